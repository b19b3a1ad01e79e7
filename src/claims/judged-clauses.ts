import { Features } from '../language/hash.js';
import { likelihood } from '../language/linear.js';
import type { Models } from '../language/models.js';
import { type AnswerClause, answerClauses } from './answer-clauses.js';
import { answerFeatures } from './answer-features.js';
import type { Context } from './resolved-source.js';

/** A clause, and how likely it tells of a silence and turns down what was claimed, 0 to 1 each. */
export interface JudgedClause extends AnswerClause {
  silence: number;
  denial: number;
}

const features = new Features();

/** The clauses of a text as the models of answers see them, in text order. */
export const judgedClauses = (context: Context, { silences, denials }: Pick<Models, 'silences' | 'denials'>) =>
  answerClauses(context.document).map((clause): JudgedClause => {
    answerFeatures(features, context, clause);
    return { ...clause, silence: likelihood(silences, features), denial: likelihood(denials, features) };
  });
