import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  type GraphQLArgument,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  printSchema,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { schema } from './index.ts';

const ownTypes = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
);

type Described = [coordinate: string, description: string | null | undefined];

/** Every type, field, argument and enum value by its coordinate, with its description. */
const described = ownTypes.flatMap((type): Described[] => {
  const fields =
    isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
      ? Object.values(type.getFields())
      : [];
  const values = isEnumType(type) ? type.getValues() : [];
  return [
    [type.name, type.description],
    ...[...fields, ...values].map((member): Described => [`${type.name}.${member.name}`, member.description]),
    ...fields.flatMap((field) => {
      const args: readonly GraphQLArgument[] = 'args' in field ? field.args : [];
      return args.map((each): Described => [`${type.name}.${field.name}(${each.name})`, each.description]);
    }),
  ];
});

describe('the schema', () => {
  it('is the one that the contract commits (npm run print-schema rewrites it)', () => {
    const path = fileURLToPath(import.meta.resolve('@ephemeride/contract/schema.graphql'));
    expect(`${printSchema(schema)}\n`).toBe(readFileSync(path, 'utf8'));
  });

  it('describes every type, field, argument and value in a sentence', () => {
    expect(described.length).toBeGreaterThan(300);
    expect(described.filter(([, description]) => !description?.endsWith('.'))).toEqual([]);
  });

  it('gives no list that can hold null, but the nodes asked for by id', () => {
    const holes = ownTypes
      .flatMap((type) => (isObjectType(type) ? Object.values(type.getFields()) : []))
      .filter((field) => /[^!]\]/.test(String(field.type)));
    expect(holes.map((field) => field.name)).toEqual(['nodes']);
  });

  it('has nothing to write with', () => {
    expect(schema.getMutationType()).toBeUndefined();
  });
});
