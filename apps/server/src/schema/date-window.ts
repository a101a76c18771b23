import type { DateWindow } from '@ephemeride/store';
import { clientError } from '../client-error.ts';
import { builder } from './builder.ts';

export const DateWindowInput = builder.inputType('DateWindow', {
  description: 'Days from `from` to `to`, both included.',
  fields: (t) => ({
    from: t.field({ type: 'Date', required: true, description: 'The first day.' }),
    to: t.field({ type: 'Date', required: true, description: 'The last day, not before the first.' }),
  }),
});

/** A year before 0000 has a minus sign, so that text alone does not order the days of two eras. */
const before = (a: string, b: string): boolean => {
  const [aEarly, bEarly] = [a.startsWith('-'), b.startsWith('-')];
  if (aEarly !== bEarly) return aEarly;
  return aEarly && a.slice(0, 5) !== b.slice(0, 5) ? a > b : a < b;
};

/** A window whose sides stand in their order, or null where none is given. */
export function readWindow(window: DateWindow | null | undefined): DateWindow | null {
  if (!window) return null;
  if (before(window.to, window.from))
    throw clientError('INVALID_WINDOW', `window ends before it starts: ${window.from} to ${window.to}`);
  return window;
}
