import { readFileSync } from 'node:fs';
import { analyse } from '../src/claims/analyse.js';
import { findAttributions } from '../src/claims/find-attributions.js';
import { readText } from '../src/language/read-text.js';
import { textOf } from '../src/language/span.js';
import { modelsOnDisk } from './models-on-disk.js';

// Shows how one text is read, step by step: npm run explain -- "TEXT", or a text on standard input.

const text = process.argv.slice(2).join(' ') || readFileSync(0, 'utf8');
const models = await modelsOnDisk();
const document = readText(text, models);
for (const sentence of document.sentences) {
  console.log(`\n# ${text.slice(...sentence.span).replace(/\s+/g, ' ')}`);
  for (const token of document.tokens.slice(sentence.first, sentence.end)) {
    const head = token.head < 0 ? 'ROOT' : document.tokens[token.head]!.form;
    console.log(
      [
        token.form.padEnd(18),
        token.lemma.padEnd(14),
        token.tag.padEnd(5),
        token.name.padEnd(7),
        token.relation.padEnd(10),
        head,
      ].join(' '),
    );
  }
}
const { cues, states, steps, readings } = models.claims;
console.log('\n# attributions: cue head and score, source, cue, content');
for (const found of findAttributions(document, {
  cues: cues!,
  states: states!,
  steps: steps!,
  readings: readings!,
  judge: models.judge,
})) {
  const head = document.tokens[found.cueHead]!.form;
  console.log(
    `${head} ${found.score.toFixed(2)} | ${textOf(text, found.source)} | ${textOf(text, found.cue)} | ${textOf(text, found.content)}`,
  );
}
console.log('\n# statements: label, content, source chain, answers, reasons');
for (const { label, content, attribution, responses, reasons } of analyse(text, models).statements) {
  const chain = attribution?.chain.map((link) => `${link.name} (${link.kind})`).join(' ← ') ?? '';
  console.log(
    `${label} | ${textOf(text, content)} | ${chain} | ${responses.map((r) => `${r.party} ${r.stance}`).join(', ')} | ${reasons.map((r) => `${r.rule}: ${textOf(text, [r.span])}`).join('; ')}`,
  );
}
