import type { Span } from '@ephemeride/domain';
import type { ReadDespatch } from '../read-despatch.ts';
import { entriesOf, mentionsOf } from './explained.ts';
import { markedText, marksOf } from './marked-text.ts';
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
  const entries = entriesOf(reading);
  const width = String(mentions.length).length;
  const { document } = reading;
  const head = [
    `date ${document.date ?? 'none'}`,
    `kicker ${document.kicker ?? 'none'}`,
    `title ${document.title ?? 'none'}`,
    `agency ${document.agency ?? 'none'}`,
    ...(document.dateline?.place ? [`dateline ${document.dateline.place}`] : []),
  ];
  const legend = [
    ...(['TIME', 'PERSON', 'ORGANIZATION', 'COUNTRY', 'PLACE'] as const).map((kind) => paint(kind, kind)),
    '⟦mention⟧1',
    '‹evidence of an entry›E1',
  ];
  const mentionLines = mentions.map(({ kind, text: words, value, rule, ...where }, index) =>
    [
      `  ${String(index + 1).padStart(width)}`,
      paint(kind.padEnd(12), kind),
      oneLine(words) === value ? value : `${oneLine(words)} → ${value}`,
      paint(`${rule} ${span(where)}`, 'dim'),
    ].join('  '),
  );
  const entryLines = entries.flatMap(({ type, summary, details, title, evidence }, index) => [
    `  ${paint(`E${index + 1} ${type}`, 'bold')} ${summary}`,
    `    ${oneLine(title)}`,
    ...details.map((detail) => `    ${detail}`),
    ...evidence.map(
      (proof) => `    « ${oneLine(proof.text)} »  ${paint(`${proof.rule} ${span(proof)}`, 'dim')}`,
    ),
  ]);
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
    legend.join('  '),
    '',
    markedText(text, marksOf(mentions, entries), paint).trimEnd(),
    ...section('Mentions', mentionLines, paint),
    '',
    paint(`Entries (${entries.length})`, 'bold'),
    ...(entries.length > 0 ? entryLines : ['  none']),
    ...section('Refused', rejected, paint),
    ...section('Diagnostics', diagnostics, paint),
  ].join('\n');
}
