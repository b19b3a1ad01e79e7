// Invented pages for the article tests: places, people and bodies do not exist.

export const PARAGRAPHS = [
  'The council of Lower Brook will close the old ferry landing in March, its harbour office said on Tuesday.',
  'Engineers found rust in three of the five pillars, according to a report that the office gave to reporters.',
  '“Nobody should stand on that pier in a storm,” said Ines Halloran, who led the inspection, at the town hall.',
  'The ferry company Brookline denied that it had known of the damage, and said it would study the report first.',
  'Residents of the far shore, who would need an hour more by road, plan to meet on Friday evening in the school.',
];

export const TITLE = 'Lower Brook closes its ferry landing after inspection';

const body = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n');

interface Parts {
  head?: string;
  before?: string;
  body?: string;
  after?: string;
  bodyAttributes?: string;
}

/** A page with navigation, headline, text, and what stands around it. */
export const page = (parts: Parts = {}): string => `<!doctype html>
<html lang="en"><head><title>${TITLE} | The Brook Courier</title>${parts.head ?? ''}</head>
<body ${parts.bodyAttributes ?? ''}>
<nav><ul><li><a href="/">Home</a></li><li><a href="/town">Town</a></li><li><a href="/sea">Sea</a></li></ul></nav>
${parts.before ?? ''}
<main><article>
<h1>${TITLE}</h1>
<div class="byline">By Tova Merrin</div><time datetime="2031-02-04T09:30:00+01:00">4 February</time>
<div class="story-text">${parts.body ?? body}</div>
</article></main>
${parts.after ?? ''}
<footer><p>Courier House, Quay Street. All rights reserved by the publisher.</p></footer>
</body></html>`;

export const NEWS_LD = JSON.stringify({
  '@context': 'https://schema.org',
  '@graph': [
    { '@type': 'Organization', '@id': '#courier', name: 'The Brook Courier' },
    {
      '@type': ['Thing', 'ReportageNewsArticle'],
      headline: TITLE,
      author: [
        { '@type': 'Person', name: 'Tova Merrin' },
        { '@type': 'Person', name: 'Eli Sand' },
      ],
      datePublished: '2031-02-04T09:30:00+0100',
      publisher: { '@id': '#courier' },
      inLanguage: 'en-GB',
    },
  ],
});

export const ADDRESS = 'https://courier.example/2031/02/04/lower-brook-closes-ferry-landing';

export const linkedData = (json: string): string => `<script type="application/ld+json">${json}</script>`;

/** Puts a page into the test's document. */
export function load(html: string): Document {
  document.open();
  document.write(html);
  document.close();
  return document;
}
