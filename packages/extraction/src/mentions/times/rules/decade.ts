import { at, END, GAP, oneOf } from '../lexicon/pattern.ts';
import { year } from '../lexicon/years.ts';
import type { Meaning } from '../meaning.ts';
import type { TimeRule } from '../rule.ts';

const IN_WORDS: Readonly<Record<string, number>> = {
  vingt: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  'soixante-dix': 70,
  huitante: 80,
  'quatre-vingt': 80,
  'quatre-vingts': 80,
  nonante: 90,
  'quatre-vingt-dix': 90,
};

const decade = (firstYear: number): Meaning => ({ kind: 'FIXED', edtf: `${Math.floor(firstYear / 10)}X` });

/** Two figures are of the twentieth century, but for the tens of this one. */
const fromTens = (tens: number): number => (tens <= 10 ? 2000 + tens : 1900 + tens);

function firstYear(text: string): number | null {
  const figures = /^\d+$/.test(text) ? Number(text) : null;
  if (figures !== null && figures % 10 !== 0) return null;
  if (figures !== null) return figures >= 1000 ? figures : fromTens(figures);
  const tens = IN_WORDS[text.toLowerCase()];
  return tens === undefined ? null : fromTens(tens);
}

const TENS = `\\d0(?!\\d)|${oneOf(Object.keys(IN_WORDS))}${END}`;

/** `années 1990`, `années 60`, `années soixante-dix`, `années 1980-1990`, `décennie 1960`. */
export const decadeRule: TimeRule = {
  name: 'decade',
  triggers: ['années', 'décennie', 'décennies'],
  pattern: at(
    `(?:années|annees|d[ée]cennies?)${GAP}(?:${year('from')}|'?(?<tens>${TENS}))(?:(?:-|/|${GAP}et${GAP}|${GAP}à${GAP})(?:${year('to')}|'?(?<toTens>${TENS})))?(?![.,]\\d)`,
  ),
  read(groups) {
    const from = firstYear(groups.from ?? groups.tens!);
    if (from === null) return null;
    const last = groups.to ?? groups.toTens;
    if (last === undefined) return decade(from);
    const to = firstYear(last);
    return to === null || to <= from ? null : { kind: 'RANGE', from: decade(from), to: decade(to) };
  },
  examples: [
    { text: 'Un barrage construit dans les [années 1960].', on: '2024-06-19', value: '196X', edtf: '196X' },
    { text: 'La mode des [années 80] revient.', on: '2024-06-19', value: '198X', edtf: '198X' },
    {
      text: 'Les réformes des [années quatre-vingt-dix] ont échoué.',
      on: '2024-06-19',
      value: '199X',
      edtf: '199X',
    },
    { text: 'Les grèves des [années septante].', on: '2024-06-19', value: '197X', edtf: '197X' },
    {
      text: 'Les guérillas des [années 1970-1980].',
      on: '2024-06-19',
      value: '197X/198X',
      edtf: '197X/198X',
    },
  ],
};
