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

/** Path → [content type, body]; bodies are made when asked for. */
export const ODD_PAGES = {
  '/odd/big-text': () => [
    'text/html',
    wrap(
      `<meta property="og:type" content="article"><body><article><h1>A very long page</h1>${paragraphs(2100)}</article></body>`,
    ),
  ],
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
