import { builder } from './builder.ts';
import { DateWindowInput, readWindow } from './date-window.ts';
import { AnniversaryRef, CommemorationRef, EdtfDateRef, NodeRef, TimelineEntryRef } from './refs.ts';

builder.objectType(AnniversaryRef, {
  description: 'The day that commemorations look back to. Its date is that day.',
  interfaces: [NodeRef, TimelineEntryRef],
  fields: (t) => ({
    date: t.field({
      type: EdtfDateRef,
      nullable: true,
      description: 'The day looked back to.',
      resolve: ({ date }) => date,
    }),
    slug: t.exposeString('slug', { description: 'Kebab-case and stable.' }),
    commemorations: t.field({
      type: [CommemorationRef],
      description:
        'Its returns, the earliest first: those that despatches mention, and within a window the computed ones too.',
      args: {
        window: t.arg({
          type: DateWindowInput,
          description:
            'The days between which returns are computed; without it only those that despatches mention.',
        }),
      },
      resolve: ({ id }, { window }, { loaders }) => loaders.commemorations.load(id, readWindow(window)),
    }),
  }),
});

builder.queryField('anniversaries', (t) =>
  t.field({
    type: [AnniversaryRef],
    description: 'Every anniversary, the earliest first.',
    complexity: { field: 1, multiplier: 20 },
    resolve: (_root, _args, { store }) => store.anniversaries(),
  }),
);
