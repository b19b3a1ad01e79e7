import type { Document } from '../language/document.js';
import type { ResolvedSource } from './resolved-source.js';

const REPORTS = /\b(?:report|ruling|notice|review|audit|inquiry|judge?ment|verdict|decision)\b/i;
const MEANT = /^(?:(?:the|this|that) )?(?:[\w-]+ )?(?:document|report|paper|review|audit|ruling|notice|judge?ment)$/i;
const LEAKED = /\b(?:draft|leaked|preliminary|interim|internal|confidential|unpublished)\b/i;
const REACH = 4;

/** Whose paper "the document" is: that of the office which the sentences before say has reported or ruled. */
export class OfficeReports {
  private latest: { source: ResolvedSource; sentence: number } | undefined;

  constructor(private readonly document: Document) {}

  /** The source, or the office whose report it is by a definite noun alone; keeps an office that reports in mind. */
  whose(source: ResolvedSource, cueHead: number): ResolvedSource {
    const { tokens, sentences, text } = this.document;
    const { sentence } = tokens[cueHead]!;
    const around = text.slice(...sentences[sentence]!.span);
    if (source.kind === 'official' && REPORTS.test(around) && !LEAKED.test(around)) {
      this.latest = { source, sentence };
      return source;
    }
    const { latest } = this;
    const isMeant =
      source.kind === 'document' && !source.entity && !source.record && !source.filing && MEANT.test(source.name);
    const isNear = latest !== undefined && sentence > latest.sentence && sentence - latest.sentence <= REACH;
    if (
      !isMeant ||
      !isNear ||
      !source.span ||
      !/^(?:the|this|that)$/i.test(text.slice(source.span[0]).split(/\s/, 1)[0]!)
    )
      return source;
    return { ...latest.source, span: source.span };
  }
}
