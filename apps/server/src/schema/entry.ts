import { builder } from './builder.ts';
import { EntryNotFoundRef } from './fault.ts';
import { decodeNodeId } from './node-id.ts';
import { AgreementRef, AnniversaryRef, CommemorationRef, EventRef } from './refs.ts';
import { ENTRY_TYPE_NAMES } from './timeline-entry.ts';

const EntryResult = builder.unionType('EntryResult', {
  description: 'An entry, or that there is none.',
  types: [EventRef, AgreementRef, CommemorationRef, AnniversaryRef, EntryNotFoundRef],
  resolveType: (found) => ('__typename' in found ? found.__typename : ENTRY_TYPE_NAMES[found.type]),
});

builder.queryField('entry', (t) =>
  t.field({
    type: EntryResult,
    description: 'The entry of this id; `EntryNotFound` where none has it.',
    args: { id: t.arg.id({ required: true, description: 'An id that this service gave an entry.' }) },
    resolve: async (_root, { id }, { loaders }) => {
      const decoded = decodeNodeId(id);
      const entry = decoded && (await loaders.entry.load(decoded.key, null));
      if (entry && ENTRY_TYPE_NAMES[entry.type] === decoded.type) return entry;
      return { __typename: 'EntryNotFound' as const, message: `no entry has the id ${id}`, id };
    },
  }),
);
