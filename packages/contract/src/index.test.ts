import { readFileSync } from 'node:fs';
import { buildSchema, validate } from 'graphql';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { graphql, type ResultOf, type VariablesOf } from './index.ts';

const operation = graphql(`
  query Window($window: DateWindow, $lane: Lane!) {
    timeline(window: $window, lane: $lane) {
      total
      entries {
        title(locale: FR)
        date { earliest precision }
        countries { code }
        ... on Event { kind }
      }
    }
  }
`);

describe('the typed door', () => {
  it('types scalars as strings and enums as their words', () => {
    type Entry = ResultOf<typeof operation>['timeline']['entries'][number];
    type Date = NonNullable<Entry['date']>;
    expectTypeOf<Date['earliest']>().toEqualTypeOf<string | null>();
    expectTypeOf<Date['precision']>().toEqualTypeOf<'DAY' | 'MONTH' | 'YEAR' | 'INTERVAL' | 'ONE_OF'>();
    expectTypeOf<Entry['countries'][number]['code']>().toEqualTypeOf<string>();
  });

  it('asks for the variables that the schema asks for', () => {
    expectTypeOf<VariablesOf<typeof operation>['lane']>().toEqualTypeOf<
      'NONE' | 'COUNTRY' | 'KIND' | 'TYPE'
    >();
  });

  it('parses documents that the committed schema accepts', () => {
    const schema = buildSchema(readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'));
    expect(validate(schema, operation)).toEqual([]);
  });
});
