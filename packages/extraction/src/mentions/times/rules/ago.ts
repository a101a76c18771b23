import { ABOUT } from '../lexicon/about.ts';
import { followedBy, precededBy } from '../lexicon/around.ts';
import { aboutNumber, aboutValue, number, numberValue } from '../lexicon/numbers.ts';
import { at, GAP, oneOf } from '../lexicon/pattern.ts';
import { calendarUnitOf, unit } from '../lexicon/units.ts';
import { type Meaning, shifted } from '../meaning.ts';
import type { TimeRule } from '../rule.ts';

const VAGUE = [
  'quelques',
  'plusieurs',
  'de nombreuses',
  'de nombreux',
  'des',
  'peu',
  'longtemps',
  'bien longtemps',
];

/** What may stand between `il y a` and the number without changing it. */
const BETWEEN = ['tout juste', 'exactement', 'déjà', 'de cela', 'maintenant', "aujourd'hui", 'bien'];
const SOON = 'bientôt';
/** What makes of years the day itself. */
const DAY_FOR_DAY_BEHIND = followedBy(' ?,? (?:jour pour jour|au jour près)');
const DAY_FOR_DAY_BEFORE = precededBy('jour pour jour,? ');
/** Hours of whole days are counted in days. */
const HOURS = /^h(?:eures?)?$/i;

/** `il y a trois ans`, `voici deux jours`, `il y a près de dix ans`, `il y a quelques mois`. */
export const ago: TimeRule = {
  name: 'ago',
  triggers: ['il y', 'voici', 'voilà', 'voila'],
  pattern: at(
    `(?:il${GAP}y${GAP}a|voici|voil[àa])${GAP}(?:${oneOf(BETWEEN)}${GAP})?(?:(?<about>${oneOf([...ABOUT, SOON])}${GAP}|(?:un peu )?(?:plus|moins) d'|près d'))?` +
      `(?:(?<demi>un demi[- ]siècle(?![a-zà-ÿ]))|(?:une?${GAP})?${aboutNumber('some')}${unit('someUnit')}|${number()}${GAP}${unit()}(?<half>${GAP}et${GAP}demie?(?![a-zà-ÿ]))?|(?<vague>${oneOf(VAGUE)})(?:${GAP}${unit('vagueUnit')})?(?![a-zà-ÿ]))(?!${GAP}(?:que|qu'))`,
  ),
  read(groups, { text, start, end }): Meaning | null {
    if (groups.vague) {
      const alone = /^(?:peu|(?:bien )?longtemps)$/i.test(groups.vague);
      return alone !== (groups.vagueUnit === undefined)
        ? null
        : { kind: 'PLAIN', type: 'DATE', value: 'PAST_REF' };
    }
    if (groups.demi) return { kind: 'ABOUT', of: shifted('YEAR', -50, 'REFERENCE') };
    if (groups.some) {
      const some = calendarUnitOf(groups.someUnit!);
      if (some === null) return { kind: 'PLAIN', type: 'DATE', value: 'PAST_REF' };
      const by = -aboutValue(groups.some)!;
      return { kind: 'ABOUT', of: { kind: 'SHIFT', unit: some, by, from: 'REFERENCE' } };
    }
    const count = numberValue(groups.count!);
    if (count === null) return null;
    if (HOURS.test(groups.unit!) && count > 0 && count % 24 === 0)
      return shifted('DAY', -count / 24, 'REFERENCE');
    const calendar = calendarUnitOf(groups.unit!);
    if (calendar === null || !Number.isInteger(count))
      return { kind: 'PLAIN', type: 'DATE', value: 'PAST_REF' };
    if (groups.half) {
      if (calendar !== 'YEAR') return { kind: 'PLAIN', type: 'DATE', value: 'PAST_REF' };
      return { kind: 'SHIFT', unit: 'MONTH', by: -(12 * count + 6), from: 'REFERENCE' };
    }
    const exact = DAY_FOR_DAY_BEHIND(text, end) || DAY_FOR_DAY_BEFORE(text, start);
    if (exact && (calendar === 'YEAR' || calendar === 'MONTH'))
      return { kind: 'DAY_FOR_DAY', unit: calendar, by: -count };
    const shift = shifted(calendar, -count, 'REFERENCE');
    return groups.about ? { kind: 'ABOUT', of: shift } : shift;
  },
  examples: [
    {
      text: 'Le barrage céda [il y a vingt ans] jour pour jour.',
      on: '2024-06-19',
      value: '2004-06-19',
      edtf: '2004-06-19',
    },
    {
      text: 'Demain, on dînera sous le phare, allumé [il y a cent ans], jour pour jour.',
      on: '2024-06-19',
      value: '1924-06-20',
      edtf: '1924-06-20',
    },
    {
      text: 'Le barrage fut lancé [il y a une dizaine d’années].',
      on: '2024-06-19',
      value: '2014',
      edtf: '2014~',
    },
    {
      text: 'Le port fut bombardé [il y a de cela trente ans].',
      on: '2024-06-19',
      value: '1994',
      edtf: '1994',
    },
    {
      text: 'La ligne fut coupée [voilà un demi-siècle].',
      on: '2024-06-19',
      value: '1974',
      edtf: '1974~',
    },
    {
      text: 'Le blessé fut retrouvé [il y a 48 heures].',
      on: '2024-06-19',
      value: '2024-06-17',
      edtf: '2024-06-17',
    },
    {
      text: 'Le pont a rouvert [il y a un peu plus d’un an].',
      on: '2024-06-19',
      value: '2023',
      edtf: '2023~',
    },
    {
      text: 'Le volcan s’est réveillé [il y a deux semaines].',
      on: '2024-06-19',
      value: '2024-06-05',
      edtf: '2024-06-05~',
    },
    { text: 'Il fut élu [il y a un an et demi].', on: '2024-06-19', value: '2022-12', edtf: '2022-12' },
    {
      text: 'Le pont s’est effondré [il y a trois jours] à Gênes.',
      on: '2024-06-19',
      value: '2024-06-16',
      edtf: '2024-06-16',
    },
    {
      text: 'La ville fut reprise [il y a près de dix ans].',
      on: '2024-06-19',
      value: '2014',
      edtf: '2014~',
    },
    { text: 'Il avait démissionné [il y a un mois].', on: '2024-06-19', value: '2024-05', edtf: '2024-05' },
    {
      text: 'Les deux hommes se sont vus [il y a quelques semaines].',
      on: '2024-06-19',
      value: 'PAST_REF',
      edtf: null,
    },
  ],
};
