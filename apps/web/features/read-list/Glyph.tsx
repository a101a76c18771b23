import type { Hue } from '@ephemeride/timeline';
import styles from './Glyph.module.css';

export type GlyphShape = 'day' | 'extent' | 'span' | 'diamond';
export type GlyphState = 'held' | 'planned' | 'ongoing' | 'dropped';

const PATHS: Record<GlyphShape, string> = {
  day: 'M5 8a3 3 0 1 0 6 0a3 3 0 1 0-6 0Z',
  extent: 'M2.5 5.5h11v5h-11Z',
  span: 'M1 8h14M1 5v6M15 5v6',
  diamond: 'M8 3 13 8 8 13 3 8Z',
};

/** The mark that the picture draws for an entry, small: its shape says how much of the date is known, its filling the status. */
export function Glyph({ shape, state, hue }: { shape: GlyphShape; state: GlyphState; hue: Hue | 'accent' }) {
  const colour = hue === 'accent' ? 'var(--accent)' : hue === 0 ? 'var(--ink-soft)' : `var(--hue-${hue})`;
  return (
    <svg
      className={styles.glyph}
      data-shape={shape}
      data-state={state}
      style={{ color: colour }}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      <path d={PATHS[shape]} />
      {state === 'dropped' && <path d="M1 8h14" className={styles.strike} />}
    </svg>
  );
}
