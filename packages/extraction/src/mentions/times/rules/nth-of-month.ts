import { direction, directionOf } from '../lexicon/directions.ts';
import { monthAtHand } from '../lexicon/month-at-hand.ts';
import { monthName, monthNumber } from '../lexicon/months.ts';
import { ORDINAL_WORDS, ordinal, ordinalValue } from '../lexicon/numbers.ts';
import { at, END, GAP, OF, oneOf } from '../lexicon/pattern.ts';
import { season, seasonNumber } from '../lexicon/seasons.ts';
import { WEEKDAYS, weekdayNumber } from '../lexicon/weekdays.ts';
import { year } from '../lexicon/years.ts';
import { type Meaning, monthMeaning, type NthMeaning } from '../meaning.ts';
import { DAY_FIGURES, type TimeRule } from '../rule.ts';

const STRETCHES: Readonly<Record<string, NthMeaning['what']>> = {
  semaine: 'WEEK',
  quinzaine: 'FORTNIGHT',
  décade: 'DECADE',
  moitié: 'FORTNIGHT',
  'week-end': 'WEEKEND',
  jour: 'DAY',
};

/** `premier dimanche de mai`, `dernière semaine d'août 2024`, `seconde quinzaine de juin`, `dernier vendredi du mois`. */
export const nthOfMonth: TimeRule = {
  name: 'nth-of-month',
  triggers: [DAY_FIGURES, ...ORDINAL_WORDS, 'dernier', 'dernière'],
  next: [...WEEKDAYS, ...Object.keys(STRETCHES), 'er', 'ère', 're', 'ème', 'e', 'nd', 'nde'],
  pattern: at(
    `(?<!\\d[.,/:]?)(?:${ordinal()}|(?<last>dernier|dernière|derniere))${GAP}(?:(?<weekday>${oneOf(WEEKDAYS)})|(?<stretch>${oneOf(Object.keys(STRETCHES))}))${END}` +
      `${GAP}(?:(?:du${GAP}mois${GAP}(?:de${GAP}|d')|de${GAP}l'|${OF})(?:${monthName()}|${season()}${END})(?:${GAP}${year()}|${GAP}${direction()})?|(?<this>de${GAP}ce${GAP}mois|du${GAP}mois(?:${GAP}${direction('beside')}|${GAP}en${GAP}cours|(?<every>)))${END})`,
  ),
  read(groups, { text, start }): Meaning | null {
    const nth = groups.last ? -1 : ordinalValue(groups.nth!);
    if (nth === null) return null;
    // `le premier mardi du mois` is that of every month; `la première semaine du mois` is of the one at hand.
    if (groups.every !== undefined && groups.weekday) return { kind: 'PLAIN', type: 'SET', value: 'P1M' };
    const shared = {
      year: groups.year ? Number(groups.year) : null,
      direction: directionOf(groups.direction),
    };
    const beside = directionOf(groups.beside);
    const by = beside === 'LAST' ? -1 : beside === 'NEXT' ? 1 : 0;
    const from = groups.every === undefined ? 'REFERENCE' : monthAtHand(text, start);
    const of: Meaning = groups.this
      ? { kind: 'SHIFT', unit: 'MONTH', by, from }
      : groups.month
        ? monthMeaning({ month: monthNumber(groups.month)!, ...shared })
        : { kind: 'SEASON', season: seasonNumber(groups.season!), everyYear: false, within: null, ...shared };
    const what = groups.weekday ? weekdayNumber(groups.weekday)! : STRETCHES[groups.stretch!.toLowerCase()]!;
    return { kind: 'NTH', nth, of, what };
  },
  examples: [
    {
      text: 'La foire fermera le [dernier jour du mois].',
      on: '2024-06-12',
      value: '2024-06-30',
      edtf: '2024-06-30',
    },
    {
      text: 'Attendue début juillet à Bari, la flotte passera à Split la [deuxième quinzaine du mois].',
      on: '2024-05-02',
      value: '2024-07-16/2024-07-31',
      edtf: '2024-07-16/2024-07-31',
    },
    {
      text: 'La pluie reviendra dans la [première moitié de juillet].',
      on: '2024-05-02',
      value: '2024-07-01/2024-07-15',
      edtf: '2024-07-01/2024-07-15',
    },
    { text: 'Le conseil siège le [dernier vendredi du mois].', on: '2024-05-02', value: 'P1M', edtf: null },
    {
      text: 'Il viendra le [dernier vendredi de ce mois].',
      on: '2024-05-02',
      value: '2024-05-31',
      edtf: '2024-05-31',
    },
    {
      text: 'Il viendra dans la [seconde quinzaine du mois].',
      on: '2024-05-02',
      value: '2024-05-16/2024-05-31',
      edtf: '2024-05-16/2024-05-31',
    },
    {
      text: 'Il viendra la [première semaine du mois prochain].',
      on: '2024-05-02',
      value: '2024-06-01/2024-06-07',
      edtf: '2024-06-01/2024-06-07',
    },
    {
      text: 'La fête tombe le [premier dimanche de mai].',
      on: '2024-04-03',
      value: '2024-05-05',
      edtf: '2024-05-05',
    },
    {
      text: 'Le sommet aura lieu la [dernière semaine d’août 2024].',
      on: '2024-04-03',
      value: '2024-08-25/2024-08-31',
      edtf: '2024-08-25/2024-08-31',
    },
    {
      text: 'La mission viendra dans la [seconde quinzaine de juin].',
      on: '2024-04-03',
      value: '2024-06-16/2024-06-30',
      edtf: '2024-06-16/2024-06-30',
    },
    {
      text: 'On vote le [2e mardi de novembre 2022].',
      on: '2024-04-03',
      value: '2022-11-08',
      edtf: '2022-11-08',
    },
  ],
};
