import { type RawBuilder, sql } from 'kysely';
import type { Discrepancy } from './discrepancy.ts';
import { type Engine, SEARCHABLE } from './engine.ts';
import { talliesOf } from './rollup/index.ts';
import { countDiscrepancies } from './verify-counts.ts';

/** How many of each sort are told. */
const TOLD = 20;

interface Check {
  readonly what: string;
  /** Rows `kept`, `counted` of what should be equal. */
  readonly rows: RawBuilder<{ name: string | number; kept: number; counted: number }>;
}

const CHECKS: readonly Check[] = [
  ...(['country', 'person'] as const).map((what) => ({
    what: `postings by ${what} that are not dated or weighed as entry`,
    rows: sql<{ name: number; kept: number; counted: number }>`
      select posting.entry_id as name, count(*) as kept, 0 as counted
      from ${sql.table(`entry_${what}`)} as posting join entry on entry.id = posting.entry_id
      where coalesce(posting.start_day, 0) <> coalesce(entry.start_day, 0)
        or coalesce(posting.end_day, 0) <> coalesce(entry.end_day, 0)
        or posting.importance <> entry.importance
      group by posting.entry_id`,
  })),
  {
    what: 'countries of entry',
    rows: sql`select entry.id as name, count(entry_country.entry_id) as kept,
        case when countries = '' then 0 else length(countries) - length(replace(countries, ' ', '')) + 1 end as counted
      from entry left join entry_country on entry_country.entry_id = entry.id group by entry.id, countries
      having count(entry_country.entry_id) <>
        case when countries = '' then 0 else length(countries) - length(replace(countries, ' ', '')) + 1 end`,
  },
  {
    what: 'documents of entry',
    rows: sql`select entry_id as name, sum(kept) as kept, sum(counted) as counted from (
        select entry_id, count(*) as kept, 0 as counted from entry_document group by entry_id
        union all select part.whole_id, 0, count(distinct part.document_id)
          from part join entry on entry.id = part.whole_id group by part.whole_id
      ) as both_sides group by entry_id having sum(kept) <> sum(counted)`,
  },
  {
    what: 'reports of variant',
    rows: sql`select variant.id as name, variant.reports as kept, count(part.id) as counted
      from variant left join part on part.variant_id = variant.id
      group by variant.id, variant.reports having variant.reports <> count(part.id)`,
  },
  {
    what: 'whole of part',
    rows: sql`select part.id as name, coalesce(part.whole_id, 0) as kept, coalesce(variant.whole_id, 0) as counted
      from part join variant on variant.id = part.variant_id
      where coalesce(part.whole_id, 0) <> coalesce(variant.whole_id, 0)`,
  },
];

/** How much there is of each person, topic and document. */
const TALLIES: Check = {
  what: 'entries of',
  rows: sql`select facet || ' ' || id as name, sum(kept) as kept, sum(counted) as counted from (
      select facet, id, entries as kept, 0 as counted from tally
      ${sql.join(
        talliesOf(null).map(
          (tally) => sql`union all select facet, id, 0, entries from (${tally}) as recounted`,
        ),
        sql` `,
      )}
    ) as both_sides group by facet, id having sum(kept) <> sum(counted)`,
};

/** What cannot be searched though it is there, and what is found though it is not. */
const searchChecks = (engine: Engine): readonly Check[] =>
  SEARCHABLE.flatMap((what) => {
    const [rows, indexed] = [sql.table(what), engine.searchTable(what)];
    return [
      {
        what: `words of ${what}`,
        rows: sql<{
          name: number;
          kept: number;
          counted: number;
        }>`select stored.id as name, 0 as kept, 1 as counted
          from ${rows} as stored left join ${indexed} as indexed on indexed.id = stored.id where indexed.id is null`,
      },
      {
        what: `words of no ${what}`,
        rows: sql`select indexed.id as name, 1 as kept, 0 as counted
          from ${indexed} as indexed left join ${rows} as stored on stored.id = indexed.id where stored.id is null`,
      },
    ];
  });

/** Recounts from the rows everything that is kept beside them, and answers what differs: nothing, where all is well. */
export async function verifyStore(engine: Engine): Promise<Discrepancy[]> {
  const found = await countDiscrepancies(engine);
  for (const { what, rows } of [...CHECKS, TALLIES, ...searchChecks(engine)]) {
    const { rows: differing } = await sql<{ name: string | number; kept: number; counted: number }>`
      select name, kept, counted from (${rows}) as differing order by name limit ${sql.lit(TOLD)}`.execute(
      engine.patient,
    );
    for (const { name, kept, counted } of differing) {
      found.push({ what: `${what} ${name}`, kept: Number(kept), counted: Number(counted) });
    }
  }
  return found;
}
