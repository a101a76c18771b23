import { placeName } from '@ephemeride/ingest';
import { builder } from './builder.ts';
import { localeArgument } from './locale.ts';
import { CountryRef, PlaceRef } from './refs.ts';

builder.objectType(PlaceRef, {
  description: 'Where something happened.',
  fields: (t) => ({
    name: t.string({
      description:
        'The name as a reader would file it, `Hanoï`; in another language where a table of ours has it, else the French one.',
      args: localeArgument('name'),
      resolve: ({ name }, { locale }) => (locale === 'FR' ? name : placeName(name)[locale]),
    }),
    country: t.field({
      type: CountryRef,
      nullable: true,
      description: 'The country it lies in, where known.',
      resolve: ({ country }) => country,
    }),
  }),
});
