import type { Models } from '../language/models.js';
import { readText } from '../language/read-text.js';
import { findAttributions } from './find-attributions.js';
import type { Analysis } from './statement.js';

export function analyse(text: string, models: Models): Analysis {
  const document = readText(text, models);
  const { cues, arguments: args } = models.claims;
  if (!cues || !args) throw new Error('the claims model is incomplete');
  const found = findAttributions(document, { cues, arguments: args });
  return {
    attributions: found.map(({ source, cue, content }) => ({ source, cue, content })),
    statements: [],
    sources: [],
  };
}
