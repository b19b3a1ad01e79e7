// What scripts/lint-network.mjs looks for, and what it knows.

/** Names that could send, load or run something, wherever they stand. */
export const NAMES = new Set([
  ...['fetch', 'fetchLater', 'XMLHttpRequest', 'WebSocket', 'WebSocketStream', 'WebTransport', 'EventSource'],
  ...['sendBeacon', 'RTCPeerConnection', 'Image', 'Audio', 'FontFace', 'Worker', 'SharedWorker', 'serviceWorker'],
  ...['importScripts', 'eval', 'Function', 'sendNativeMessage', 'connectNative', 'webRequest', 'requestSubmit'],
  ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTML', 'setHTMLUnsafe', 'parseHTMLUnsafe', 'srcdoc'],
  ...['createContextualFragment', 'dangerouslySetInnerHTML', 'writeln', 'createHTML', 'createScript'],
]);

/** Names that are harmless but as a property of one of these. */
export const NAMES_OF = {
  open: ['window', 'globalThis', 'self', 'defaultView'],
  write: ['document', 'ownerDocument'],
  assign: ['location'],
  replace: ['location'],
  create: ['tabs', 'windows'],
  update: ['tabs'],
  submit: ['form'],
};

/** Properties and attributes from which browsers load by themselves, or to which they go. */
export const ADDRESSES = new Set([
  ...['src', 'srcset', 'poster', 'ping', 'formAction', 'formaction', 'imageSrcset', 'backgroundImage', 'cssText'],
  ...['href', 'xlink:href', 'action', 'manifest', 'background', 'location', 'codebase'],
]);

/** Elements that load, go somewhere or run. A link does only when a reader presses it. */
export const ELEMENTS = new Set([
  ...['script', 'link', 'img', 'image', 'iframe', 'frame', 'object', 'embed', 'audio', 'video', 'source', 'track'],
  ...['meta', 'base', 'picture', 'use', 'feImage', 'form', 'portal', 'fencedframe'],
]);

/** Objects whose properties must be named plainly, so that this lint can read them. */
export const GLOBALS = new Set(['window', 'globalThis', 'self', 'navigator', 'document']);

const WINDOWLESS = 'in a document without a window, which loads and runs nothing';
const OWN_BYTES = 'the address of a Blob of ours, to save a file';

/** What is known in our sources: where, what, how often, and why it is no harm. */
export const KNOWN = [
  { file: 'browser/files.ts', what: 'fetch', times: 1, why: 'reads files of the extension, by runtime.getURL' },
  { file: 'browser/tabs.ts', what: 'tabs.create', times: 1, why: 'opens our own pages, by runtime.getURL' },
  { file: 'article/survey.ts', what: 'createElement("meta")', times: 1, why: WINDOWLESS },
  { file: 'article/survey.ts', what: 'createElement(?)', times: 2, why: WINDOWLESS },
  { file: 'article/survey.ts', what: 'setAttribute(?)', times: 3, why: WINDOWLESS },
  { file: 'article/survey.ts', what: 'setAttribute("href")', times: 1, why: WINDOWLESS },
  { file: 'options/sites.tsx', what: '<form>', times: 1, why: 'its submit is taken; default-src and connect-src hold' },
  { file: 'options/sites.tsx', what: 'href =', times: 1, why: OWN_BYTES },
  { file: 'sidebar/save.ts', what: 'href =', times: 1, why: OWN_BYTES },
  {
    file: 'sidebar/row.tsx',
    what: '<a href>',
    times: 1,
    why: 'a link of the article, http or https, for the reader to press',
  },
  { file: 'sidebar/host.ts', what: 'createElement(?)', times: 1, why: 'our own host, by a constant' },
  {
    file: 'sidebar/host.ts',
    what: 'setAttribute(?)',
    times: 1,
    why: 'names from a list of ours, none of them an address',
  },
];

const POLYFILL = ['background.js', 'note.js', 'options.js', 'print.js', 'welcome.js'];
const PREACT = ['options.js', 'print.js', 'welcome.js', 'reader.js'];
const TABLE = 'webextension-polyfill: a row in its table of the API’s functions, called by nobody';

const JSX = 'preact: what our JSX names, and the rules for sources look at that';
const READABILITY = `Readability, ${WINDOWLESS}`;

/** What stands in the bundles; ours in the sources above, the others brought in by packages. */
export const KNOWN_IN_BUNDLES = [
  { files: ['background.js'], what: 'fetch', times: 1, why: 'ours, see above' },
  { files: POLYFILL, what: 'eval', times: 1, why: `${TABLE} (devtools.inspectedWindow.eval)` },
  { files: POLYFILL, what: 'sendNativeMessage', times: 1, why: TABLE },
  { files: POLYFILL, what: 'webRequest', times: 1, why: TABLE },
  {
    files: POLYFILL,
    what: 'Function',
    times: 1,
    why: 'webextension-polyfill: Function.call.bind, which makes no code',
  },
  { files: PREACT, what: 'dangerouslySetInnerHTML', times: 2, why: 'preact: a property that we never set, see above' },
  {
    files: ['options.js', 'print.js', 'welcome.js'],
    what: 'innerHTML',
    times: 2,
    why: 'preact: for that property alone',
  },
  { files: ['reader.js'], what: 'innerHTML', times: 13, why: `preact: two; Readability: the rest, ${WINDOWLESS}` },
  { files: PREACT, what: 'cssText =', times: 2, why: `${JSX}: a style of text, which ours never is` },
  { files: ['options.js', 'print.js', 'welcome.js'], what: 'createElement(?)', times: 1, why: JSX },
  { files: ['options.js', 'print.js', 'welcome.js'], what: 'setAttribute(?)', times: 1, why: JSX },
  { files: ['options.js'], what: 'href =', times: 1, why: 'ours, see above' },
  { files: ['reader.js'], what: 'href =', times: 1, why: 'ours, see above' },
  { files: ['reader.js'], what: 'createElement("meta")', times: 1, why: 'ours, see above' },
  { files: ['reader.js'], what: 'createElement(?)', times: 5, why: `three of ours, see above; ${JSX}; ${READABILITY}` },
  { files: ['reader.js'], what: 'setAttribute(?)', times: 8, why: `four of ours, see above; ${JSX}; ${READABILITY}` },
  { files: ['reader.js'], what: 'createElement("img")', times: 1, why: READABILITY },
  { files: ['reader.js'], what: 'setAttribute("src")', times: 1, why: READABILITY },
  { files: ['reader.js'], what: 'setAttribute("srcset")', times: 1, why: READABILITY },
  { files: ['reader.js'], what: 'setAttribute("poster")', times: 1, why: READABILITY },
  { files: ['reader.js'], what: 'setAttribute("href")', times: 2, why: `one of ours, see above; ${READABILITY}` },
];
