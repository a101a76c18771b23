import { lastDayOfMonth } from '@ephemeride/domain';
import { dayFigures, dayValue } from '../lexicon/day-number.ts';
import { direction, directionOf } from '../lexicon/directions.ts';
import { month, monthNumber } from '../lexicon/months.ts';
import { MOVED_FROM } from '../lexicon/moved-from.ts';
import { at, GAP, MAYBE_GAP } from '../lexicon/pattern.ts';
import { anyWeekday, WEEKDAYS, weekdayNumber } from '../lexicon/weekdays.ts';
import { year } from '../lexicon/years.ts';
import { type DayMeaning, dayMeaning } from '../meaning.ts';
import { DAY_FIGURES, FIGURES, type Piece, type TimeRule } from '../rule.ts';

const DAY = `(?:${anyWeekday().replace('?<weekday>', '?:')}${GAP})?${dayFigures().replace('?<day>', '?:')}`;
const ITEM = new RegExp(`(?:${anyWeekday()}${GAP})?${dayFigures()}`, 'giy');
const SEPARATOR = new RegExp(
  `(?:${MAYBE_GAP}(?<comma>[,/])${MAYBE_GAP}(?:le${GAP})?|${GAP}(?<and>et|puis|(?<or>ou))${GAP}(?:le${GAP}|du${GAP}|au${GAP})?|${GAP}(?<to>au|à|jusqu'au)${GAP}|${MAYBE_GAP}(?<dash>-)${MAYBE_GAP})`,
  'iy',
);

interface Item {
  readonly start: number;
  readonly end: number;
  readonly day: DayMeaning;
  readonly ranged: boolean;
  /** `le 19 ou le 20`: one of them. */
  readonly either: boolean;
}

function items(text: string, start: number, end: number): Item[] {
  const found: Item[] = [];
  let place = start;
  let ranged = false;
  let either = false;
  while (place < end) {
    ITEM.lastIndex = place;
    const item = ITEM.exec(text);
    if (!item) break;
    const day = dayMeaning({
      day: dayValue(item.groups!.day!),
      weekday: weekdayNumber(item.groups!.weekday),
    });
    found.push({ start: place, end: ITEM.lastIndex, day, ranged, either });
    SEPARATOR.lastIndex = ITEM.lastIndex;
    const separator = SEPARATOR.exec(text);
    if (!separator) break;
    ranged = separator.groups!.to !== undefined || separator.groups!.dash !== undefined;
    either = separator.groups!.or !== undefined;
    place = SEPARATOR.lastIndex;
  }
  return found;
}

const consecutive = (found: readonly Item[]): boolean =>
  found.every(
    (item, index) => index === 0 || (!item.either && item.day.day === found[index - 1]!.day.day + 1),
  );

/** Days that share one month: `du 17 au 19 mai`, `les 16, 17 et 18 avril 2024`, `lundi 3 et mardi 4 juin`. */
export const dayList: TimeRule = {
  name: 'day-list',
  triggers: [DAY_FIGURES, ...WEEKDAYS],
  next: [FIGURES, ...WEEKDAYS, 'au', 'à', 'et', 'ou', 'puis', 'le', 'jusqu', 'er', 're'],
  pattern: at(
    `(?<!\\d[.,/:]?)${DAY}(?:${SEPARATOR.source.replace(/\?<\w+>/g, '?:')}${DAY}){1,6}${MAYBE_GAP}${month()}` +
      `(?:,?${GAP}${year()}|${GAP}${direction()})?`,
  ),
  read(groups, { text, start, end }) {
    const monthOf = monthNumber(groups.month!)!;
    const yearOf = groups.year ? Number(groups.year) : null;
    const shared = { month: monthOf, year: yearOf, direction: directionOf(groups.direction) };
    const found = items(text, start, end).map((item) => ({ ...item, day: { ...item.day, ...shared } }));
    const [first, last] = [found[0], found.at(-1)];
    if (!first || !last || found.length < 2) return null;
    if (found.some(({ day }) => day.day > lastDayOfMonth(yearOf ?? 2024, monthOf))) return null;
    const range = found.length === 2 && last.ranged;
    // `reporté du 3 au 9 juin`: two days, and no stretch.
    const moved = range && MOVED_FROM(text, start);
    if (!moved && (range ? first.day.day < last.day.day : consecutive(found))) {
      return { kind: 'RANGE', from: first.day, to: last.day };
    }
    if (range && !moved) return null;
    return found.map(({ start: from, end: to, day }, index): Piece => {
      return { start: from, end: index === found.length - 1 ? end : to, meaning: day };
    });
  },
  examples: [
    {
      text: 'Le concours est reporté du 3 au [9 juin].',
      on: '2024-05-28',
      value: '2024-06-09',
      edtf: '2024-06-09',
    },
    {
      text: 'Il a souhaité que Doha prenne part au forum, organisé [du 1er au 3 mars].',
      on: '2024-02-20',
      value: '2024-03-01/2024-03-03',
      edtf: '2024-03-01/2024-03-03',
    },
    {
      text: 'Le forum se tient [du 3 au 5 juin] à Oslo.',
      on: '2024-05-28',
      value: '2024-06-03/2024-06-05',
      edtf: '2024-06-03/2024-06-05',
    },
    {
      text: 'Il sera au Caire les [21 et 22 avril 2026].',
      on: '2026-04-02',
      value: '2026-04-21/2026-04-22',
      edtf: '2026-04-21/2026-04-22',
    },
    {
      text: 'Les essais des [8, 9 et 10 mars] ont réussi.',
      on: '2023-03-12',
      value: '2023-03-08/2023-03-10',
      edtf: '2023-03-08/2023-03-10',
    },
    {
      text: 'La visite a lieu [du lundi 17 au mercredi 19 février 2025].',
      on: '2025-02-10',
      value: '2025-02-17/2025-02-19',
      edtf: '2025-02-17/2025-02-19',
    },
    {
      text: 'Le salon de Tunis ([1er-4 octobre 2023]) a fermé.',
      on: '2023-10-06',
      value: '2023-10-01/2023-10-04',
      edtf: '2023-10-01/2023-10-04',
    },
    {
      text: 'Les sessions se tiendront les 6 et [20 juin].',
      on: '2024-05-28',
      value: '2024-06-20',
      edtf: '2024-06-20',
    },
  ],
};
