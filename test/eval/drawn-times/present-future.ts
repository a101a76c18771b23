import { dayMonth, dayOf, inWords, iso, monthAway, monthOf, weekAway, weekday, yearOf } from './calendar.ts';
import { piece, time } from './piece.ts';
import {
  day,
  future,
  nameOf,
  PARTS_OF_DAY,
  type PresentMaker,
  QUARTERS,
  quarter,
  thirds,
} from './present-time.ts';

/** Of what is to come. */
export const FUTURE: readonly PresentMaker[] = [
  (t, l) => {
    const d = day(t, l.between(1, 6));
    return future(time(weekday(d), 'weekday, future', d));
  },
  (t, l) => {
    const d = day(t, l.between(1, 5));
    return future(time(`${weekday(d)} ${l.of(PARTS_OF_DAY)}`, 'lundi soir, future', d));
  },
  (t) => future(time('demain', 'demain', day(t, 1))),
  (t) => future(time('demain matin', 'demain matin', day(t, 1))),
  (t) => future(time('après-demain', 'après-demain', day(t, 2))),
  (t) => future(time('ce soir', 'ce soir', t)),
  (t, l) => {
    const d = day(t, l.between(2, 6));
    return future(time(`${weekday(d)} prochain`, 'lundi prochain', d));
  },
  (t, l) => {
    const d = day(t, l.between(10, 150));
    return future(time(`le ${dayMonth(d)}`, 'le 3 mars, future', d));
  },
  (t, l) => {
    const d = day(t, l.between(10, 250));
    return future(time(`le ${dayMonth(d)} prochain`, 'le 3 mars prochain', d));
  },
  (t, l) => {
    const m = monthAway(t, l.between(2, 6));
    return future(piece`en ${time(nameOf(m), 'en mars, future', m)}`);
  },
  (t, l) => {
    const m = monthAway(t, l.between(2, 8));
    const [word, index] = l.of([
      ['début', 0],
      ['mi-', 1],
      ['fin', 2],
    ] as const);
    const words = index === 1 ? `mi-${nameOf(m)}` : `${word} ${nameOf(m)}`;
    return future(
      piece`${index === 1 ? 'à la ' : ''}${time(words, 'début, mi-, fin mars, future', thirds(m, index))}`,
    );
  },
  (t, l) => {
    const year = yearOf(t) + l.between(1, 3);
    return future(
      l.of([
        time(`début ${year}`, 'début 2027', `[${year}-01..${year}-03]`),
        piece`à la ${time(`mi-${year}`, 'mi-2027', `[${year}-05..${year}-08]`)}`,
        time(`fin ${year}`, 'fin 2027', `[${year}-10..${year}-12]`),
      ]),
    );
  },
  (t, l) => {
    const index = l.between(1, 4);
    const year = yearOf(t) + 1;
    return future(
      piece`au ${time(`${QUARTERS[index - 1]} trimestre ${year}`, 'au deuxième trimestre 2026', quarter(year, index))}`,
    );
  },
  (t) => {
    const index = Math.ceil(monthOf(t) / 3) + 1;
    if (index > 4) return null;
    return future(
      piece`au ${time(`${QUARTERS[index - 1]} trimestre`, 'au deuxième trimestre', quarter(yearOf(t), index))}`,
    );
  },
  (t) => {
    if (monthOf(t) > 5) return null;
    const y = yearOf(t);
    return future(time('au second semestre', 'au second semestre', `${y}-07/${y}-12`));
  },
  (t) => {
    if (monthOf(t) < 3 || monthOf(t) > 6) return null;
    const y = yearOf(t);
    return future(time('cet été', 'cet été', `${y}-22`, `${y}-06/${y}-08`, `${y}-06/${y}-09`));
  },
  (t) => {
    if (monthOf(t) < 5 || monthOf(t) > 8) return null;
    const y = yearOf(t);
    return future(
      piece`à ${time("l'automne", "à l'automne", `${y}-23`, `${y}-09/${y}-11`, `${y}-09/${y}-12`)}`,
    );
  },
  (t) => {
    if (monthOf(t) < 10) return null;
    const y = yearOf(t) + 1;
    return future(
      piece`au ${time('printemps prochain', 'au printemps prochain', `${y}-21`, `${y}-03/${y}-05`, `${y}-03/${y}-06`)}`,
    );
  },
  (t) => future(time('la semaine prochaine', 'la semaine prochaine', weekAway(t, 1))),
  (t) => future(time('le mois prochain', 'le mois prochain', monthAway(t, 1))),
  (t) => future(time("l'an prochain", "l'an prochain", String(yearOf(t) + 1))),
  (t, l) => {
    const d = day(t, l.between(1, 6));
    return future(time(`d'ici à ${weekday(d)}`, "d'ici à vendredi", `../${d}`, d, `${t}/${d}`));
  },
  (t, l) => {
    const year = yearOf(t) + l.between(2, 9);
    return future(time(`d'ici${l.holds(0.5) ? ' à' : ''} ${year}`, "d'ici 2030", `../${year}`, String(year)));
  },
  (t, l) => {
    const n = l.between(3, 9);
    return future(time(`dans ${inWords(n)} jours`, 'dans N jours', day(t, n)));
  },
  (t, l) => {
    const from = day(t, l.between(10, 100));
    const to = day(from, l.between(2, 6));
    const same = monthOf(from) === monthOf(to);
    const head = dayOf(from) === 1 ? '1er' : dayOf(from);
    const first = same ? head : dayMonth(from);
    return future(time(`du ${first} au ${dayMonth(to)}`, 'du 12 au 15 mars, future', `${from}/${to}`));
  },
  (t, l) => {
    const from = monthAway(t, l.between(2, 5));
    const to = monthAway(`${from}-01`, l.between(2, 3));
    const years = from.slice(0, 4) === to.slice(0, 4);
    if (!years) return null;
    return future(
      time(
        `de ${nameOf(from)} à ${nameOf(to)}`.replace(/^de (?=[ao])/, "d'"),
        'de mars à juin',
        `${from}/${to}`,
      ),
    );
  },
  (t, l) => {
    const d = day(t, l.between(2, 40));
    if (dayOf(d) < 2) return null;
    return future(
      piece`le ${time(iso(yearOf(d), monthOf(d), dayOf(d)).split('-').reverse().join('/'), '14/03/2024, future', d)}`,
    );
  },
];
