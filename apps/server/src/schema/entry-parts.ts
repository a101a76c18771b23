import type { Locale } from '@ephemeride/domain';
import type { EntryPart, EntryParts } from '@ephemeride/store';
import { type FieldNode, type GraphQLObjectType, type GraphQLResolveInfo, getArgumentValues } from 'graphql';
import { selectedFields } from '../execution/selected-fields.ts';
import { ENTRY_TYPE_NAMES } from './timeline-entry.ts';

type Nodes = readonly FieldNode[];
type Info = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues' | 'fieldNodes'>;

const PART_OF_FIELD: Readonly<Record<string, EntryPart>> = {
  kind: 'KIND',
  status: 'STATUS',
  date: 'DATE',
  countries: 'COUNTRIES',
  importance: 'IMPORTANCE',
};

/** Told by what is always read. */
const IDENTITY: ReadonlySet<string> = new Set(['__typename', 'id']);

const PART_OF_TITLE: Readonly<Record<Locale, EntryPart>> = {
  FR: 'TITLE_FR',
  EN: 'TITLE_EN',
  VI: 'TITLE_VI',
};

const selected = ({ schema, fragments, variableValues }: Info, type: GraphQLObjectType, nodes: Nodes) =>
  [...selectedFields({ schema, fragments, variables: variableValues }, type, nodes).values()].flat();

/** The fields of a name that a selection asks of an object of a type. */
export const fieldsAsked = (info: Info, type: string, nodes: Nodes, name: string): Nodes => {
  const object = info.schema.getType(type) as GraphQLObjectType;
  return selected(info, object, nodes).filter((node) => node.name.value === name);
};

/** The part that a field of an entry is answered from; null where it takes all of the entry, or where its argument is at fault, as it tells itself. */
function partOf(node: FieldNode, type: GraphQLObjectType, { variableValues }: Info): EntryPart | null {
  const name = node.name.value;
  if (name !== 'title') return PART_OF_FIELD[name] ?? null;
  try {
    const { locale } = getArgumentValues(type.getFields()[name]!, node, variableValues);
    return PART_OF_TITLE[locale as Locale];
  } catch {
    return null;
  }
}

/** What some fields whose values are entries, of whatever type, ask of each: null where that takes all of it. */
export function partsAsked(info: Info, nodes: Nodes): EntryParts {
  const parts = new Set<EntryPart>();
  for (const name of Object.values(ENTRY_TYPE_NAMES)) {
    const type = info.schema.getType(name) as GraphQLObjectType;
    for (const node of selected(info, type, nodes)) {
      if (IDENTITY.has(node.name.value)) continue;
      const part = partOf(node, type, info);
      if (part === null) return null;
      parts.add(part);
    }
  }
  // In one order, so that what asks for the same parts is one statement.
  return [...parts].sort();
}

/** The same of the entries on a page of a connection. */
export function partsAskedOfPage(connection: string, edge: string, info: Info): EntryParts {
  const edges = fieldsAsked(info, connection, info.fieldNodes, 'edges');
  const nodes = fieldsAsked(info, connection, info.fieldNodes, 'nodes');
  return partsAsked(info, [...fieldsAsked(info, edge, edges, 'node'), ...nodes]);
}
