import type { View } from '../share-view/view.ts';
import type { Period } from './periods.ts';

/**
 * Whether a view can show just what concerns a country of those that this one shows: it shows what concerns any of the countries it
 * asks for, and what concerns another besides them no view shows.
 */
export const canNarrow = ({ countries }: Pick<View, 'countries'>, code: string): boolean =>
  countries.length === 0 || countries.includes(code);

/**
 * The change of a view that shows just what a bar counted: what concerns a country, or with null for it all of a period. Null where no
 * view shows that.
 */
export function barView(
  view: Pick<View, 'countries'>,
  code: string | null,
  { from, to }: Pick<Period, 'from' | 'to'>,
): Pick<View, 'window'> | Pick<View, 'window' | 'countries'> | null {
  const window = { from, to };
  if (code === null) return { window };
  return canNarrow(view, code) ? { window, countries: [code] } : null;
}
