import { readFileSync } from 'node:fs';
import { type Change, CriticalityLevel, DiffRule, diff } from '@graphql-inspector/core';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { poorDeprecations } from './deprecation.ts';

const read = (name: string): string => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
const released = buildSchema(read('released.graphql'));
const current = read('schema.graphql');

/** Changes that break a client of the release; what was deprecated there may go. */
const breaking = async (schema: GraphQLSchema): Promise<string[]> => {
  const changes = await diff(released, schema, [DiffRule.suppressRemovalOfDeprecatedField]);
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map(({ message }) => message);
};

/** `Query.entry.id` is told by `Query.entry`, and all of a new type by its name. */
const toldBy = ({ path }: Change, added: ReadonlySet<string>): string => {
  const [type = '', member] = (path ?? '').split('.');
  return member === undefined || added.has(type) ? type : `${type}.${member}`;
};

describe('the schema since its release', () => {
  it('breaks no client', async () => {
    expect(await breaking(buildSchema(current))).toEqual([]);
  });

  it('would be told to break one by a field gone, an argument asked for, or a list that may hold null', async () => {
    const without = (from: string, to: string) => {
      expect(current).toContain(from);
      return breaking(buildSchema(current.replace(from, to)));
    };
    expect(await without('jubilee: Boolean!', 'festive: Boolean!')).toHaveLength(1);
    expect(await without('onThisDay(', 'onThisDay(zone: String!, ')).toHaveLength(1);
    expect(await without('countries: [Country!]!', 'countries: [Country]!')).not.toEqual([]);
  });

  it('has each of its additions in its changelog', async () => {
    const changes = (await diff(released, buildSchema(current))).filter(
      ({ type }) => !type.includes('DESCRIPTION'),
    );
    const added = new Set(changes.filter(({ type }) => type === 'TYPE_ADDED').map(({ path }) => path ?? ''));
    const changelog = read('CHANGELOG.md').split(/^## /m)[1] ?? '';
    expect(changelog.startsWith('Unreleased')).toBe(true);
    const untold = changes
      .map((change) => toldBy(change, added))
      .filter((name) => !changelog.includes(`\`${name}\``));
    expect([...new Set(untold)]).toEqual([]);
  });
});

describe('a deprecation', () => {
  const deprecated = (reason: string) =>
    buildSchema(`type Query { old: Int @deprecated(reason: "${reason}") new: Int }`);

  it('says what to use instead, and until when', () => {
    expect(poorDeprecations(buildSchema(current))).toEqual([]);
    expect(poorDeprecations(deprecated('Use `Query.new`; may be removed after 2027-06-30.'))).toEqual([]);
    expect(poorDeprecations(deprecated('It is old.'))).toEqual([
      { coordinate: 'Query.old', reason: 'It is old.' },
    ]);
  });
});
