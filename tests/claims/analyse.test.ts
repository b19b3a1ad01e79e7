import { beforeAll, describe, expect, it } from 'vitest';
import { analyse } from '../../src/claims/analyse.js';
import type { Statement } from '../../src/claims/statement.js';
import type { Models } from '../../src/language/models.js';
import { textOf } from '../../src/language/span.js';
import { shippedModels } from '../models.js';

let models: Models;
beforeAll(async () => {
  models = await shippedModels();
});

interface Reading {
  statements: (Statement & { words: string; chainNames: string[] })[];
  find(words: string): Statement & { words: string; chainNames: string[] };
}

function read(text: string): Reading {
  const statements = analyse(text, models).statements.map((statement) => ({
    ...statement,
    words: textOf(text, statement.content),
    chainNames: statement.attribution?.chain.map((link) => link.name) ?? [],
  }));
  return {
    statements,
    find: (words) => {
      const found = statements.find((statement) => statement.words.includes(words));
      if (!found) throw new Error(`no statement with "${words}" in: ${statements.map((s) => s.words).join(' | ')}`);
      return found;
    },
  };
}
const answers = (statement: Statement): string[] => statement.responses.map((r) => `${r.party} ${r.stance}`).sort();

describe('attributions', () => {
  it.each([
    [
      'before',
      'Deputy mayor Ilka Brandt said on Monday that the bridge was closed in haste.',
      'the bridge was closed in haste',
    ],
    ['after', 'The bridge was closed in haste, Ilka Brandt said on Monday.', 'The bridge was closed in haste'],
    ['inside', '“The bridge,” Ilka Brandt said, “was closed in haste.”', 'was closed in haste'],
    ['according to', 'The bridge was closed in haste, according to Ilka Brandt.', 'The bridge was closed in haste'],
  ])('finds the source %s its content', (_, text, words) => {
    expect(read(text).find(words).chainNames).toEqual(['Ilka Brandt']);
  });

  it('goes on with one speaker over the sentences of a quotation, a statement each', () => {
    const { find } = read(
      '“The pumps failed at midnight,” Ilka Brandt said. “The alarm rang for an hour. The guards left the gate open.”',
    );
    for (const words of ['pumps failed', 'alarm rang', 'guards left'])
      expect(find(words).chainNames).toEqual(['Ilka Brandt']);
  });

  it('resolves pronouns and short forms to the full name', () => {
    const { find } = read(
      'Ilka Brandt said the pumps failed at midnight. Brandt said the alarm rang for an hour. She added that the guards had left the gate open.',
    );
    for (const words of ['pumps failed', 'alarm rang', 'guards had left'])
      expect(find(words).chainNames).toEqual(['Ilka Brandt']);
  });

  it('reads noun cues with their source', () => {
    const { find } = read(
      'The visit comes after reports from Norvian intelligence regarding the deployment of Tessin troops to the island.',
    );
    expect(find('deployment of Tessin troops').label).toBe('alleged');
    expect(find('deployment of Tessin troops').attribution?.chain[0]?.kind).toBe('anonymous');
  });

  it('keeps spans inside the text, in order, without "that" and quotation marks', () => {
    const text = 'Ilka Brandt said that “the pumps failed at midnight.”';
    const [statement] = read(text).statements;
    expect(statement?.words).toBe('the pumps failed at midnight');
  });

  it('gives every statement its own id and every source its statements', () => {
    const text = 'Ilka Brandt said the pumps failed. The Velm Gazette reported that the alarm rang.';
    const { statements, sources } = analyse(text, models);
    expect(new Set(statements.map((s) => s.id)).size).toBe(statements.length);
    for (const source of sources)
      for (const id of source.statements) expect(statements.some((s) => s.id === id)).toBe(true);
  });
});

describe('labels', () => {
  it('confirms what a record says, relayed or not, and names the chain', () => {
    const { find } = read(
      'Some 4,120 farms lost their water last year, the weekly Morning Tide reported, citing figures from the Velm Water Authority.',
    );
    const statement = find('4,120 farms');
    expect(statement.label).toBe('confirmed');
    expect(statement.chainNames).toEqual(['Morning Tide', 'Velm Water Authority']);
  });

  it('confirms a plan of its owner, first hand', () => {
    expect(read('Norfrak said it will close two plants in the spring.').find('close two plants').label).toBe(
      'confirmed',
    );
  });

  it('confirms what a named source admits', () => {
    expect(
      read('Finance minister Oren Tuval acknowledged that the ministry paid the invoices twice.').find(
        'paid the invoices',
      ).label,
    ).toBe('confirmed');
  });

  it('leaves an anonymous confirmation alleged', () => {
    expect(
      read('A person familiar with the matter confirmed that Norfrak paid the invoices twice.').find(
        'paid the invoices',
      ).label,
    ).toBe('alleged');
  });

  it('takes the word of one side about another as alleged', () => {
    expect(read('Union leader Pia Lund said Norfrak dumped oil in the river.').find('dumped oil').label).toBe(
      'alleged',
    );
  });

  it('hedges: allegedly, in the publication’s own voice, names no source', () => {
    const statement = read('The driver allegedly took fuel from the depot.').find('took fuel');
    expect(statement.label).toBe('alleged');
    expect(statement.chainNames).toEqual([]);
  });

  it('hedges where the tagger takes the verb behind the adverb for a noun', () => {
    expect(read('The driver allegedly stole fuel from the depot.').find('stole fuel').label).toBe('alleged');
  });

  it('shows no label where there is no claim', () => {
    const { find, statements } = read('The harbour froze on Tuesday. “I am proud of this team,” Pia Lund said.');
    expect(find('I am proud').label).toBe('opinion');
    expect(statements.find((s) => s.words.startsWith('The harbour froze'))?.label).toBe('own-voice');
  });

  it.each([
    'If the foundry confirms that the flue was cracked, it faces a fine, the union said.',
    'The union said it would sue if the foundry admits that the flue was cracked.',
  ])('takes nothing for confirmed behind an “if”: %s', (text) => {
    const { statements } = read(text);
    expect(statements.some((s) => s.words === 'the flue was cracked')).toBe(false);
    expect(statements.filter((s) => s.words.includes('flue was cracked')).length).toBeGreaterThan(0);
  });

  it('shows the words that earned each label', () => {
    const text =
      'Finance minister Oren Tuval acknowledged that the ministry paid the invoices twice. The driver allegedly stole fuel.';
    for (const { label, reasons } of analyse(text, models).statements) {
      if (label === 'own-voice') continue;
      expect(reasons.length).toBeGreaterThan(0);
      for (const { span } of reasons) expect(text.slice(...span).trim()).not.toBe('');
    }
  });
});

const CLAIM = 'Union leader Pia Lund said Norfrak dumped oil in the river.';

describe('responses', () => {
  it('a silence reaches its claim over paragraphs', () => {
    const statement = read(`${CLAIM}\n\nThe river feeds three towns.\n\nNorfrak declined to comment.`).find(
      'dumped oil',
    );
    expect(statement.label).toBe('unaddressed');
    expect(answers(statement)).toEqual(['Norfrak silent']);
  });

  it('both of two parties are silent on what is named, and only on that', () => {
    const text =
      'Analysts said Tessin may have sent soldiers to Norvia. Fishermen said the catch was poor.\n\nBoth Tessin and Norvia have remained silent on the claims that soldiers from Tessin were deployed.';
    const { find } = read(text);
    expect(answers(find('may have sent soldiers'))).toEqual(['Norvia silent', 'Tessin silent']);
    expect(find('may have sent soldiers').label).toBe('unaddressed');
    expect(find('catch was poor').label).toBe('alleged');
  });

  it('a denial keeps it alleged and is shown beside it', () => {
    const statement = read(`${CLAIM}\n\nNorfrak denied the allegation that it dumped oil.`).find('Norfrak dumped oil');
    expect(statement.label).toBe('alleged');
    expect(answers(statement)).toContain('Norfrak denies');
  });

  it('an admission elsewhere confirms', () => {
    const statement = read(`${CLAIM}\n\nNorfrak acknowledged that oil was dumped in the river.`).find(
      'Norfrak dumped oil',
    );
    expect(statement.label).toBe('confirmed');
  });

  it('without the silence the claim is alleged', () => {
    expect(read(`${CLAIM}\n\nThe river feeds three towns.`).find('dumped oil').label).toBe('alleged');
  });
});

describe('sources of the same claim', () => {
  it('are counted once each, relays not at all', () => {
    const { find } = read(
      'The trader Olan Brisk said that the dam burst on Monday.\n\nFarmer Mila Hoven also said that the dam burst on Monday.\n\nThe weekly Kurier reported that bread is dear.',
    );
    expect(find('dam burst').statedBy).toBe(2);
    expect(find('bread is dear')).not.toHaveProperty('statedBy');
  });
});

it.each(['( —', '(', '12:30 –', 'Monday 06:20', '"'])('finds nothing in what is no text: %s', (text) => {
  expect(analyse(text, models).statements).toEqual([]);
});
