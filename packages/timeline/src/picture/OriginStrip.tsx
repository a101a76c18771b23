import type { Origin } from '../anniversary-items.ts';

/** The days that anniversaries look back to, on their own piece of axis before a window that begins long after them. */
export function OriginStrip({
  origins,
  selected,
  label,
  onSelect,
}: {
  origins: readonly Origin[];
  selected: string | null;
  label: string;
  onSelect(entry: string): void;
}) {
  return (
    <ul className="origins" aria-label={label} data-testid="origins">
      {origins.map((origin) => (
        <li key={origin.id} className={origin.afterBreak ? 'after-break' : undefined}>
          <button
            type="button"
            data-entry={origin.id}
            aria-label={`${origin.when} : ${origin.title}`}
            aria-pressed={origin.id === selected}
            title={`${origin.when} : ${origin.title}`}
            onClick={() => onSelect(origin.id)}
          >
            <span className="origin-year">{origin.year}</span>
            <svg viewBox="-8 -8 16 16" aria-hidden="true">
              <path d="M0-6.5 6.5 0 0 6.5-6.5 0Z" />
            </svg>
          </button>
        </li>
      ))}
    </ul>
  );
}
