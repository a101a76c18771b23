import {
  dayMonth,
  dayOf,
  fullDate,
  inWords,
  monthAway,
  monthOf,
  SHORT_MONTHS,
  two,
  weekAway,
  weekday,
  weekdayOf,
  yearOf,
} from './calendar.ts';
import { piece, time } from './piece.ts';
import { day, nameOf, PARTS_OF_DAY, type PresentMaker, past, thirds } from './present-time.ts';

/** Of what was done: counted from the day of the despatch, or named whole. */
export const PAST: readonly PresentMaker[] = [
  (t, l) => {
    const d = day(t, -l.between(0, 5));
    return past(time(weekday(d), 'weekday, past', d));
  },
  (t, l) => {
    const d = day(t, -l.between(0, 5));
    return past(time(`${weekday(d)} ${l.of(PARTS_OF_DAY)}`, 'lundi soir, past', d));
  },
  (t) => past(time("aujourd'hui", "aujourd'hui", t)),
  (t) => past(time('hier', 'hier', day(t, -1))),
  (t) => past(time('hier soir', 'hier soir', day(t, -1))),
  (t) => past(time('avant-hier', 'avant-hier', day(t, -2))),
  (t) => past(time('ce matin', 'ce matin', t)),
  (t) =>
    past(piece`dans ${time(`la matinée de ${weekday(day(t, -1))}`, 'dans la matinée de lundi', day(t, -1))}`),
  (t, l) => {
    const d = day(t, -l.between(2, 7));
    return past(time(`${weekday(d)} dernier`, 'lundi dernier', d));
  },
  (t, l) => {
    const d = day(t, -l.between(1, 4));
    return past(
      piece`dans ${time(`la nuit de ${weekday(day(d, -1))} à ${weekday(d)}`, 'nuit de mardi à mercredi', `${day(d, -1)}/${d}`)}`,
    );
  },
  (t, l) => {
    const d = day(t, -l.between(10, 150));
    return past(time(`le ${dayMonth(d)}`, 'le 3 mars, past', d));
  },
  (t, l) => {
    const d = day(t, -l.between(10, 250));
    return past(time(`le ${dayMonth(d)} dernier`, 'le 3 mars dernier', d));
  },
  (t, l) => {
    const d = day(t, -l.between(1, 6));
    return past(time(`${weekday(d)} ${dayOf(d) === 1 ? '1er' : dayOf(d)}`, 'mardi 3', d));
  },
  (t, l) => {
    const m = monthAway(t, -l.between(2, 6));
    return past(piece`en ${time(nameOf(m), 'en mars, past', m)}`);
  },
  (t, l) => {
    const m = monthAway(t, -l.between(2, 8));
    const [word, index] = l.of([
      ['début', 0],
      ['mi-', 1],
      ['fin', 2],
    ] as const);
    const words = index === 1 ? `mi-${nameOf(m)}` : `${word} ${nameOf(m)}`;
    return past(
      piece`${index === 1 ? 'à la ' : ''}${time(words, 'début, mi-, fin mars, past', thirds(m, index))}`,
    );
  },
  (t) => past(time('la semaine dernière', 'la semaine dernière', weekAway(t, -1))),
  (t) => past(time('le mois dernier', 'le mois dernier', monthAway(t, -1))),
  (t) => past(time("l'an dernier", "l'an dernier", String(yearOf(t) - 1))),
  (t, l) => {
    const n = l.between(2, 5);
    return past(time(`il y a ${inWords(n)} jours`, 'il y a N jours', day(t, -n)));
  },
  (t, l) => {
    const n = l.between(2, 9);
    const year = String(yearOf(t) - n);
    return past(
      time(
        `il y a ${inWords(n)} ans`,
        'il y a N ans',
        year,
        `${year}-${t.slice(5, 7)}`,
        `${year}${t.slice(4)}`,
      ),
    );
  },
  (t, l) => {
    const n = l.between(2, 7);
    const month = monthAway(t, -n);
    return past(time(`il y a ${inWords(n)} mois`, 'il y a N mois', month, `${month}-${t.slice(8)}`));
  },
  (t, l) => {
    const year = String(yearOf(t) - l.between(2, 20));
    return past(piece`en ${time(year, 'en 2016', year)}`);
  },
  (t, l) => {
    const [from, to] = [yearOf(t) - l.between(6, 12), yearOf(t) - l.between(1, 4)];
    const words = l.of([
      time(`entre ${from} et ${to}`, 'entre 2016 et 2019', `${from}/${to}`),
      time(`de ${from} à ${to}`, 'de 2016 à 2019', `${from}/${to}`),
      piece`sur la période ${time(`${from}-${to}`, 'période 2016-2019', `${from}/${to}`)}`,
    ]);
    return past(words);
  },
  (_, l) => {
    const decade = l.of([1960, 1970, 1980, 1990]);
    const short = l.holds(0.4);
    return past(
      piece`dans ${time(`les années ${short ? decade % 100 : decade}`, short ? 'les années 80' : 'les années 1980', `${decade}/${decade + 9}`)}`,
    );
  },
  (_, l) => {
    const [roman, value] = l.of([
      ['XVIIe', 17],
      ['XVIIIe', 18],
      ['XIXe', 19],
      ['XXe', 20],
    ] as const);
    return past(
      piece`au ${time(`${roman} siècle`, 'au XIXe siècle', `${value - 1}01/${value}00`, `${value - 1}00/${value - 1}99`)}`,
    );
  },
  (t, l) => {
    const d = day(t, -l.between(20, 3000));
    const [mark] = [l.of(['/', '.', '-'])];
    const words = [two(dayOf(d)), two(monthOf(d)), yearOf(d)].join(mark);
    return past(piece`le ${time(words, `14${mark}03${mark}2024`, d)}`);
  },
  (t, l) => {
    const d = day(t, -l.between(20, 3000));
    if ((SHORT_MONTHS[monthOf(d) - 1] ?? '').length < 5) return null;
    return past(
      piece`le ${time(`${dayOf(d) === 1 ? '1er' : dayOf(d)} ${SHORT_MONTHS[monthOf(d) - 1]} ${yearOf(d)}`, 'le 14 sept. 2024', d)}`,
    );
  },
  (t, l) => {
    const from = day(t, -l.between(20, 100));
    const to = day(from, l.between(2, 6));
    const same = monthOf(from) === monthOf(to);
    const head = dayOf(from) === 1 ? '1er' : dayOf(from);
    const first = same ? head : dayMonth(from);
    const value = `${from}/${to}`;
    return past(
      l.of([
        time(`du ${first} au ${dayMonth(to)}`, 'du 12 au 15 mars', value),
        time(`entre le ${first} et le ${dayMonth(to)}`, 'entre le 12 et le 15 mars', value),
        time(`du ${first} au ${fullDate(to)}`, 'du 12 au 15 mars 2024', value),
        time(
          `du ${weekday(from)} ${first} au ${weekday(to)} ${dayMonth(to)}`,
          'du lundi 12 au jeudi 15 mars',
          value,
        ),
      ]),
    );
  },
  (t, l) => {
    const from = day(t, -l.between(20, 100));
    if (dayOf(from) > 27 || dayOf(from) === 1) return null;
    const to = day(from, 1);
    return past(
      piece`les ${time(`${dayOf(from)} et ${dayMonth(to)}`, 'les 12 et 13 mars', `${from}/${to}`)}`,
    );
  },
  (t) => {
    if (weekdayOf(t) < 4) return null;
    const monday = weekAway(t, 0).slice(0, 10);
    return past(time('de lundi à mercredi', 'de lundi à mercredi', `${monday}/${day(monday, 2)}`));
  },
  (t, l) => {
    const d = day(t, -l.between(1, 5));
    return past(piece`depuis ${time(weekday(d), 'depuis mardi', d, `${d}/..`, `${d}/${t}`)}`);
  },
  (t, l) => {
    const year = yearOf(t) - l.between(3, 25);
    return past(
      piece`depuis ${time(String(year), 'depuis 2016', String(year), `${year}/..`, `${year}/${yearOf(t)}`)}`,
    );
  },
];
