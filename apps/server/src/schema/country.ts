import { builder } from './builder.ts';
import { countryName } from './country-name.ts';
import { localeArgument } from './locale.ts';
import { CountryRef } from './refs.ts';

builder.objectType(CountryRef, {
  description: 'A country.',
  fields: (t) => ({
    code: t.field({
      type: 'CountryCode',
      description: 'Its ISO 3166-1 code.',
      resolve: (code) => code,
    }),
    name: t.string({
      description: 'Its usual name.',
      args: localeArgument('name'),
      resolve: (code, { locale }) => countryName(code, locale),
    }),
  }),
});

builder.queryField('countries', (t) =>
  t.field({
    type: [CountryRef],
    description: 'Every country that an entry concerns, the most often named first.',
    complexity: { field: 1, multiplier: 50 },
    resolve: async (_root, _args, { store }) => (await store.countries()).map(({ code }) => code),
  }),
);
