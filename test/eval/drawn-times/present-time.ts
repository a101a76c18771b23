import { addDays } from '@ephemeride/domain';
import type { Chance } from '../drawn/chance.ts';
import { dayOf, monthAway, monthName, two } from './calendar.ts';
import type { Piece } from './piece.ts';

/** An expression with its preposition, told of what is past or to come. */
export interface PresentTime {
  readonly tense: 'past' | 'future';
  /** What it can tell of: something done at once, that lasts some days, or that takes years. */
  readonly scale: 'point' | 'days' | 'years' | 'since';
  readonly words: Piece;
}

/** Draws an expression for a despatch of a day, or none where no newsroom would say it on that day. */
export type PresentMaker = (today: string, chance: Chance) => PresentTime | null;

const SPAN_OF_DAYS = /^\d{4}-\d\d-\d\d\/\d{4}/;

function scaleOf({ text, spans }: Piece): PresentTime['scale'] {
  if (/^depuis/.test(text)) return 'since';
  const [value = ''] = spans[0]?.values ?? [];
  if (/^(d'ici|avant|jusqu)/.test(text)) return 'point';
  if (/^\d{4}\/\d{4}$|^\d{4}$/.test(value)) return 'years';
  return SPAN_OF_DAYS.test(value) || /^\d{4}-\d\d\/\d{4}-\d\d$/.test(value) ? 'days' : 'point';
}

export const past = (words: Piece): PresentTime => ({ tense: 'past', scale: scaleOf(words), words });
export const future = (words: Piece): PresentTime => ({ tense: 'future', scale: scaleOf(words), words });

/** The first, second or third part of a month, as one of its days. */
export const thirds = (month: string, part: 0 | 1 | 2): string => {
  const last = dayOf(addDays(`${monthAway(`${month}-01`, 1)}-01`, -1));
  const [from, to] = (
    [
      [1, 10],
      [11, 20],
      [21, last],
    ] as const
  )[part];
  return `[${month}-${two(from)}..${month}-${two(to)}]`;
};

export const lastOf = (month: string): string => addDays(`${monthAway(`${month}-01`, 1)}-01`, -1);
export const nameOf = (month: string) => monthName(Number(month.slice(5)));
export const quarter = (year: number, index: number) =>
  `${year}-${two(index * 3 - 2)}/${year}-${two(index * 3)}`;
export const QUARTERS = ['premier', 'deuxième', 'troisième', 'quatrième'] as const;
export const day = (today: string, apart: number) => addDays(today, apart);
export const PARTS_OF_DAY = ['matin', 'après-midi', 'soir'] as const;
