// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Piece } from '../../src/article/text-builder.js';
import { TextMap } from '../../src/article/text-map.js';

/** A map over the paragraphs of some HTML: each `p` a block, `br` a line break, `i` left out. */
function mapOf(html: string): TextMap {
  document.body.innerHTML = html;
  const blocks = [...document.querySelectorAll('p, pre')].map((block) => {
    const pieces: Piece[] = [];
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_ALL);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.nodeName === 'BR') pieces.push('break');
      else if (node.nodeType === 3 && node.parentNode?.nodeName !== 'I') {
        pieces.push({ node: node as Text, pre: block.nodeName === 'PRE' });
      }
    }
    return pieces;
  });
  return new TextMap(blocks);
}

const normal = (text: string): string =>
  text
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

describe('text', () => {
  it('collapses white space, parts blocks by an empty line, and drops what is invisible', () => {
    const map = mapOf(
      '<p> The  mayor\n of <b>Lower </b> Brook\u00a0said\u00adno. </p>\n<p>\u200b</p><p>Two<br> lines <br>here</p>',
    );
    expect(map.text).toBe('The mayor of Lower Brook saidno.\n\nTwo\nlines\nhere');
    expect(map.blocks).toEqual([
      [0, 32],
      [34, 48],
    ]);
  });
  it('keeps the spaces of preformatted text, but no empty line', () => {
    expect(mapOf('<pre>\na  b\n\n  c\n</pre>').text).toBe('a  b\n  c');
  });
  it('keeps joiners in scripts that need them and drops them in Latin', () => {
    expect(mapOf('<p>می\u200cخواهم re\u200dport</p>').text).toBe('می\u200cخواهم report');
  });
  it('puts text that stands nowhere first, and maps it to no node', () => {
    document.body.innerHTML = '<p>Body.</p>';
    const map = new TextMap([
      [{ literal: ' A  headline ' }],
      [{ node: document.querySelector('p')!.firstChild as Text }],
    ]);
    expect(map.text).toBe('A headline\n\nBody.');
    expect(map.toRange([0, 10])).toBeNull();
    expect(map.toRange([2, 14])?.toString()).toBe('Bo');
  });
});

describe('toRange', () => {
  it('starts in the node that begins at an edge and ends in the node that ends there', () => {
    const map = mapOf('<p>one<b>two</b>three</p>');
    const [one, two] = [document.querySelector('p')!.firstChild, document.querySelector('b')!.firstChild];
    expect(map.toRange([3, 6])).toMatchObject({ startContainer: two, startOffset: 0, endContainer: two, endOffset: 3 });
    expect(map.toRange([0, 3])).toMatchObject({ startContainer: one, endContainer: one, endOffset: 3 });
  });
  it('is null for empty spans, and for block edges alone', () => {
    const map = mapOf('<p>one</p><p>two</p>');
    expect(map.toRange([1, 1])).toBeNull();
    expect(map.toRange([3, 5])).toBeNull();
    expect(map.toRange([99, 120])).toBeNull();
  });
  it('fails closed when the words change, a node goes, or words come between', () => {
    const map = mapOf('<p>He did <b>say</b> it.</p><p>Later.</p>');
    const [p, b] = [document.querySelector('p')!, document.querySelector('b')!];
    expect(map.toRange([0, 14])).not.toBeNull();
    const added = document.createTextNode('not ');
    p.insertBefore(added, b);
    expect(map.toRange([0, 14])).toBeNull();
    expect(map.toRange([16, 22])?.toString()).toBe('Later.');
    added.remove();
    (b.firstChild as Text).data = 'deny';
    expect(map.toRange([0, 14])).toBeNull();
    b.remove();
    expect(map.toRange([7, 10])).toBeNull();
    expect(map.toRange([0, 6])?.toString()).toBe('He did');
  });
  it('lets an advert come between paragraphs, and leaves it out of the ranges', () => {
    const map = mapOf('<p>One.</p><p>Two.</p>');
    document.querySelector('p')!.insertAdjacentHTML('afterend', '<div>Buy!</div>');
    expect(map.toRange([0, 10])).not.toBeNull();
    expect(map.toRanges([0, 10]).map(String)).toEqual(['One.', 'Two.']);
  });
});

describe('toOffset', () => {
  it('finds the text from text nodes, elements and collapsed space', () => {
    const map = mapOf('<p> one  <b>two</b></p>');
    const p = document.querySelector('p')!;
    expect(map.toOffset(p.firstChild!, 0)).toBe(0);
    expect(map.toOffset(p.firstChild!, 2)).toBe(1);
    expect(map.toOffset(p, 1)).toBe(4);
    expect(map.toOffset(p, 2)).toBe(7);
    expect(map.toOffset(document.head, 0)).toBeNull();
  });
});

describe('any page', () => {
  const words = fc.stringMatching(/^[ab \n\u00a0\u00ad\u200b.é😀]{0,12}$/u);
  const inline = fc.oneof(
    { weight: 5, arbitrary: words },
    words.map((text) => `<b>${text}</b>`),
    words.map((text) => `<a href="#">x<em>${text}</em></a>`),
    words.map((text) => `<i>${text}</i>`),
    fc.constant('<br>'),
    fc.constant('<wbr>'),
    fc.constant('<!-- c -->'),
  );
  const page = fc
    .array(fc.tuple(fc.constantFrom('p', 'pre'), fc.array(inline, { maxLength: 6 })), { minLength: 1, maxLength: 5 })
    .map((blocks) => blocks.map(([tag, parts]) => `<${tag}>${parts.join('')}</${tag}>`).join('\n'));

  it('gives every span a range with the same words, and leads back from its ends', () => {
    fc.assert(
      fc.property(page, fc.nat(), fc.nat(), (html, a, b) => {
        const map = mapOf(html);
        const { text } = map;
        expect(text).not.toMatch(/^\s|\s$|[^\S\n]\n\n|\n\n\n/);
        const start = a % (text.length + 1);
        const end = start + (b % (text.length - start + 1));
        const span = text.slice(start, end);
        const range = map.toRange([start, end]);
        if (!range) {
          expect(/[^\s]/.test(span)).toBe(false);
          return;
        }
        expect(range.startContainer.nodeType).toBe(3);
        expect(range.endContainer.nodeType).toBe(3);
        const shown = map.toRanges([start, end]).map(String).join('');
        expect(normal(shown).replace(/ /g, '')).toBe(normal(span).replace(/ /g, ''));
        const back = map.toOffset(range.startContainer, range.startOffset)!;
        expect(text.slice(start, back).trim()).toBe('');
        expect(text.slice(back, end).trim()).toBe(span.trim());
      }),
      { numRuns: 500 },
    );
  });
});
