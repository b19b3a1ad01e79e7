// As many articles as are asked for: one for every number, each with other people, figures and places, all invented.
import { articleHtml, articlePage, page } from './layout.mjs';

const PLACES = ['Orlund', 'Tessaly', 'Vellmar', 'Karvia', 'Belmow', 'Hask', 'Norrvik', 'Saltmarsh', 'Lund', 'Pellin'];
const PEOPLE = ['Odile Brant', 'Joss Arden', 'Mirela Koss', 'Pavo Rehn', 'Ines Moor', 'Karel Winther', 'Ana Dovrel'];
const BODIES = ['the Tide Office', 'the port company', 'the water board', 'the road union', 'the harbour council'];
const THINGS = ['bridge', 'ferry line', 'reservoir', 'tram', 'cold store', 'lighthouse', 'fish market'];

const upper = (text) => text[0].toUpperCase() + text.slice(1);

/** Paragraph `at` of story `number`: eight kinds, turned by both numbers so that neighbours differ. */
function paragraph(number, at) {
  const pick = (list, step) => list[(number * step + at * 3) % list.length];
  const [place, person, body, thing] = [pick(PLACES, 3), pick(PEOPLE, 5), pick(BODIES, 2), pick(THINGS, 4)];
  const figure = ((number * 37 + at * 101) % 900) + 12;
  const kinds = [
    `${person} said on Monday that the ${thing} in ${place} will cost ${figure} million crowns. “We were told another sum,” she said.`,
    `According to ${body}, ${figure} people used the ${thing} last year. ${upper(body)} denied that any of the figures had been changed.`,
    `Two officers who asked not to be named said that the ${thing} may have been closed ${(at % 5) + 2} times, and that nobody in ${place} was told.`,
    `The mayor of ${place} confirmed that a contract was signed in March. The court in ${place} ruled that it must be published.`,
    `${upper(body)} has not commented on the claims. ${person}, who sits on its board, could not be reached.`,
    `“Nobody asked us,” said ${person}, who has lived beside the ${thing} for ${(figure % 40) + 3} years. She counted ${figure} lorries in one week.`,
    `The Northern Ledger reported, citing a letter from ${body}, that the ${thing} was allegedly sold before the vote. The Courier could not verify the report.`,
    `In ${place} the shops along the road stayed open. The council will meet in June, and the plans are on show in the library until then.`,
  ];
  return `${kinds[(number + at) % kinds.length]} ${kinds[(number + at * 3 + 1) % kinds.length]}`;
}

/**
 * @param {number} number any whole number from 0
 * @param {number} [length] paragraphs
 * @returns {import('./articles.mjs').SampleArticle}
 */
export const story = (number, length = 14) => ({
  slug: `story-${number}`,
  section: 'World',
  title: `${upper(THINGS[number % THINGS.length])} ${number} of ${PLACES[number % PLACES.length]} is to be looked at again`,
  byline: PEOPLE[number % PEOPLE.length],
  published: '2026-03-10T08:00:00+01:00',
  blocks: Array.from({ length }, (_, at) => (at % 6 === 5 ? `## Day ${at}` : paragraph(number, at))),
});

export const storyPage = (number) => articlePage(story(number));

/** The article element of a story alone, for pages that draw it by script. */
export const storyHtml = (number) => articleHtml(story(number));

/** A reader of stories that never reloads: `showStory(number)` draws another one under another address. */
export const storyReader = () =>
  page({
    title: 'Stories',
    body: `<main id="root"></main><script>
      async function showStory(number) {
        const answer = await fetch('/story-part/' + number);
        const html = await answer.text();
        history.pushState(null, '', '/news/' + number + '-of-the-day-in-the-port');
        const root = document.getElementById('root');
        root.innerHTML = html;
        document.title = root.querySelector('h1').textContent;
      }
      </script>`,
  });
