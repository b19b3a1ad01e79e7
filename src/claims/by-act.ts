import { FAR_SENTENCES } from './answer-ties.js';
import type { Core } from './core.js';
import type { Placed } from './responses.js';

// More answers than this about one act are no answers any more.
const MOST_ALIKE = 60;

/** Answers by the act that they speak of and by place, so that each claim is held against few of them. */
export class ByAct {
  private readonly groups = new Map<string, Placed[]>();
  private readonly sentences = new Map<number, Placed[]>();

  constructor(responses: readonly Placed[]) {
    for (const response of responses) {
      const here = this.sentences.get(response.sentence);
      if (here) here.push(response);
      else this.sentences.set(response.sentence, [response]);
      const { main, object } = response.topic ?? {};
      for (const key of new Set([main, object])) {
        if (key === undefined) continue;
        const group = this.groups.get(key);
        if (group) group.push(response);
        else this.groups.set(key, [response]);
      }
    }
  }

  near({ acts, object }: Core, sentence: number): Placed[] {
    const keys = object === undefined ? [...acts] : [...acts, object];
    const alike = keys.flatMap((key) => this.groups.get(key) ?? []);
    const behind = Array.from({ length: FAR_SENTENCES + 1 }, (_, k) => this.sentences.get(sentence + k) ?? []).flat();
    return [...new Set([...(alike.length > MOST_ALIKE ? [] : alike), ...(behind.length > MOST_ALIKE ? [] : behind)])];
  }
}
