import { words } from './words.js';

// Given names that the press writes in English and that nearly always tell whether "he" or "she" follows. Lower case.

export const HIS_NAMES = words(`
  aage aaron abdul abdullah abel achim adam adel adem adrian agustin ahmed aidan akira alain alan albert alberto aldo
  alec alejandro alessandro alessio alex alexander alexei alfonso alfred alfredo ali alistair allen alvaro amir amit
  anatoly anders andre andreas andrei andrej andrew andriy andrzej andy angelo angus ansel anthony antoine anton
  antonin antonio archie arjun arkady armando arne arnold arseny artem arthur arun arvid arvind asif avi axel aziz
  babatunde barack barry bart bartosz basil bastian bela ben benedict benedikt benito benjamin benoit bernard bernardo
  bernd bernie bert bilal bill billy bjorn bo bob bogdan boris borislav brad bradley brandon branko brendan brett
  brian bruce bruno bryan burak caleb callum calvin cameron carl carlos casper cedric cesar charles charlie chidi
  chinedu chris christian christoph christopher chuck ciaran cillian clarence clark claude claus clayton clemens
  clement cliff clifford clive clyde cody cole colin colm conor constantin corey cornelius cosmo craig cristian
  cristobal curtis cyril cyrus damian damien dan daniel dante dario darius darko darrell darren daryl dave david
  davide davor dean declan deepak denis dennis denzel derek desmond diarmuid diego dieter dietmar dimitri dirk dmitri
  dmitry domenico dominic dominik don donal donald doug douglas duncan dusan dwight dylan eamon eamonn earl eberhard
  ed eddie edgar edmund edouard eduardo edvard edward edwin efraim egon eirik elias elijah elliot emanuele emeka emil
  emile emir emmanuel emre enrique enzo eric erich erik erling ernest ernesto ernst errol erwin esteban ethan etienne
  eugene evan everett ezra fabian fabio farid farouk federico felipe felix femi ferdinand ferenc fergus fernando filip
  finlay finn fintan flavio florian floyd francis francisco frank frankie franz fred frederic frederick fredrik fritz
  fyodor gabriel gareth gary gaston gavin gennady geoff geoffrey george geraint gerald gerard gergely gerhard gerry
  gert gianni gideon gilbert gilles gino giorgio giovanni giulio giuseppe glen glenn gonzalo goran gordon gottfried
  graeme graham grant greg gregor gregory guido guillaume guillermo gunnar gunther gus gustav gustavo guy gyorgy hakan
  hakim halvard hamid hamza hank hannes hans harald hari harold harrison harry hartmut harvey hasan hassan hayden
  hector heiko heinrich heinz helmut hendrik henning henri henrik henry herbert herman hermann hernan hiroshi holger
  homer horace horst howard hubert hugh hugo huw iain ian ibrahim idris ignacio igor ilya imran ingmar ingo ioan isaac
  ismail istvan ivan ivar ivo jack jacob jacques jaime jake jakub jamal james jan jared jaroslav jason jasper javier
  jay jean-claude jeb jed jeff jeffrey jens jeremiah jeremy jerome jerry jerzy jesper jesus jim jimmy joachim joao
  joaquin jochen joe joel joerg johan johann johannes john johnny jon jonas jonathan joost jordi jorge jorgen joris
  jose josef joseph josh joshua josip jovan juan juergen jukka jules julian julien julio jurgen justin kaj kamal
  kareem karim karl karol kaspar kasper keith kelvin kemal ken kenji kenneth kenny kent kenta kevin khalid kieran
  kirill kirk klaus knut kofi konrad konstantin krzysztof kurt kwame kwesi kyle lachlan larry lars lasse laszlo
  laurence laurent lawrence lennart leo leon leonard leonardo leonid leopold leroy lester leszek lev levi lewis liam
  lindsey linus lloyd lorenzo lothar louie louis luc luca lucas lucian luciano ludvig ludwig luigi luis luka lukas
  luke luther lyle maciej mads magnus mahmoud malcolm malik manfred manuel marc marcel marco marcus marek mario marius
  mark marko markus marlon marshall martin marvin massimo mateo mateusz mathias mathieu matt matteo matthew matthias
  mattias maurice maurizio mauro max maxim maximilian mehmet melvin michael michal michel mick miguel mihai mikael
  mike mikhail mikkel mikko milan miles milos milton miroslav mitch mitt mohamed mohammad mohammed monty morgan morris
  morten moses murray musa mustafa mykola nabil nasser nathan nathaniel ned neil nelson nestor newt niall nicholas
  nick nico nicolas nicolo niels nigel nikita nikola nikolai nikolay nikos nils noah noam noel norbert norman oisin
  olaf olav ole oleg oleksandr oleksiy oliver olivier olle omar omid ondrej orlando orson oscar oskar osman osvaldo
  otto owain owen pablo padraig paolo pascal pasquale patrick patrik paul pavel pedro pekka per percy perry pete peter
  petr petri petros petter phil philip philippe pierre piet pieter pietro piotr quentin rafael rafe rafiq rahul rainer
  raj rajesh rajiv ralph ramon randall randy raoul rashid rasmus raul ravi ray raymond reg reggie reginald reince
  reinhard remy renato rene reuben rex rhys ricardo rich richard rick ricky rico rob robbie robert roberto robin rocco
  rod roderick rodney rodrigo roger roland rolf romain roman romeo ron ronald rory ross rostislav roy rudi rudolf rudy
  rui rune rupert russell rustam ruud ryan said salman salvador salvatore sam samir samuel sandeep sander sandro
  sanjay santiago saul scott sean sebastian sebastien selim serge sergei sergey sergio seth seymour shane shaun
  sherman shinzo sid sidney siegfried sigurd silas silvio simeon simon sipho slobodan spencer stan stanislav stanley
  stefan stefano stellan stephen sterling steve steven stig stuart sunil svein sven tadeusz taras tarek tariq ted
  teddy teodor terence terrence terry thabo thaddeus theo theodor theodore thierry thomas thor thorsten tiago tibor
  tim timothy tito tobias toby todd tom tomas tomasz tomislav tommy tony tor torsten travis trent trevor tristan troy
  tunde tyler udo ugo ulf ulrich umberto uwe vaclav valentin valeri valery vasily vaughn vernon victor vikram viktor
  ville vince vincent vitaly vito vlad vladimir vladislav vojtech volodymyr wade waldemar wallace walter warren
  warwick wayne wendell werner wesley wilbur wilfred wilhelm will william wim winston wojciech wolf wolfgang xavier
  yannick yannis yuri yusuf yves zachary zack zahid zbigniew zdenek zeljko zoltan zoran
`);

export const HER_NAMES = words(`
  abigail adaeze adela adelaide adele adriana agata agatha agnes agnieszka aida aileen aisha alba aleksandra
  alessandra alexa alexandra alice alina alison alma amal amanda amber amelia amina amira amy ana anais ananya
  anastasia andrea andreea anette angela angelina anika anita anja anka anke ann anna anne anneke anneliese annette
  annie annika antje antonella antonia antonina anya aoife april arlene astrid athena audrey aurelia aurora ava aylin
  ayse azra barbara bea beata beatrice beatrix beatriz becky belinda bella benita berit bernadette bernice bertha beth
  bethany bettina betty beverly bianca birgit birte blanca blanche bozena branka brenda bridget brigitte bronagh
  bronwyn camilla camille candice carina carla carlotta carly carmel carmela carmen carol carole carolina caroline
  carolyn carrie cassandra catherine cathy catriona cecile cecilia cecilie celeste celia celine chantal charlene
  charlotte charmaine cheryl chiara chioma chloe christa christel christiane christina christine cindy claire clara
  claudia claudine clementine colleen connie consuelo coral cordelia corinna corinne cornelia cristina crystal cynthia
  dagmar dagny dahlia daisy dalia dana daniela danielle danuta daphne daria darlene dawn debbie deborah debra deirdre
  delia delphine denise despina diana diane dilys dolores donna dora doris dorothea dorothy dorte dragana drusilla
  dunja ebba edda edith edna edwina eileen eilidh eirini ekaterina elaine eleanor elena eliane elif elisa elisabeth
  elise eliza elizabeth elke ella ellen ellie elodie eloise elsa elspeth elvira emilia emilie emily emine emma
  emmanuelle enid erica erika erin erna ernestine esme esmeralda estelle esther eszter ethel etta eugenia eunice eva
  evangeline eve evelyn evie ewa faith farah fatima fatma fay faye federica felicity fenella fern fiona fleur flora
  florence folake frances francesca franka frauke freda frederica freya frida frieda gabi gabriela gabrielle gaia gail
  galina gemma genevieve georgia georgina geraldine gerda germaine gertrude ghislaine gianna gillian gina giovanna
  gisela giselle gitte giulia gladys glenda gloria glynis golda goldie grace grainne greta gretchen grethe guadalupe
  gudrun gunilla gwen gwendolyn gwyneth halina hana hanna hannah hanne harriet hatice hazel heather hedda hedvig
  hedwig heidi heike helen helena helene helga helle henrietta hermione hester hilary hilda hilde hillary holly honor
  hope huma ida iga ilaria ilka ilona ilse imelda imogen ina ines inez inga inge ingeborg inger ingrid inka ioana
  irena irene irina iris irma iryna isabel isabella isabelle isadora isla isolde ivana ivy iwona jacqueline jadwiga
  jana jane janet janice jasmina jasmine jean jeanne jelena jenna jennie jennifer jenny jessica jette jill joan joana
  joanna joanne jocelyn jodie johanna jolanta jolene josefina josephine josie joy joyce juanita judit judith judy
  julia juliana julianna julie juliet june justine jutta kaja kamila karen karin karina karla karolina kasia katalin
  katarina katarzyna kate kateryna katharina katherine kathleen kathrin kathryn kathy katie katja katrin katrina katya
  kavita kay kayla kayleigh keira kelly kellyanne kerstin khadija kiera kim kimberly kirsten kirstin kirsty klara
  klaudia krystyna ksenia laila lakshmi lara larisa larissa latifa laura lauren layla lea leah leanne leila lena lene
  leonie leonora leslie leticia letitia lidia lilian liliana lillian lily lina linda linnea lisa liv liza ljiljana
  lois lola lora lore lorena loretta lorna lorraine lotta lotte louisa louise luana lucia luciana lucille lucinda lucy
  ludmila luisa lydia lynn lynne mabel madeleine madeline magda magdalena maggie maia mairead maja malgorzata malin
  mandy manuela mara marcela marcella marcia margaret margarete margarita margaux margit margot margrethe maria mariam
  mariana marianne marie mariella marija marijke marika marilyn marina marion marisa marit marita marjorie marketa
  marla marlene marta martha martina mary maryam masha mathilda mathilde matilda maud maude maureen mavis maxine maya
  mayra meera megan melania melanie melinda melissa mercedes meredith merete merle meryl mette mhairi mia michaela
  michelle mila mildred milena milica millicent mimi mina minna minnie mira mireille mirela miriam mirjam moira mollie
  molly mona monica morag morgana moya muriel myra myriam myrna myrtle nadia nadine nadja naima nancy naomi nasrin
  natalia natalie natasa natasha nell nella nellie ngozi niamh nicole nicolette nigella nina noemi nomsa noor noora
  nora noreen norma oksana olena olga olivia olwen oona ophelia orla ottilie paloma pamela paola patricia patrizia
  patti patty paula pauline pavla pearl peggy penelope penny pernille petra philippa phoebe phyllis pia pilar pippa
  polly priscilla priya priyanka prudence rachel raisa ramona raquel rebecca rebekah regina regine renata renate
  rhiannon rhoda rhona ria rita roberta roisin romy ronja rosa rosalind rosanna rose roseanne rosemary roslyn rowena
  roxana roxanne ruby ruth sabine sabrina sadie sakura sally samantha samira sandra sanna saoirse sara sarah saskia
  selena selma serena shannon sharon shauna sheena sheila shelley shira shirley shona sian sibylle sienna sigrid silke
  silvana silvia simone sinead siobhan siri sissel snezana sofia solveig sonia sophia sophie soraya stacey stefania
  stefanie steffi stella stephanie sue sunita susan susana susann susanna susanne suzanne svetlana sybil sylvia sylvie
  tabitha tamar tamara tania tanya tara tatiana tatyana teodora teresa tess tessa tetiana thalia thandi thea thelma
  theresa therese tiffany tilda tilly tina tove tracy trine trudy ulla ulrike uma una ursula urszula ute valentina
  valerie vanessa vanja varvara velma venetia vera verena veronica vesna vicky victoria vida viktoria viola violet
  virginia vivian vivien vivienne wanda wendy wiebke wilma winifred xenia yael yasmin yelena yolanda yuki yulia yvette
  yvonne zainab zanele zara zdenka zelda zhanna zoe zofia zora zsofia zuzana
`);
