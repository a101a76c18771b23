import { feastDay } from '../lexicon/feasts.ts';
import type { FeastMeaning } from '../meaning.ts';
import type { Context } from './context.ts';
import { pickYear } from './pick-year.ts';
import { dated, type Resolved, undated } from './resolved.ts';

export function resolveFeast({ feast, year, direction }: FeastMeaning, context: Context): Resolved {
  if (year !== null) return dated(feastDay(feast, year), 'STATED');
  const inYear = (candidate: number) => {
    const day = feastDay(feast, candidate);
    return { earliest: day, latest: day };
  };
  const picked = pickYear(inYear, direction, context);
  return picked === null ? undated('XXXX-XX-XX') : dated(feastDay(feast, picked), 'STATED');
}
