import { dayFigures, dayValue } from '../lexicon/day-number.ts';
import { at, END, GAP } from '../lexicon/pattern.ts';
import { dayMeaning, type Meaning } from '../meaning.ts';
import { DAY_FIGURES, FIGURES, type TimeRule } from '../rule.ts';

/** How many months away the words are. */
const BY = [
  [/^(?:prochain|suivant|d'après)$/i, 1],
  [/^(?:dernier|passé|écoulé|précédent|d'avant)$/i, -1],
] as const;

/** `le 3 courant`, `du 12 au 14 de ce mois`, `le 9 du mois dernier`, `le 20 du même mois`, `le 4 du mois suivant`: days of the reference's own month, or of one beside it. */
export const dayOfThisMonth: TimeRule = {
  name: 'day-of-this-month',
  triggers: [DAY_FIGURES, 'premier'],
  next: ['courant', 'du', 'de', 'au', 'et', 'er', FIGURES],
  pattern: at(
    `(?<!\\d[.,/:]?)(?:${dayFigures('first')}|(?<=[Ll]e )premier${END})(?:${GAP}(?:au|et|-)${GAP}${dayFigures('last')})?` +
      `${GAP}(?:courant|du${GAP}(?:mois${GAP})?courant|de${GAP}ce${GAP}mois|du${GAP}mois${GAP}en${GAP}cours|du${GAP}(?<same>même)${GAP}mois|du${GAP}mois${GAP}(?<beside>dernier|passé|écoulé|prochain)|du${GAP}mois${GAP}(?<told>suivant|précédent|d'après|d'avant)|du${GAP}mois(?!${GAP}(?:de|d'|du|suivant|précédent)))${END}`,
  ),
  read(groups) {
    const within: Meaning = {
      kind: 'SHIFT',
      unit: 'MONTH',
      by: BY.find(([words]) => words.test(groups.beside ?? groups.told ?? ''))?.[1] ?? 0,
      from: (groups.same ?? groups.told) === undefined ? 'REFERENCE' : 'NAMED',
    };
    // `le premier du mois`
    const first = dayMeaning({ day: groups.first === undefined ? 1 : dayValue(groups.first), within });
    if (groups.last === undefined) return first;
    const last = dayMeaning({ day: dayValue(groups.last), within });
    return first.day < last.day ? { kind: 'RANGE', from: first, to: last } : null;
  },
  examples: [
    {
      text: 'Le sommet du 27 avril 2011 fut suivi d’un autre [du 5 au 7 du mois suivant].',
      on: '2024-03-11',
      value: '2011-05-05/2011-05-07',
      edtf: '2011-05-05/2011-05-07',
    },
    {
      text: 'Élu le 3 janvier 2011, il avait été désigné le [8 du mois précédent].',
      on: '2024-03-11',
      value: '2010-12-08',
      edtf: '2010-12-08',
    },
    {
      text: 'La caisse ferme le [premier du mois], dit-on.',
      on: '2024-03-11',
      value: '2024-03-01',
      edtf: '2024-03-01',
    },
    {
      text: 'Nommé le 3 février 2011, il fut démis le [20 du même mois].',
      on: '2024-03-11',
      value: '2011-02-20',
      edtf: '2011-02-20',
    },
    {
      text: 'La foire durera jusqu’au [28 du mois], dit-on.',
      on: '2024-03-11',
      value: '2024-03-28',
      edtf: '2024-03-28',
    },
    {
      text: 'La digue a cédé le [9 du mois dernier] à Beira.',
      on: '2024-03-11',
      value: '2024-02-09',
      edtf: '2024-02-09',
    },
    {
      text: 'La session s’ouvrira le [12 courant] à Rabat.',
      on: '2024-06-03',
      value: '2024-06-12',
      edtf: '2024-06-12',
    },
    {
      text: 'Le salon se tient [du 7 au 9 courant] à Alger.',
      on: '2024-06-03',
      value: '2024-06-07/2024-06-09',
      edtf: '2024-06-07/2024-06-09',
    },
    {
      text: 'Il est arrivé le [2 de ce mois] à Nouakchott.',
      on: '2024-06-03',
      value: '2024-06-02',
      edtf: '2024-06-02',
    },
  ],
};
