import type { Span } from '@ephemeride/domain';
import type { ReadDespatch } from '../read-despatch.ts';
import { entriesOf, mentionsOf } from './explained.ts';
import { markedText } from './marked-text.ts';
import { type Paint, painter } from './paint.ts';

const span = ({ start, end }: Span): string => `${start}-${end}`;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function section(title: string, lines: readonly string[], paint: Paint): string[] {
  return ['', paint(`${title} (${lines.length})`, 'bold'), ...(lines.length > 0 ? lines : ['  none'])];
}

/** The explanation for people: the marked text, then lists that its numbers point into. */
export function explanationText(file: string, { text, reading }: ReadDespatch, colours: boolean): string {
  const paint = painter(colours);
  const mentions = mentionsOf(text, reading);
  const width = String(mentions.length).length;
  const { document } = reading;
  const head = [
    `date ${document.date ?? 'none'}`,
    `kicker ${document.kicker ?? 'none'}`,
    `title ${document.title ?? 'none'}`,
    `agency ${document.agency ?? 'none'}`,
  ];
  const mentionLines = mentions.map(({ kind, text: words, value, rule, ...where }, index) =>
    [
      `  ${String(index + 1).padStart(width)}`,
      paint(kind.padEnd(12), kind),
      `${oneLine(words)} → ${value}`,
      paint(`${rule} ${span(where)}`, 'dim'),
    ].join('  '),
  );
  const entryLines = entriesOf(reading).flatMap(({ type, summary, title, evidence }) => [
    `  ${paint(type, 'bold')} ${summary}`,
    `    ${oneLine(title)}`,
    ...evidence.map(
      (proof) => `    « ${oneLine(proof.text)} »  ${paint(`${proof.rule} ${span(proof)}`, 'dim')}`,
    ),
  ]);
  const entries = entriesOf(reading).length;
  const rejected = reading.rejections.map(
    (rejection) => `  ${oneLine(rejection.text)}  ${paint(`${rejection.by} ${span(rejection)}`, 'dim')}`,
  );
  const diagnostics = reading.diagnostics.map(
    (diagnostic) =>
      `  ${paint(diagnostic.severity, 'red')} ${diagnostic.code}: ${diagnostic.message}  ${paint(span(diagnostic), 'dim')}`,
  );
  return [
    paint(file, 'bold'),
    paint(head.join(' · '), 'dim'),
    '',
    markedText(text, mentions, paint).trimEnd(),
    ...section('Mentions', mentionLines, paint),
    '',
    paint(`Entries (${entries})`, 'bold'),
    ...(entries > 0 ? entryLines : ['  none']),
    ...section('Refused', rejected, paint),
    ...section('Diagnostics', diagnostics, paint),
  ].join('\n');
}
