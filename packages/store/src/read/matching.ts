import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import { type Engine, PLANNED_ANEW } from '../engine.ts';
import { numberOfId } from '../ids.ts';
import type { EntryFilter } from '../query.ts';
import type { EntryType, Id } from '../records.ts';
import { given } from '../rollup/slice.ts';
import { SPANS } from '../rollup/units.ts';
import type { Tables } from '../tables.ts';
import type { NumberedWindow } from './window.ts';

export type Eb = ExpressionBuilder<Tables, 'entry'>;
export type Condition = (eb: Eb) => Expression<SqlBool>;

const entryId = sql.ref<number>('entry.id');

/** Whether a filter asks for nothing. */
export const isEmpty = (filter: EntryFilter): boolean =>
  Object.values(filter).every(
    (value) =>
      value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0),
  );

/** Ids that are none name nothing: 0 stands for them, the number of no key. */
const numbers = (ids: readonly Id[]): number[] => ids.map((id) => numberOfId(id) ?? 0);

/**
 * Where a search begins: LISTED with all that the countries have, PROBED with the days of the window, asking each entry there for its
 * countries. Engines cannot tell which is less, and begin with the first.
 */
export type EntrySearch = 'LISTED' | 'PROBED';

function has(eb: Eb, country: readonly string[], search: EntrySearch): Expression<SqlBool> {
  if (search === 'PROBED') {
    const own = eb.selectFrom('entry_country').select('country').where('country', 'in', country);
    return eb.exists(
      own.modifyFront(sql.raw(PLANNED_ANEW)).whereRef('entry_country.entry_id', '=', 'entry.id'),
    );
  }
  return eb(
    'entry.id',
    'in',
    eb.selectFrom('entry_country').select('entry_country.entry_id').where('country', 'in', country),
  );
}

/** Most entries are of one type: who knows where to begin is kept from the index of types, which engines would begin with. */
export const typeColumn = (search: EntrySearch) =>
  search === 'PROBED' ? sql<EntryType>`entry.type || ''` : sql.ref<EntryType>('entry.type');

/** Entries that can mean a day of the window. */
export const inWindow =
  ({ from, to }: Pick<NumberedWindow, 'from' | 'to'>): Condition =>
  (eb) =>
    eb.and([eb('entry.start_day', '<=', to), eb('entry.end_day', '>=', from)]);

/** The same, read from the index of each span, no further back than the longest of it reaches. */
const inWindowBySpan =
  (window: Pick<NumberedWindow, 'from' | 'to'>): Condition =>
  (eb) => {
    const spans = [...SPANS, null].map((longest, span) => {
      const reach = longest === null ? [] : [eb('entry.start_day', '>', window.from - longest)];
      return eb.and([eb('entry.span', '=', span), ...reach, inWindow(window)(eb)]);
    });
    return eb.or(spans);
  };

/** The condition that a filter and a window set; every part of the filter that is given must hold. */
export function matching(
  engine: Pick<Engine, 'matches' | 'holds'>,
  filter: EntryFilter | null | undefined,
  window: Pick<NumberedWindow, 'from' | 'to'> | null,
  search: EntrySearch = 'LISTED',
): Condition {
  return (eb) => {
    const conditions: Expression<SqlBool>[] = [];
    const {
      text,
      countries,
      allCountries,
      kinds,
      statuses,
      people,
      topics,
      documents,
      types,
      minImportance,
    } = filter ?? {};
    if (window) conditions.push((search === 'PROBED' ? inWindowBySpan : inWindow)(window)(eb));
    if (given(types)) conditions.push(eb(typeColumn(search), 'in', types));
    if (given(kinds)) conditions.push(eb('entry.type', '=', 'EVENT'), eb('entry.kind', 'in', kinds));
    // Events alone have a status; asked for their type as well, SQLite would begin with the index of types.
    if (given(statuses)) conditions.push(eb('entry.status', 'in', statuses));
    if (typeof minImportance === 'number') conditions.push(eb('entry.importance', '>=', minImportance));
    if (given(countries)) conditions.push(has(eb, countries, search));
    for (const country of new Set(allCountries ?? [])) conditions.push(has(eb, [country], search));
    if (given(people) && search === 'PROBED') {
      const own = eb.selectFrom('entry_person').select('person_id').where('person_id', 'in', numbers(people));
      conditions.push(eb.exists(own.whereRef('entry_person.entry_id', '=', 'entry.id')));
    } else if (given(people)) {
      const found = eb.selectFrom('entry_person').select('entry_person.entry_id');
      conditions.push(eb('entry.id', 'in', found.where('person_id', 'in', numbers(people))));
    }
    if (given(topics)) {
      const found = eb.selectFrom('entry_topic').select('entry_topic.entry_id');
      conditions.push(eb('entry.id', 'in', found.where('topic_id', 'in', numbers(topics))));
    }
    if (given(documents)) {
      const found = eb.selectFrom('part').select('part.whole_id').where('whole_id', 'is not', null);
      conditions.push(
        eb(
          'entry.id',
          'in',
          found.where('document_id', 'in', numbers(documents)).$castTo<{ whole_id: number }>(),
        ),
      );
    }
    if (text?.trim()) {
      const worded = search === 'PROBED' ? engine.holds(text) : engine.matches('entry', entryId, text);
      conditions.push(worded ?? sql<SqlBool>`1 = 0`);
    }
    return eb.and(conditions);
  };
}
