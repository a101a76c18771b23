import { ABOUT } from '../lexicon/about.ts';
import { precededBy } from '../lexicon/around.ts';
import {
  ABOUT_WORDS,
  aboutNumber,
  aboutValue,
  NUMBER_WORDS,
  number,
  numberValue,
} from '../lexicon/numbers.ts';
import { at, END, GAP, oneOf } from '../lexicon/pattern.ts';
import { duration, UNIT_WORDS, unit } from '../lexicon/units.ts';
import type { PlainMeaning } from '../meaning.ts';
import { FIGURES, type TimeRule } from '../rule.ts';

/** Words before which `une année` or `un jour` is a length of time and not some day or other. */
const LASTING = precededBy("(?:pendant|durant|après|depuis|d'|en|sur|pour|de|moins|qu'|sous|avant|à) {0,2}");
const LOOSE = /^un jour$|^une (?:année|journée|annee|journee|heure|seconde)$/i;

const lasting = (value: string): PlainMeaning => ({ kind: 'PLAIN', type: 'DURATION', value });

/** `trois jours`, `plus de vingt ans`, `30,4 secondes`, `une dizaine d'années`, `8 à 24 mois`, `deux ans et demi`. */
export const durationRule: TimeRule = {
  name: 'duration',
  triggers: [FIGURES, ...NUMBER_WORDS, ...ABOUT_WORDS, ...ABOUT.map((words) => words.split(' ')[0]!)],
  next: [
    ...UNIT_WORDS,
    ...NUMBER_WORDS,
    ...ABOUT_WORDS,
    FIGURES,
    'à',
    'ou',
    'et',
    'de',
    'peu',
    'moins',
    'plus',
    'un',
    'une',
    'd',
  ],
  pattern: at(
    `(?<!\\d[.,/:-]?)(?:(?<about>${oneOf(ABOUT)})${GAP})?(?:(?:une?${GAP})?${aboutNumber('some')}|${number('low')}${GAP}(?:à|ou|-)${GAP}|)` +
      `(?:${number()}${GAP})?${unit()}(?<half>${GAP}et${GAP}demie?${END})?`,
  ),
  read(groups, { text, start, end }) {
    const unitWord = groups.unit!;
    if (groups.some) {
      if (groups.count || groups.low) return null;
      return lasting(duration(aboutValue(groups.some)!, unitWord));
    }
    const count = groups.count ? numberValue(groups.count) : null;
    if (count === null) return null;
    const words = text.slice(start, end);
    if (LOOSE.test(words) && !LASTING(text, start)) return null;
    const value = duration(count + (groups.half ? 0.5 : 0), unitWord);
    const low = groups.low ? numberValue(groups.low) : null;
    if (low === null) return lasting(value);
    const lowStart = start + words.indexOf(groups.low!);
    const lowEnd = lowStart + groups.low!.length;
    const highStart = start + words.indexOf(groups.count!, lowEnd - start);
    return [
      { start: lowStart, end: lowEnd, meaning: lasting(duration(low, unitWord)) },
      { start: highStart, end, meaning: lasting(value) },
    ];
  },
  examples: [
    { text: 'Une visite de [trois jours] en Zambie.', on: '2024-06-29', value: 'P3D', edtf: null },
    { text: 'Le siège a duré [plus de vingt mois].', on: '2024-06-29', value: 'P20M', edtf: null },
    { text: 'Il gagne avec [30,4 secondes] d’avance.', on: '2024-06-29', value: 'PT30.4S', edtf: null },
    { text: 'Ils vivent là depuis [une dizaine d’années].', on: '2024-06-29', value: 'P10Y', edtf: null },
    { text: 'Le chantier a pris [deux ans et demi].', on: '2024-06-29', value: 'P2.5Y', edtf: null },
  ],
};
