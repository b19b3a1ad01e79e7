import { describe, expect, it } from 'vitest';
import type { Label, Source, SourceLink, Statement } from '../../src/claims/statement.js';
import { speak } from '../../src/interface/words.js';
import { gistOf, glanceAt, sortedSources } from '../../src/sidebar/glance.js';
import { wordsOf } from '../words.js';
import { ANALYSIS } from './fixture.js';

speak(wordsOf('en'));

const named = (name: string): SourceLink => ({ name, kind: 'person', onRecord: true });
const hidden = (name: string): SourceLink => ({ name, kind: 'anonymous', onRecord: false });
let count = 0;
const one = (label: Label, link: SourceLink | null, ...silent: string[]): Statement => ({
  id: `s${count++}`,
  content: [[0, 1]],
  label,
  attribution: link && { source: [], cue: [], chain: [link] },
  responses: silent.map((party) => ({ party, stance: 'silent', span: [0, 1] })),
  reasons: [],
});
const gist = (...statements: Statement[]): string => gistOf(statements, glanceAt(statements));

describe('the gist', () => {
  it.each([
    ['No statement here rests on a source or a hedge.', [one('own-voice', null), one('opinion', named('A'))]],
    ['Most of it is confirmed on the record.', [one('confirmed', named('A')), one('confirmed', named('B'))]],
    [
      'Most of it rests on two anonymous sources; Norfrak has not answered.',
      [
        one('alleged', hidden('an official')),
        one('unaddressed', hidden('an aide'), 'Norfrak'),
        one('alleged', named('A')),
      ],
    ],
    ['Most of it rests on one anonymous source.', [one('alleged', hidden('an aide'))]],
    [
      'Most of it rests on the word of Ilse Varga; A and B have not answered.',
      [
        one('alleged', named('Ilse Varga'), 'A', 'B'),
        one('alleged', named('Ilse Varga')),
        one('confirmed', named('C')),
      ],
    ],
    [
      'Most of it is claimed, and nobody in a position to know confirms it.',
      [one('alleged', named('A')), one('alleged', named('B')), one('alleged', named('C'))],
    ],
    [
      'Part of it is confirmed on the record, the rest is claimed.',
      [one('alleged', named('A')), one('alleged', named('B')), one('confirmed', named('C'))],
    ],
    [
      'Most of it is claimed and left unanswered; the canton has not answered.',
      [one('unaddressed', named('A'), 'the canton'), one('unaddressed', named('B'), 'The Canton')],
    ],
    [
      'Part of it is confirmed on the record, the rest is claimed.',
      [one('confirmed', named('A')), one('alleged', named('B'))],
    ],
    [
      'For most of it, the label stays in doubt.',
      [one('unclear', named('A')), one('unclear', named('B')), one('alleged', named('C'))],
    ],
  ])('%s', (said, statements) => {
    expect(gist(...statements)).toBe(said);
  });
});

it('counts labels, the silent, and sources where statements come from, not those who relay', () => {
  const glance = glanceAt(ANALYSIS.statements);
  expect(glance.counts).toEqual({ confirmed: 2, alleged: 2, unaddressed: 2, unclear: 0 });
  expect(glance.silent).toEqual(['Brannock’s ministry of works']);
  expect(glance.independent).toEqual(['Saltmere Water Registry', 'Ilse Varga', 'farmers’ league', 'Halden Hydro']);
  expect(glance.anonymous).toEqual(['two lock keepers']);
});

it('puts the busiest sources first', () => {
  const source = (name: string, ...statements: string[]): Source => ({ ...named(name), statements });
  expect(
    sortedSources([source('A', 's1'), source('B', 's1', 's2'), source('C', 's3')]).map(({ name }) => name),
  ).toEqual(['B', 'A', 'C']);
});
