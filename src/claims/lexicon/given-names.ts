import { words } from './words.js';

// Given names that the press writes in English and that nearly always tell whether "he" or "she" follows. Lower case.

export const HIS_NAMES = words(`
  aaron adam adrian ahmed aidan alan albert alejandro alex alexander alexei alfred ali allen anders andre andrei andrew
  andy angus anthony antonio arthur barack barry ben benjamin bernard bernie bill billy bob boris brad bradley brandon
  brendan brett brian bruce bruno bryan carl carlos charles charlie chris christopher chuck clarence claude colin colm
  conor craig curtis dan daniel dave david dean dennis derek diego dieter dimitri dmitry dominic don donald doug douglas
  duncan dwight dylan earl ed eddie edmund eduardo edward edwin elliot emil emmanuel enrique eric erik ernest ethan
  eugene evan felix fernando francis francisco frank franz fred frederick fritz gareth gary gavin geoff geoffrey george
  gerald gerard gerry giorgio giovanni glen glenn gordon graham grant greg gregory guido gustav guy hans harold harry
  harvey hassan hector henry herbert howard hugh hugo ian ibrahim igor isaac ivan jack jacob jacques jake jamal james
  jan jared jason jean-claude jeb jeff jeffrey jeremy jerome jerry jim jimmy joe joel johan johannes john johnny jon
  jonathan jorge jose joseph josh joshua juan julian julio justin karl keith ken kenneth kevin klaus kurt kyle lars
  larry lawrence leo leon leonard lewis liam lindsey lloyd louis lucas luis luka luke malcolm manuel marc marcel marco
  marcus mario mark martin marvin mathias matt matthew maurice max michael mick miguel mike mikhail milan miles mitch
  mitt mohamed mohammed morgan moses murray nathan ned neil nelson newt nicholas nick nigel nils noah noel norman oleg
  oliver omar oscar otto owen pablo patrick paul pavel pedro peter phil philip philippe pierre piotr rahul ralph randy
  raymond reince rene ricardo rich richard rick robert roberto robin rodney rodrigo roger roland roman ron ronald rory
  ross roy rudy rupert russell ryan said salman sam samuel scott sean sebastian sergei sergey seth shane shaun shinzo
  sidney simon stanley stefan stephen steve steven stuart sven ted terence terry theodore theo thomas tim timothy toby
  todd tom tommy tony travis trevor tyler ulrich vernon victor vincent vladimir volodymyr walter warren wayne wesley
  wilhelm will william winston wolf wolfgang xavier yuri yusuf zachary
`);

export const HER_NAMES = words(`
  abigail adele agnes aileen alexandra alice alison amanda amber amelia amy ana anastasia andrea angela angelina anita
  ann anna anne annette annie antonia april audrey ava barbara beatrice becky bernadette beth bethany betty beverly
  brenda bridget brigitte camilla carla carly carmen carol carole caroline carolyn carrie catherine cathy cecile cecilia
  celia charlotte cheryl chloe christina christine cindy claire clara claudia colleen connie cristina crystal cynthia
  daisy dana danielle daphne deborah debbie debra denise diana diane donna dora doris dorothy edith eileen elaine eleanor
  elena elisabeth elise elizabeth ella ellen elsa emily emma erica erin esther ethel eva eve evelyn fatima felicity fiona
  florence frances francesca gabriela gabrielle gail georgina geraldine gillian gina gladys gloria grace greta gwen
  hannah harriet hazel heather heidi helen helena hilary hillary holly huma ida ingrid irena irene iris isabel isabella
  isla jacqueline jane janet janice jasmine jean jeanne jenna jennifer jenny jessica jill joan joanna joanne jocelyn
  josephine joy joyce juanita judith judy julia julie juliet june karen kate katherine kathleen kathryn kathy katie kay
  kayla kelly kellyanne kim kimberly kirsten kirsty laura lauren leila lena leslie lidia lilian lily linda lisa lois
  loretta lorraine louise lucia lucy lydia lynn madeleine maggie maia mandy margaret margarita maria mariana marie
  marilyn marina marion marjorie marlene martha mary maureen maya megan melania melanie melissa michelle mildred mira
  miriam moira mollie molly monica nadia nancy naomi natalia natalie natasha nina nora norma olga olivia pamela patricia
  paula pauline peggy penelope penny petra phyllis polly priscilla rachel rebecca regina rita roberta rosa rosalind rose
  rosemary roxanne ruth sabrina sally samantha sandra sara sarah selena shannon sharon sheila shelley shirley silvia
  simone sofia sonia sophia sophie stacey stella stephanie sue susan susanna suzanne sylvia tamara tanya tara teresa
  theresa tiffany tina tracy ursula valentina valerie vanessa vera veronica victoria viola violet virginia vivian wanda
  wendy yolanda yvette yvonne zoe
`);
