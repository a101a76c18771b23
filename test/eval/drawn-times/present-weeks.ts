import {
  dayMonth,
  dayOf,
  iso,
  monthAway,
  monthOf,
  weekAway,
  weekday,
  weekdayOf,
  yearOf,
} from './calendar.ts';
import { piece, time } from './piece.ts';
import { day, future, lastOf, nameOf, type PresentMaker, past } from './present-time.ts';

/** The Nth of a weekday in a month, of -1 the last; 1 is Monday. */
function nth(month: string, weekdayWanted: number, index: number): string {
  const from = index > 0 ? `${month}-01` : lastOf(month);
  const step = index > 0 ? 1 : -1;
  let found = from;
  while (weekdayOf(found) !== weekdayWanted) found = day(found, step);
  return index > 0 ? day(found, 7 * (index - 1)) : found;
}

/** The next 25 December, and so on. */
const nextFeast = (today: string, month: number, date: number): string => {
  const here = iso(yearOf(today), month, date);
  return here > today ? here : iso(yearOf(today) + 1, month, date);
};

const FEASTS = [
  ['à ', 'Noël', 12, 25],
  ['à ', 'la Toussaint', 11, 1],
  ['à ', "l'Assomption", 8, 15],
  ['', 'le 1er mai', 5, 1],
  ['', 'le jour de Noël', 12, 25],
  ['à ', 'la Saint-Sylvestre', 12, 31],
  ['', 'le 14-Juillet', 7, 14],
] as const;

/** Weeks, parts of a month and of a day, feasts, bounds. */
export const WEEKS: readonly PresentMaker[] = [
  (t) => {
    const saturday = day(weekAway(t, 0).slice(0, 10), 5);
    return weekdayOf(t) === 0 || weekdayOf(t) > 5
      ? null
      : future(time('ce week-end', 'ce week-end', `${saturday}/${day(saturday, 1)}`));
  },
  (t) => {
    const saturday = day(weekAway(t, 0).slice(0, 10), -2);
    return past(time('le week-end dernier', 'le week-end dernier', `${saturday}/${day(saturday, 1)}`));
  },
  (t, l) => {
    const month = monthAway(t, l.between(2, 5));
    const [word, index] = l.of([
      ['premier', 1],
      ['deuxième', 2],
      ['troisième', 3],
      ['dernier', -1],
    ] as const);
    const found = nth(month, l.between(1, 5), index);
    return future(
      time(
        `le ${word} ${weekday(found)} ${/^[ao]/.test(nameOf(month)) ? "d'" : 'de '}${nameOf(month)}`,
        'le premier lundi de mars',
        found,
      ),
    );
  },
  (t, l) => {
    const month = monthAway(t, l.between(2, 5));
    const first = l.holds(0.5);
    const value = first ? `${month}-01/${month}-15` : `${month}-16/${lastOf(month)}`;
    return future(
      piece`dans ${time(`la ${first ? 'première' : 'seconde'} quinzaine ${/^[ao]/.test(nameOf(month)) ? "d'" : 'de '}${nameOf(month)}`, 'première quinzaine de mars', value, `[${value.replace('/', '..')}]`)}`,
    );
  },
  (t, l) => {
    const apart = l.between(2, 8) * (l.holds(0.5) ? 1 : -1);
    const found = day(t, apart);
    if (monthOf(found) !== monthOf(t) || dayOf(found) === 1) return null;
    return (apart < 0 ? past : future)(time(`le ${dayOf(found)}`, 'le 14 (bare, of this month)', found));
  },
  (t) => {
    const month = t.slice(0, 7);
    if (dayOf(t) > 18) return null;
    return future(
      time(
        "d'ici à la fin du mois",
        "d'ici à la fin du mois",
        `../${month}`,
        `../${lastOf(month)}`,
        `[${month}-21..${lastOf(month)}]`,
      ),
    );
  },
  (t) => {
    const year = yearOf(t);
    if (monthOf(t) > 10) return null;
    return future(
      time(
        "avant la fin de l'année",
        "avant la fin de l'année",
        `../${year}-12`,
        `../${year}`,
        `${year}-12`,
        `[${year}-10..${year}-12]`,
      ),
    );
  },
  (t, l) => {
    const found = day(t, l.between(8, 60));
    return future(
      time(`avant le ${dayMonth(found)}`, 'avant le 3 mars', `../${found}`, found, `../${day(found, -1)}`),
    );
  },
  (t, l) => {
    const [lead, name, month, date] = l.of(FEASTS);
    const found = nextFeast(t, month, date);
    // Nobody says a feast of ten months away without its year.
    if (Date.parse(found) - Date.parse(t) > 200 * 86_400_000) return null;
    return future(
      lead
        ? piece`${lead}${time(name, 'à Noël, à la Toussaint', found)}`
        : time(name, 'le 14-Juillet, le 1er mai', found),
    );
  },
  (t, l) => {
    const found = day(t, -l.between(1, 5));
    const [words, part] = l.of([
      [`${weekday(found)} à ${l.between(8, 21)}h30`, 'lundi à 18h30'],
      [`${weekday(found)} vers ${l.between(8, 21)} heures`, 'lundi vers 18 heures'],
      [`${weekday(found)} en fin de journée`, 'lundi en fin de journée'],
      [`${weekday(found)} au petit matin`, 'lundi au petit matin'],
      [`${weekday(found)} dans la soirée`, 'lundi dans la soirée'],
      [`${weekday(found)} peu après midi`, 'lundi peu après midi'],
    ] as const);
    return past(time(words, part, found));
  },
  (t, l) => {
    const found = day(t, -l.between(8, 60));
    return past(
      time(
        `le ${dayMonth(found)} à ${l.between(8, 21)}h${l.of(['', '30', '15'])}`,
        'le 3 mars à 18h30',
        found,
      ),
    );
  },
  (t, l) => {
    const found = day(t, l.between(8, 13));
    return weekAway(t, 1) === weekAway(found, 0)
      ? future(time(`${weekday(found)} de la semaine prochaine`, 'lundi de la semaine prochaine', found))
      : null;
  },
  (t, l) => {
    const next = day(t, l.between(1, 6));
    return future(time(`${weekday(next)} en huit`, 'mardi en huit', day(next, 7)));
  },
  (t) =>
    monthOf(t) < 5
      ? null
      : past(
          piece`au cours des ${time("trois premiers mois de l'année", "les trois premiers mois de l'année", `${yearOf(t)}-01/${yearOf(t)}-03`)}`,
        ),
  (t) =>
    monthOf(t) < 8
      ? null
      : past(piece`au ${time('premier semestre', 'au premier semestre', `${yearOf(t)}-01/${yearOf(t)}-06`)}`),
  (t, l) => {
    const year = yearOf(t) - l.between(2, 9);
    const index = l.between(1, 4);
    const words = `${['premier', 'deuxième', 'troisième', 'quatrième'][index - 1]} trimestre de ${year}`;
    const month = index * 3;
    return past(
      piece`au ${time(words, 'au premier trimestre de 2016', `${year}-${String(month - 2).padStart(2, '0')}/${year}-${String(month).padStart(2, '0')}`)}`,
    );
  },
  (t, l) => {
    const month = monthAway(t, -l.between(14, 100));
    return past(piece`en ${time(`${nameOf(month)} ${month.slice(0, 4)}`, 'en mars 2016', month)}`);
  },
  (t, l) => {
    const month = monthAway(t, -l.between(14, 100));
    return past(
      piece`au ${time(`mois ${/^[ao]/.test(nameOf(month)) ? "d'" : 'de '}${nameOf(month)} ${month.slice(0, 4)}`, 'au mois de mars 2016', month)}`,
    );
  },
  (t, l) => {
    const year = yearOf(t) - l.between(2, 20);
    const [words, part, value] = l.of([
      [`à l'été ${year}`, "à l'été 2016", `${year}-22`],
      [`à l'automne ${year}`, "à l'automne 2016", `${year}-23`],
      [`au printemps ${year}`, 'au printemps 2016', `${year}-21`],
    ] as const);
    const months = { 22: ['06', '08', '09'], 23: ['09', '11', '12'], 21: ['03', '05', '06'] }[
      Number(value.slice(5)) as 21 | 22 | 23
    ];
    return past(
      time(
        words,
        part,
        value,
        `${year}-${months[0]}/${year}-${months[1]}`,
        `${year}-${months[0]}/${year}-${months[2]}`,
      ),
    );
  },
  (_, l) => {
    const decade = l.of([1960, 1970, 1980, 1990, 2000]);
    const [words, part, ...values] = l.of([
      [
        `début des années ${decade}`,
        'au début des années 1990',
        `${decade}/${decade + 9}`,
        `${decade}/${decade + 3}`,
        `${decade}/${decade + 4}`,
      ],
      [
        `fin des années ${decade}`,
        'à la fin des années 1990',
        `${decade}/${decade + 9}`,
        `${decade + 7}/${decade + 9}`,
        `${decade + 6}/${decade + 9}`,
        `${decade + 5}/${decade + 9}`,
      ],
    ] as const);
    const approximate = `[${decade}..${decade + 9}]`;
    return past(
      piece`${words.startsWith('fin') ? 'à la' : 'au'} ${time(words, part, ...values, approximate)}`,
    );
  },
];
