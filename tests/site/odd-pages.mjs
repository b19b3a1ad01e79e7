// Pages that no newsroom would serve and every browser meets.

const WORDS = 'The harbour master of Saltmarsh said that the tide was late. ';

const wrap = (body, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Odd page</title>${head}</head>${body}</html>`;

/** Paragraphs of 2.5 kB, no two the same. */
const paragraphs = (count) =>
  Array.from({ length: count }, (_, i) => `<p>${`On day ${i} ${WORDS.replace('The', 'the')}`.repeat(36)}</p>`).join('');

/** A minimal PDF with one empty page. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

/** A report of some sixty thousand characters with a sub-heading every tenth paragraph. */
const longArticle = () => {
  const data = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'The long winter of Saltmarsh' };
  const days = Array.from({ length: 130 }, (_, i) => {
    const heading = i % 10 === 9 ? `<h2>Week ${(i + 1) / 10}</h2>` : '';
    return `${heading}<p>On day ${i + 1} the harbour master of Saltmarsh, Odile Brant, said that ${20 + i} boats had stayed in port. According to the Tide Office, the water rose by ${i % 9} centimetres that night. “Nobody went out,” the fisherman Joss Arden said. Two pilots who asked not to be named said that the lights on the outer pier may have failed ${1 + (i % 4)} times, and that nobody had written it down. The port company has not commented on the lights.</p>`;
  });
  return wrap(
    `<body><main><article><h1>The long winter of Saltmarsh</h1><p>By <span rel="author">Ines Moor</span></p>${days.join('')}</article></main></body>`,
    `<script type="application/ld+json">${JSON.stringify(data)}</script>`,
  );
};

/** Path → [content type, body]; bodies are made when asked for. */
export const ODD_PAGES = {
  '/odd/big-text': () => [
    'text/html',
    wrap(
      `<meta property="og:type" content="article"><body><article><h1>A very long page</h1>${paragraphs(2100)}</article></body>`,
    ),
  ],
  '/odd/long-article': () => ['text/html', longArticle()],
  '/odd/many-nodes': () => [
    'text/html',
    wrap(`<body><h1>Very many nodes</h1>${'<div><i>a</i><b>b</b></div>'.repeat(66_700)}</body>`),
  ],
  '/odd/no-body': () => [
    'text/html',
    wrap('<frameset cols="50%,50%"><frame src="/odd/empty"><frame src="/odd/empty"></frameset>'),
  ],
  '/odd/frames-only': () => [
    'text/html',
    wrap('<body><iframe src="/odd/empty"></iframe><iframe src="/odd/empty"></iframe></body>'),
  ],
  '/odd/framed-article': () => [
    'text/html',
    wrap('<body><h1>The frame</h1><iframe src="/news/glacier-road" width="700" height="900"></iframe></body>'),
  ],
  '/odd/document-write': () => [
    'text/html',
    wrap(
      `<body><p>Soon gone.</p><script>addEventListener('load', () => setTimeout(() => { document.write('<p id=written>${WORDS.repeat(5)}</p>'); document.close(); }, 200));</script></body>`,
    ),
  ],
  '/odd/empty': () => ['text/html', ''],
  '/odd/file.pdf': () => ['application/pdf', PDF],
  '/odd/plain.txt': () => ['text/plain', WORDS],
};
