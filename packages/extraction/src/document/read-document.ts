import type { Diagnostic, DocumentParts, PartKind, Span } from '@ephemeride/domain';
import type { DocumentStage, Sentence, Source } from '../despatch.ts';
import { dateByOpening, datelineDate, dayByParagraphs } from './anchor.ts';
import { type Layout, layOut } from './parts/layout.ts';
import { splitSentences } from './sentences.ts';
import { dayByText } from './year-of-dateline.ts';
import { yearOfText } from './year-of-text.ts';

/** How to read a despatch; `date` is an EDTF date that stands in where the text gives none. */
export interface DocumentOptions {
  readonly date?: string | null;
}

/** The parts that hold sentences of the despatch itself. */
const SPEAKING: ReadonlySet<PartKind> = new Set(['KICKER', 'TITLE', 'CAPTION', 'DATELINE', 'LEAD', 'BODY']);

/**
 * Reads a despatch's parts, sentences and the dates it hangs on. Offsets are those of `source.text`; parts and
 * sentences come in the order of the text and never overlap. Diagnostics: `empty-document`, `no-date`, `bad-date`.
 */
export function readDocument(source: Source, options: DocumentOptions = {}): DocumentStage {
  const layout = layOut(source.text);
  const header = layout.header.date ?? options.date ?? null;
  const written = layout.dateline?.date ?? null;
  const date = datelineDate(written, header) ?? (header === null ? dayByText(written, source.text) : null);
  const print = (span: Span | null) => span && printed(source, span);
  const document: DocumentParts = {
    date: header,
    kicker: print(layout.kicker),
    title: print(layout.title),
    dateline: layout.dateline?.place
      ? { place: layout.dateline.place, date, agency: layout.dateline.agency }
      : null,
    agency: layout.agency,
    caption: print(layout.caption),
    credits: unique(layout.credits.map(print)),
    related: unique(layout.related.map(print)),
  };
  return {
    document,
    parts: layout.parts.map(({ kind, start, end }) => ({ kind, start, end })),
    sentences: sentencesOf(source.text, layout),
    anchor: {
      header:
        finer(header, layout.header.published) ?? (date === null ? openingDate(source.text, layout) : null),
      dateline: date,
    },
    diagnostics: diagnose(source, layout, header ?? date),
  };
}

/** Parts in which a despatch's first paragraphs stand, the page's lines between them included. */
const FIRST_PARTS = 9;

/** About when a despatch was written that neither its page nor a dateline dates. */
function openingDate(text: string, { parts }: Layout): string | null {
  const opening = parts.filter(({ kind }) => kind === 'LEAD' || kind === 'TITLE');
  const last = opening.at(-1);
  if (!last) return null;
  const { start } = opening[0]!;
  const words = text.slice(start, last.end);
  const byOpening = dateByOpening(words);
  if (byOpening?.length === 10) return byOpening;
  const from = parts.findIndex((part) => part.start === start);
  const related = parts.findIndex(({ kind }, at) => kind === 'RELATED' && at > from);
  const first = parts.slice(from, related < 0 ? from + FIRST_PARTS : Math.min(related, from + FIRST_PARTS));
  const paragraphs = text.slice(start, first.at(-1)!.end);
  return (
    dayByParagraphs(paragraphs) ?? byOpening ?? yearOfText(words, text.slice(start, parts.at(-1)!.end), text)
  );
}

/** The day of publication where it lies within a header that knows only the month or year. */
function finer(header: string | null, published: string | null): string | null {
  return header !== null && published?.startsWith(header) ? published : header;
}

/** A stretch as printed, its own quotes and dashes kept, line breaks and what is invisible left out. */
function printed(source: Source, span: Span): string {
  return source.original
    .slice(source.origin(span.start), source.origin(span.end))
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]+/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

function unique(values: readonly (string | null)[]): string[] {
  return [...new Set(values.filter((value) => value !== null))];
}

function sentencesOf(text: string, layout: Layout): Sentence[] {
  const sentences: Sentence[] = [];
  for (const part of layout.parts) {
    if (!SPEAKING.has(part.kind)) continue;
    const spans = part.kind === 'DATELINE' ? [part] : splitSentences(text, part.start, part.end);
    for (const { start, end } of spans) {
      const { kind, paragraph } = part;
      sentences.push({
        start,
        end,
        text: text.slice(start, end),
        part: kind,
        index: sentences.length,
        paragraph,
      });
    }
  }
  return sentences;
}

function diagnose(source: Source, layout: Layout, date: string | null): Diagnostic[] {
  if (source.text.trim() === '') {
    return [{ severity: 'warning', code: 'empty-document', message: 'no text', start: 0, end: 0 }];
  }
  const found: Diagnostic[] = [];
  const { fault } = layout.header;
  if (fault) {
    const message = `no date of the calendar: ${source.text.slice(fault.start, fault.end).slice(0, 40)}`;
    found.push({ severity: 'warning', code: 'bad-date', message, start: fault.start, end: fault.end });
  }
  if (date === null) {
    found.push({
      severity: 'warning',
      code: 'no-date',
      message: 'no date in header or dateline',
      start: 0,
      end: 0,
    });
  }
  return found;
}
