import type { EntryParts } from '@ephemeride/store';
import { clientError } from '../client-error.ts';
import type { Context } from '../context.ts';
import { builder } from './builder.ts';
import { partsAsked } from './entry-parts.ts';
import { decodeNodeId, type NodeKey, type NodeType } from './node-id.ts';
import type { NodeRecord } from './node-record.ts';
import { NodeRef } from './refs.ts';
import { ENTRY_TYPE_NAMES } from './timeline-entry.ts';

const MOST_NODES = 100;

const named = <R extends object>(__typename: NodeType, record: R | null) =>
  record && { __typename, ...record };

/** What stands under a key, or null; of an entry the parts that are told, or all. */
export async function loadNode(
  { type, key }: NodeKey,
  { loaders }: Context,
  parts?: EntryParts,
): Promise<NodeRecord | null> {
  switch (type) {
    case 'Document':
      return named(type, await loaders.document.load(key));
    case 'Person':
      return named(type, await loaders.person.load(key));
    case 'Organization':
      return named(type, await loaders.organization.load(key));
    case 'Topic':
      return named(type, await loaders.topic.load(key));
    default: {
      const entry = await loaders.entry.load(key, parts);
      return entry && ENTRY_TYPE_NAMES[entry.type] === type ? entry : null;
    }
  }
}

const loadId = (id: string, context: Context, parts: EntryParts): Promise<NodeRecord | null> | null => {
  const key = decodeNodeId(id);
  return key && loadNode(key, context, parts);
};

builder.interfaceType(NodeRef, {
  description: 'Anything with an identity of its own that `node` can fetch again.',
  resolveType: (record) =>
    record.__typename ?? ('type' in record ? ENTRY_TYPE_NAMES[record.type] : undefined),
  fields: (t) => ({
    id: t.id({
      description: 'Opaque and stable: the same thing keeps its id from one ingest to the next.',
      resolve: () => {
        throw new Error('every type gives its own id');
      },
    }),
  }),
});

builder.queryFields((t) => ({
  node: t.field({
    type: NodeRef,
    nullable: true,
    description: 'What has this id; null where nothing has.',
    args: { id: t.arg.id({ required: true, description: 'An id that this service gave.' }) },
    resolve: (_root, { id }, context, info) => loadId(id, context, partsAsked(info, info.fieldNodes)),
  }),
  nodes: t.field({
    type: [NodeRef],
    nullable: { list: false, items: true },
    description: `What has each of these ids, in their order; null where nothing has. At most ${MOST_NODES}.`,
    args: { ids: t.arg.idList({ required: true, description: 'Ids that this service gave.' }) },
    complexity: ({ ids }) => ({ field: 1, multiplier: Math.min(ids.length, MOST_NODES) }),
    resolve: (_root, { ids }, context, info) => {
      if (ids.length > MOST_NODES)
        throw clientError('INVALID_PAGE', `at most ${MOST_NODES} ids, not ${ids.length}`);
      const parts = partsAsked(info, info.fieldNodes);
      return Promise.all(ids.map((id) => loadId(id, context, parts)));
    },
  }),
}));
