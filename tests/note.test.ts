import { expect, it, vi } from 'vitest';

vi.mock('webextension-polyfill', () => ({ default: {} }));
const { noteFor } = await import('../src/note.js');

it.each([
  ['file:///home/reader/article.html', 'cannotFile'],
  ['file:///home/reader/report.PDF', 'cannotPdf'],
  ['https://courier.example/report.pdf?page=2', 'cannotPdf'],
  ['about:reader?url=https%3A%2F%2Fcourier.example', 'cannotReaderView'],
  ['about:config', 'cannotPage'],
  ['', 'cannotPage'],
])('tells of %j with %s', (address, key) => {
  expect(noteFor(address)).toBe(key);
});
