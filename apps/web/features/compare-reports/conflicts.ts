/** The fields in which a report can depart from its event, as the API names them. */
const FIELDS = ['kind', 'date', 'status', 'countries', 'place', 'ordinal', 'people'] as const;
export type Field = (typeof FIELDS)[number];

const isField = (name: string): name is Field => FIELDS.includes(name as Field);

/** The fields on which reports of one event do not agree, in a fixed order. */
export function conflictsOf(reports: readonly { readonly differs: readonly string[] }[]): readonly Field[] {
  const named = new Set(reports.flatMap(({ differs }) => differs).filter(isField));
  return FIELDS.filter((field) => named.has(field));
}
