import { builder } from './builder.ts';
import { CountryRef, PlaceRef } from './refs.ts';

builder.objectType(PlaceRef, {
  description: 'Where something happened.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The name as a reader would file it: `Hanoï`.' }),
    country: t.field({
      type: CountryRef,
      nullable: true,
      description: 'The country it lies in, where known.',
      resolve: ({ country }) => country,
    }),
  }),
});
