import { read } from '@ephemeride/extraction';
import { readWithChrono } from './chrono.ts';
import type { GoldDocument } from './gold.ts';
import { scoreTimex, type TimexAnswer, type TimexCounts } from './score-timex.ts';
import { type GoldSet, scoreSet } from './sets.ts';
import { scores } from './tally.ts';

const row = (...cells: (string | number)[]) => `| ${cells.join(' | ')} |`;
const f1 = (right: number, found: number, gold: number) =>
  found + gold === 0 ? '-' : ((200 * right) / (found + gold)).toFixed(1);

/** The reference day that chrono is given: the date in the first line, as ours finds it. */
const referenceOf = (text: string) => read(text).document.date ?? '1970-01-01';

const READERS: readonly { name: string; answers: (gold: GoldDocument) => readonly TimexAnswer[] }[] = [
  { name: 'Éphéméride', answers: (gold) => read(gold.text).times },
  { name: 'chrono-node (fr)', answers: (gold) => readWithChrono(gold.text, referenceOf(gold.text)) },
];

function timexRow(set: string, classes: string, reader: string, counts: TimexCounts): string {
  const { relaxed, strict, bare, value, found, gold } = counts;
  return row(
    set,
    classes,
    reader,
    gold,
    f1(relaxed, found, gold),
    f1(strict, found, gold),
    f1(bare, found, gold),
    f1(value, found, gold),
  );
}

function timexTable(sets: readonly GoldSet[]): string[] {
  const lines = sets.flatMap(({ name, golds }) => {
    const classed = golds.some((gold) => gold.times.some((time) => time.timexClass !== null));
    return READERS.flatMap((reader) => [
      timexRow(name, 'calendar', reader.name, scoreTimex(golds, reader.answers, true)),
      ...(classed
        ? [timexRow(name, 'every class', reader.name, scoreTimex(golds, reader.answers, false))]
        : []),
    ]);
  });
  return [
    row(
      'gold',
      'expressions',
      'reader',
      'in gold',
      'relaxed span F1',
      'strict span F1',
      'strict, leading articles and prepositions left out',
      'value F1',
    ),
    row('---', '---', '---', '--:', '--:', '--:', '--:', '--:'),
    ...lines,
  ];
}

async function kindTable(set: GoldSet): Promise<string[]> {
  const { name, golds } = set;
  const tally = await scoreSet(set);
  const kinds = [...tally.kinds].map(([kind, counts]) => {
    const { precision, recall, f1: both } = scores(counts);
    return row(kind, precision, recall, both, counts.right, counts.wrong, counts.missed);
  });
  const attributes = [...tally.attributes].map(([attribute, { right, of }]) =>
    row(attribute, '', ((100 * right) / of).toFixed(1), '', right, '', of - right),
  );
  return [
    `### ${name} (${golds.length} despatches)`,
    '',
    row('kind', 'precision', 'recall', 'F1', 'right', 'false', 'missed'),
    row('---', '--:', '--:', '--:', '--:', '--:', '--:'),
    ...kinds,
    ...attributes,
    '',
  ];
}

/** The tables of `docs/quality.md`, in Markdown. */
export async function qualityReport(sets: readonly GoldSet[]): Promise<string> {
  const lines = ['## Time expressions', '', ...timexTable(sets), '', '## By kind', ''];
  for (const set of sets) {
    if (set.golds.some((gold) => gold.events !== null)) lines.push(...(await kindTable(set)));
  }
  return lines.join('\n').trimEnd().concat('\n');
}
