import type { AnniversaryRecord, EntryRecord } from '@ephemeride/store';
import { builder } from './builder.ts';
import { present } from './present.ts';
import { AnniversaryRef, CommemorationRef, NodeRef, TimelineEntryRef } from './refs.ts';

const asAnniversary = (entry: EntryRecord | null): AnniversaryRecord | null =>
  entry?.type === 'ANNIVERSARY' ? entry : null;

builder.objectType(CommemorationRef, {
  description:
    "One year's return of an anniversary. One that no despatch mentions is computed, and has no evidence.",
  interfaces: [NodeRef, TimelineEntryRef],
  fields: (t) => ({
    ordinal: t.exposeInt('ordinal', {
      description: 'The number of years since: 45 for `le 45e anniversaire`.',
    }),
    year: t.exposeInt('year', { description: 'The year of the return.' }),
    jubilee: t.exposeBoolean('jubilee', { description: 'Whether the ordinal is a multiple of 5.' }),
    mentioned: t.exposeBoolean('mentioned', {
      description: 'Whether a despatch mentions it; otherwise it is computed.',
    }),
    anniversary: t.field({
      type: AnniversaryRef,
      description: 'The anniversary that returns.',
      resolve: async ({ anniversaryId }, _args, { loaders }) =>
        present(asAnniversary(await loaders.entry.load(anniversaryId, null)), 'anniversary', anniversaryId),
    }),
  }),
});
