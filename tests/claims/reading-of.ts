import { analyse } from '../../src/claims/analyse.js';
import type { Statement } from '../../src/claims/statement.js';
import { shippedModels } from '../models.js';
import { statementWith } from './statement-with.js';

const models = await shippedModels();

/** All statements of a text, in text order. */
export const statementsOf = (text: string): Statement[] => analyse(text, models).statements;

/** The statement of a text that has the words of a content; undefined where none has. */
export const statementOf = (text: string, content: string): Statement | undefined =>
  statementWith(text, analyse(text, models).statements, content);

/** What the parties answer to it: "silent Karvia". */
export const answersTo = (text: string, content: string): string[] =>
  statementOf(text, content)?.responses.map(({ stance, party }) => `${stance} ${party}`) ?? [];

/** Names of its source chain, nearest to the reader first. */
export const chainOf = (text: string, content: string): string[] =>
  statementOf(text, content)?.attribution?.chain.map(({ name }) => name) ?? [];

/** The words of its statements, in text order. */
export const contentsOf = (text: string): string[] =>
  statementsOf(text).map(({ content }) => content.map(([start, end]) => text.slice(start, end)).join(' … '));
