import { JSDOM, VirtualConsole } from 'jsdom';
import type { Article } from '../../src/article/article.js';
import { type ReadArticle, readArticle } from '../../src/article/extract.js';
import { spotPage } from '../../src/article/spot.js';
import { analyse } from '../../src/claims/analyse.js';
import type { Analysis } from '../../src/claims/statement.js';
import type { Models } from '../../src/language/models.js';
import type { Span } from '../../src/language/span.js';
import { headingsOf } from '../../src/page/headings.js';
import { withLinks } from '../../src/page/links.js';
import { portionsOf } from '../../src/portions.js';
import { fits, openQuestions, parted } from '../../src/sidebar/listing.js';
import type { Format, ReadyModel } from '../../src/sidebar/model.js';
import { copyText, exported, printPage, wrongLabelText } from '../../src/sidebar/take-away.js';
import { FRESH } from '../../src/sidebar/view-state.js';

/*
 * The whole way of an input, as in the browser: spotting, extraction, analysis in portions, the report's parts, the
 * sidebar's model and all that readers can take out of it. Whatever breaks a promise on the way throws.
 */

export const ADDRESS = 'https://courier.example/2031/02/04/lower-brook-closes-ferry-landing-481516';

const parser = new JSDOM('', { virtualConsole: new VirtualConsole() }).window;

/** Makes a document of some HTML, without a window: no script runs, nothing is loaded. */
export const documentOf = (html: string): Document =>
  new parser.DOMParser().parseFromString(html, 'text/html') as unknown as Document;

/** Time of the processor so far, in ms: what else the machine is at does not count. */
export const cpuTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

class Broken extends Error {}

const must = (holds: boolean, what: string): void => {
  if (!holds) throw new Broken(what);
};

/** Every span lies inside the text, holds something, and tears no character in two. */
function checkSpans(text: string, spans: readonly Span[], what: string): void {
  for (const [start, end] of spans) {
    const place = `${what} [${start}, ${end}) of ${text.length}`;
    must(Number.isInteger(start) && Number.isInteger(end), `${place} is no span`);
    must(0 <= start && start < end && end <= text.length, `${place} lies outside`);
    for (const edge of [start, end]) {
      const torn = /[\ud800-\udbff]/.test(text[edge - 1] ?? '') && /[\udc00-\udfff]/.test(text[edge] ?? '');
      must(!torn, `${place} tears a character`);
    }
  }
}

function checkAnalysis(text: string, { attributions, statements, sources }: Analysis): void {
  for (const { source, cue, content } of attributions)
    checkSpans(text, [...source, ...cue, ...content], 'an attribution');
  const ids = new Set(statements.map(({ id }) => id));
  must(ids.size === statements.length, 'two statements have one id');
  for (const one of statements) {
    must(one.content.length > 0, `${one.id} has no words`);
    checkSpans(text, one.content, `content of ${one.id}`);
    checkSpans(text, [...(one.attribution?.source ?? []), ...(one.attribution?.cue ?? [])], `source of ${one.id}`);
    checkSpans(
      text,
      [...one.reasons, ...one.responses, ...(one.links ?? [])].map(({ span }) => span),
      `a reason of ${one.id}`,
    );
    must(one.supersededBy === undefined || ids.has(one.supersededBy), `${one.id} is superseded by nothing`);
  }
  for (const { name, statements: own } of sources)
    for (const id of own) must(ids.has(id), `${name} is the source of nothing`);
}

/** All that the sidebar makes of an analysis in words. */
function takeOut(text: string, analysis: Analysis, about: Partial<ReadyModel>): void {
  const model: ReadyModel = {
    phase: 'ready',
    text,
    analysis,
    title: null,
    publisher: null,
    partial: false,
    url: ADDRESS,
    headings: [],
    article: {},
    ...about,
  };
  for (const format of ['markdown', 'csv', 'json'] satisfies Format[]) exported(model, format);
  printPage(model);
  openQuestions(text, analysis.statements);
  for (const one of parted(analysis.statements).labelled) {
    copyText(model, one);
    wrongLabelText(model, one);
    fits(text, one, { ...FRESH, query: text.slice(0, 20) });
  }
}

/** A plain text, as `npm run report` takes it. */
export function runText(text: string, models: Models): void {
  const analysis = analyse(text, models);
  checkAnalysis(text, analysis);
  takeOut(text, analysis, {});
}

const words = (text: string): string => text.replace(/[\s\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, '');

/** Each statement's words stand in the page where the marks would be painted. */
function checkPlaces({ map, article }: ReadArticle, { statements }: Analysis): void {
  const title = article.titleSpan;
  for (const { id, content } of statements)
    for (const span of content) {
      // A title may come from the page's metadata and stand nowhere.
      if (title && span[0] < title[1]) continue;
      const shown = map.toRanges(span).map(String).join('');
      must(words(shown) === words(map.text.slice(...span)), `the place of ${id} has other words`);
    }
}

/**
 * A page, as the content script and the background read it.
 * @param isWhole analysed at once, not in portions
 */
export function runPage(document: Document, models: Models, isWhole = false): void {
  const url = ADDRESS;
  const { kind, why } = spotPage(document, url);
  const read = readArticle(document, url);
  if (!read) return;
  const { text, titleSpan, units, title, publisher } = read.article satisfies Article;
  checkSpans(text, [...(titleSpan ? [titleSpan] : []), ...(units ?? []).map(({ span }) => span)], 'a part');
  let analysis: Analysis = { attributions: [], statements: [], sources: [] };
  for (const end of isWhole ? [text.length] : portionsOf(text)) {
    analysis = analyse(text.slice(0, end), models);
    checkAnalysis(text.slice(0, end), analysis);
  }
  analysis = { ...analysis, statements: withLinks(analysis.statements, read.root, read.map) };
  checkAnalysis(text, analysis);
  checkPlaces(read, analysis);
  const headings = headingsOf(read.map, titleSpan);
  checkSpans(
    text,
    headings.map(({ span }) => span),
    'a heading',
  );
  takeOut(text, analysis, { title, publisher, headings, article: { kind, why } });
}
