import { writeFile } from 'node:fs/promises';
import { printSchema } from 'graphql';
import { schema } from '../src/schema/index.ts';

/** Rewrites the committed schema, so that a change to a type is seen in review. */
await writeFile(
  new URL(import.meta.resolve('@ephemeride/contract/schema.graphql')),
  `${printSchema(schema)}\n`,
);
