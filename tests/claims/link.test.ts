import { describe, expect, it } from 'vitest';
import { read } from '../../src/claims/analyse.js';
import { linkQuestions } from '../../src/claims/link.js';
import { shippedModels } from '../models.js';
import { answersTo } from './reading-of.js';

const models = await shippedModels();

const questionsOf = (text: string) => {
  const { document, labelled, held } = read(text, models);
  const contentOf = (at: number): string => labelled[at]!.draft.content.map((span) => text.slice(...span)).join(' … ');
  return linkQuestions(document, labelled, held.claims, held.responses).map(({ response, party, rows }) => ({
    stance: response.stance,
    party,
    claims: rows.map(({ at }) => contentOf(at)),
    rows: rows.map(({ row }) => row),
  }));
};

describe('what the linker is asked', () => {
  const text =
    'Residents say Tarn Oil buried drums of waste behind the school. The firm Kelso Haulage drove the lorries, they say.\n\nTarn Oil said the school was built on its land. It declined to comment on the drums. Kelso Haulage denied the claims.';
  const asked = questionsOf(text);

  it('every claim of others that a party could answer, and none of its own', () => {
    const silence = asked.find(({ stance, party }) => stance === 'silent' && party === 'Tarn Oil');
    expect(silence?.claims).toContain('Tarn Oil buried drums of waste behind the school');
    expect(silence?.claims).not.toContain('the school was built on its land');
  });

  it('rows of the same numbers, all finite', () => {
    const rows = asked.flatMap((one) => one.rows);
    expect(rows.length).toBeGreaterThan(2);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    expect(rows.every((row) => row.every(Number.isFinite))).toBe(true);
  });

  it('nothing where more claims stand together than any article has', () => {
    const many = `${'The mayor said the bridge was closed in May. '.repeat(900)}\n\nThe mayor's rival, Ana Holt, did not respond.`;
    const counts = questionsOf(many).map(({ rows }) => rows.length);
    expect(Math.max(0, ...counts)).toBeLessThanOrEqual(500);
  });
});

describe('what an answer speaks of', () => {
  const text =
    'Two former nurses say Alder Clinic billed for tests that were never run. They also say its director, Pia Lund, told staff to change the dates on forms.\n\nThe clinic opened in 2009 and has 40 beds. It is owned by the Brand Group.\n\nA lawyer for Ms Lund denied that she had told anyone to change a form. Alder Clinic did not respond to requests for comment.';

  it.each([
    ['billed for tests that were never run', 'silent Alder Clinic', 'denies Pia Lund'],
    ['told staff to change the dates on forms', 'denies Pia Lund', 'denies Alder Clinic'],
  ])('each party its own: %s', (content, answer, other) => {
    expect(answersTo(text, content)).toContain(answer);
    expect(answersTo(text, content)).not.toContain(other);
  });

  it.each([
    [
      'a denial in a claim’s own words is not looked for in others',
      'The union said Marl Rail cut 300 posts. It said Marl Rail hid a report on brakes.\n\nMarl Rail denied that it had hidden any report on brakes.',
      'Marl Rail cut 300 posts',
      [],
    ],
    [
      'claims of whoever is named',
      'The auditor Jan Pohl said the books of Sund Bank had been changed. A cleaner said the vault stood open.\n\nSund Bank rejected Mr Pohl’s claims.',
      'the vault stood open',
      [],
    ],
    [
      'a quiet day is no silence',
      'Campaigners say Osk Council sold the park in secret.\n\nOsk Council was quiet on Monday as its members prepared for the vote.',
      'Osk Council sold the park in secret',
      [],
    ],
    [
      'guns that are silent say nothing',
      'Ostmark said Karsk had sunk the barge. Its guns had been silent all week, a shepherd said.',
      'Karsk had sunk the barge',
      [],
    ],
  ])('%s', (_name, article, content, answers) => {
    expect(answersTo(article, content)).toEqual(answers);
  });
});

describe('for whom somebody answers', () => {
  it.each([
    [
      'who leads it, by its noun',
      'The Union of Brine Workers blocked the gate for two days, the port said.\n\nThe chairwoman of the union, Greta Solm, denied that the gate had been blocked.',
      'The Union of Brine Workers blocked the gate for two days',
      'denies Union of Brine Workers',
    ],
    [
      'who holds a post in it, behind the name',
      'Patients say Almond Street Hospital put off forty scans.\n\nDr Pavan Orli, the hospital’s medical officer, did not respond to a letter about the scans.',
      'Almond Street Hospital put off forty scans',
      'silent Almond Street Hospital',
    ],
    [
      'a title alone, of the body spoken of last',
      'Tenants say Sentry Fire Services never tested the alarms.\n\nManaging director Bo Lund rejected the claim.',
      'Sentry Fire Services never tested the alarms',
      'denies Sentry Fire Services',
    ],
  ])('%s', (_name, text, content, answer) => {
    expect(answersTo(text, content)).toContain(answer);
  });

  it('not for what a former head of it says', () => {
    const text =
      'Tenants say Sentry Fire Services never tested the alarms.\n\nIts former director, Bo Lund, declined to comment.';
    expect(answersTo(text, 'Sentry Fire Services never tested the alarms')).not.toContain(
      'silent Sentry Fire Services',
    );
  });
});
