import type { PageRequest } from '@ephemeride/store';
import { clientError } from '../client-error.ts';
import { builder } from './builder.ts';

/** The largest page, and the one given where no size is asked for. */
const LARGEST_PAGE = 100;
const USUAL_PAGE = 20;

const forward = (orLast: string) =>
  builder.args((t) => ({
    first: t.int({
      description: `How many from the start, 1 to ${LARGEST_PAGE}; ${USUAL_PAGE} where ${orLast} given.`,
    }),
    after: t.string({ description: 'The cursor to start after.' }),
  }));

/** The arguments of a list that is read from its start only. */
export const forwardArguments = forward('not');

/** The arguments of a list that is read from either end. */
export const bothWaysArguments = {
  ...forward('neither this nor `last` is'),
  ...builder.args((t) => ({
    last: t.int({ description: `How many from the end, 1 to ${LARGEST_PAGE}.` }),
    before: t.string({ description: 'The cursor to end before.' }),
  })),
};

/** The `first` of a plain list. */
export const firstArgument = (most = LARGEST_PAGE, usual = LARGEST_PAGE) =>
  builder.args((t) => ({
    first: t.int({ required: true, defaultValue: usual, description: `How many, 1 to ${most}.` }),
  }));

/** Refuses a size that is not between 1 and `most`. */
export function readSize(name: string, size: number, most = LARGEST_PAGE): number {
  if (size < 1 || size > most) throw clientError('INVALID_PAGE', `${name}: 1 to ${most}, not ${size}`);
  return size;
}

/** Relay's arguments, checked: a page is asked for from one end, and a cursor belongs to its end. */
export function readPage({ first, after, last, before }: PageRequest): PageRequest {
  if (after === '' || before === '') throw clientError('INVALID_CURSOR', 'not a cursor: an empty text');
  if (last == null && before == null)
    return { first: readSize('first', first ?? USUAL_PAGE), after: after ?? null };
  if (first != null || after != null)
    throw clientError('INVALID_PAGE', 'first and after, or last and before: not both');
  return { last: readSize('last', last ?? USUAL_PAGE), before: before ?? null };
}

const bounded = (size: number) => Math.min(Math.max(size, 1), LARGEST_PAGE);

/** What a page costs: its fields as many times as it has rows at most. */
export const pageCost = ({ first, last }: PageRequest) => ({
  field: 1,
  multiplier: bounded(first ?? last ?? USUAL_PAGE),
});
