import { pairs, type TimeJoin } from '../join.ts';
import { precededBy } from '../lexicon/around.ts';
import { MOVED_FROM } from '../lexicon/moved-from.ts';
import { DASH, GAP } from '../lexicon/pattern.ts';
import type { Meaning } from '../meaning.ts';
import type { Candidate } from '../rule.ts';

const FROM = precededBy(
  "(?:de|du|d'|depuis|dès|des|de la|de l'|à partir de|à partir du|années|exercices) {0,2}(?:le {1,2})?",
);
const BETWEEN = precededBy("entre {1,2}(?:l[ea] {1,2}|l'|les {1,2}|la {1,2})?(?:années {1,2})?");

const DAYS = new Set<Meaning['kind']>(['DAY', 'WEEKDAY', 'FEAST']);
const LONGER = new Set<Meaning['kind']>(['MONTH', 'YEAR', 'YEAR_PART', 'SEASON', 'FIXED', 'PART']);

/** What may stand at the ends of a stretch: two days, or two longer dates; `mai à lundi` is no stretch. */
function rangeable({ meaning: left }: Candidate, { meaning: right }: Candidate): boolean {
  const near = (meaning: Meaning) => meaning.kind === 'SHIFT' && meaning.from === 'REFERENCE';
  // `du mardi au jeudi de la semaine dernière`
  const ofWeek = right.kind === 'NTH' && typeof right.what === 'number';
  if (DAYS.has(left.kind))
    return (
      DAYS.has(right.kind) ||
      (ofWeek && left.kind === 'WEEKDAY') ||
      (near(right) && right.kind === 'SHIFT' && right.unit === 'DAY')
    );
  return LONGER.has(left.kind) && (LONGER.has(right.kind) || right.kind === 'DAY' || near(right));
}

/** `7 mai 1954 - 7 mai 2024`: a day and its return, not the years between. */
const isAnniversary = (left: Meaning, right: Meaning): boolean =>
  left.kind === 'DAY' && right.kind === 'DAY' && left.day === right.day && left.month === right.month;

/** `29 FÉVRIER - Dimanche 25 février, le ministre …`: the dash closes a dateline, and the account begins with a day. */
const opensAccount = (left: Meaning, right: Candidate, text: string): boolean =>
  left.kind === 'DAY' &&
  left.weekday === null &&
  right.meaning.kind === 'DAY' &&
  right.meaning.weekday !== null &&
  /^\p{Lu}\p{Ll}/u.test(text.slice(right.start, right.start + 2));

const SEPARATOR =
  `(?:(?:${GAP}(?:inclus|compris))?${GAP}(?<to>aux?|à(?:${GAP}la|${GAP}l')?|à|jusqu'au|jusqu'à|jusqu'en|jusque)(?:${GAP}|(?<='))(?:l[ea]${GAP}|l'|début${GAP})?` +
  `|${GAP}(?<and>et)${GAP}(?:l[ea]${GAP}|l'|les${GAP})?|(?<dash>${DASH}))`;

/** `de jeudi à samedi prochains`: the plural is of both, so the first is counted and the last follows it. */
function ends({ meaning: from }: Candidate, { meaning: to, end }: Candidate, text: string) {
  const plural =
    from.kind === 'WEEKDAY' && to.kind === 'WEEKDAY' && to.direction !== null && text[end - 1] === 's';
  return plural && from.direction === null
    ? { from: { ...from, direction: to.direction }, to: { ...to, direction: null } }
    : { from, to };
}

/** `du 30 mai au 2 juin 2022`, `entre 1915 et 1923`, `de mars à mai`, `14/07/1989-03/02/1994`, `de lundi à jeudi`. */
export const range: TimeJoin = {
  name: 'range',
  join: pairs('range', SEPARATOR, rangeable, (left, right, groups, text) => {
    if (groups.dash !== undefined && isAnniversary(left.meaning, right.meaning)) return null;
    if (groups.dash !== undefined && opensAccount(left.meaning, right, text)) return null;
    const opened = FROM(text, left.start);
    // `reporté de mardi à jeudi`: two days, and no stretch.
    if (opened && groups.to !== undefined && MOVED_FROM(text, left.start)) return null;
    if (groups.and !== undefined && !BETWEEN(text, left.start)) return null;
    if (groups.dash !== undefined && left.meaning.kind !== right.meaning.kind) return null;
    // `à` alone is too weak: `en 2024 à mi-parcours`; `au` between two days is enough: `12 mai au 3 juin`.
    if (groups.to !== undefined && !opened) {
      const weak =
        left.meaning.kind === 'YEAR' || left.meaning.kind === 'WEEKDAY' || right.meaning.kind === 'SHIFT';
      if (weak || (groups.to.toLowerCase() === 'à' && left.meaning.kind === 'DAY')) return null;
    }
    return { meaning: { kind: 'RANGE', ...ends(left, right, text) } };
  }),
  examples: [
    {
      text: 'Le musée couvre les deux guerres, des [années 20 aux années 40].',
      on: '2024-06-13',
      value: '192X/194X',
      edtf: '192X/194X',
    },
    {
      text: 'Le col est fermé [du 30 mai inclus au 2 juin].',
      on: '2024-06-13',
      value: '2024-05-30/2024-06-02',
      edtf: '2024-05-30/2024-06-02',
    },
    {
      text: 'La fièvre a sévi de la [mi-mai à la fin juin 2023].',
      on: '2024-06-13',
      value: '2023-05-11/2023-06-30',
      edtf: '2023-05-11/2023-06-30',
    },
    {
      text: 'La foire durera de [jeudi à samedi prochains].',
      on: '2024-06-13',
      value: '2024-06-20/2024-06-22',
      edtf: '2024-06-20/2024-06-22',
    },
    {
      text: 'Ils ont siégé [du mardi au jeudi de la semaine dernière].',
      on: '2024-06-13',
      value: '2024-06-04/2024-06-06',
      edtf: '2024-06-04/2024-06-06',
    },
    // Of a page that only its month dates no more is known of the second day than of the first.
    {
      text: 'La reine était [du lundi au mercredi] à Riga.',
      on: '2024-06',
      value: '2024-06',
      edtf: '2024-06~',
    },
    {
      text: 'La foire va [du 30 mai au 2 juin 2022].',
      on: '2024-06-09',
      value: '2022-05-30/2022-06-02',
      edtf: '2022-05-30/2022-06-02',
    },
    {
      text: 'Entre [1936 et 1939], le port fut fermé.',
      on: '2024-06-09',
      value: '1936/1939',
      edtf: '1936/1939',
    },
    {
      text: 'Il gouverna de [mars 1994 à mai 1997].',
      on: '2024-06-09',
      value: '1994-03/1997-05',
      edtf: '1994-03/1997-05',
    },
    {
      text: 'Il sera à Oman [du 28 décembre au 4 janvier].',
      on: '2023-12-20',
      value: '2023-12-28/2024-01-04',
      edtf: '2023-12-28/2024-01-04',
    },
    {
      text: 'LIMA, [29 FÉVRIER] - Dimanche 25 février, le port a rouvert.',
      on: '2024-02-29',
      value: '2024-02-29',
      edtf: '2024-02-29',
    },
    {
      text: 'Les travaux de la ligne ([14/07/1989-03/02/1994]).',
      on: '2019-07-10',
      value: '1989-07-14/1994-02-03',
      edtf: '1989-07-14/1994-02-03',
    },
    {
      text: 'La visite durera de [lundi à jeudi].',
      on: '2024-06-07',
      value: '2024-06-10/2024-06-13',
      edtf: '2024-06-10/2024-06-13',
    },
  ],
};
