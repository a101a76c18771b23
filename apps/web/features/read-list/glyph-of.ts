import type { ResultOf } from '@ephemeride/contract';
import type { Hue } from '@ephemeride/timeline';
import type { entryRowFragment } from './entry-row-fragment.ts';
import type { GlyphShape, GlyphState } from './Glyph.tsx';

type EntryRow = ResultOf<typeof entryRowFragment>;

const STATES = {
  HELD: 'held',
  PLANNED: 'planned',
  ONGOING: 'ongoing',
  POSTPONED: 'dropped',
  CANCELLED: 'dropped',
} as const satisfies Record<string, GlyphState>;

/** How the picture draws an entry: its shape, its filling, and the hue of its first country that has one. */
export function glyphOf(
  entry: EntryRow,
  hues: ReadonlyMap<string, Hue>,
): { shape: GlyphShape; state: GlyphState; hue: Hue | 'accent' } {
  const hue = entry.countries.map(({ code }) => hues.get(code) ?? 0).find((each) => each > 0) ?? 0;
  if (entry.__typename === 'Event') {
    return { shape: dayKnown(entry) ? 'day' : 'extent', state: STATES[entry.status], hue };
  }
  if (entry.__typename === 'Agreement') return { shape: 'span', state: 'held', hue };
  return { shape: 'diamond', state: 'held', hue: 'accent' };
}

const dayKnown = ({ date }: EntryRow): boolean => date?.precision === 'DAY';
