import { sql } from 'kysely';
import type { Engine } from '../engine.ts';
import { entryColumns } from '../entry-columns.ts';
import type { EntryFilter } from '../query.ts';
import { keptForRevision } from '../revision.ts';
import { laneKind } from '../rollup/contributions.ts';
import { isCounted } from '../rollup/index.ts';
import { soughtWords } from '../text/words.ts';

/** The entries that words find, by column: some thirty bytes each. */
export interface FoundColumns {
  readonly size: number;
  /** Days and months as they are stored; NO_DATE where undated. */
  readonly startDay: Int32Array;
  readonly endDay: Int32Array;
  readonly startMonth: Int32Array;
  readonly endMonth: Int32Array;
  /** Lanes of kinds, statuses and countries by their numbers in the lists of names. */
  readonly kind: Uint8Array;
  readonly status: Uint8Array;
  /** The countries of an entry stand from its offset to before the next one's. */
  readonly offset: Uint32Array;
  readonly country: Uint16Array;
  readonly kinds: readonly string[];
  /** Null stands for none. */
  readonly statuses: readonly (string | null)[];
  readonly countries: readonly string[];
}

const ASKED = {
  dates: ['start_day', 'end_day', 'start_month', 'end_month'],
  named: [laneKind, sql<string>`coalesce(entry.status, '')`],
} as const;

async function read(engine: Engine, text: string): Promise<FoundColumns> {
  const { dates, named, ...rest } = await entryColumns(engine, ASKED, engine.factsFound(text));
  const [startDay, endDay, startMonth, endMonth] = dates;
  const [kind, status] = named;
  return {
    ...rest,
    startDay: startDay!,
    endDay: endDay!,
    startMonth: startMonth!,
    endMonth: endMonth!,
    kind: kind!.numbers,
    status: status!.numbers,
    kinds: kind!.names,
    statuses: status!.names.map((name) => name || null),
  };
}

/** For how many searches columns are kept, and for how many entries in all. */
const MOST_SEARCHES = 8;
const MOST_ENTRIES = 1_500_000;

interface Search {
  readonly found: Promise<FoundColumns>;
  /** How many entries it found; null while it is read. */
  size: number | null;
}

/** By their words, those asked for last at the end. */
const searchesOf = keptForRevision(() => new Map<string, Search>());

/** Forgets what was not asked for longest, of what has been read: nobody waits for what others still look for. */
function forgetOldest(searches: Map<string, Search>): void {
  const settled = [...searches].flatMap(([key, { size }]) => (size === null ? [] : [{ key, size }]));
  let entries = settled.reduce((sum, { size }) => sum + size, 0);
  let count = settled.length;
  for (const { key, size } of settled.slice(0, -1)) {
    if (entries <= MOST_ENTRIES && count <= MOST_SEARCHES) return;
    searches.delete(key);
    entries -= size;
    count--;
  }
}

/**
 * What the words of a filter find, read once for every state of the corpus: whoever asks for words looks at one window after another.
 * Null where the filter asks for no words, or for what the columns do not tell: people, topics, documents, importance.
 */
export async function foundColumns(engine: Engine, filter: EntryFilter): Promise<FoundColumns | null> {
  const { text, statuses: _statuses, ...rest } = filter;
  if (!text?.trim() || !isCounted(rest)) return null;
  const searches = await searchesOf(engine);
  const key = JSON.stringify(soughtWords(text));
  const search = searches.get(key) ?? { found: read(engine, text), size: null };
  searches.delete(key);
  searches.set(key, search);
  try {
    const found = await search.found;
    search.size = found.size;
    forgetOldest(searches);
    return found;
  } catch (error) {
    if (searches.get(key) === search) searches.delete(key);
    throw error;
  }
}
