import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import type { Context } from '../context.ts';

/** How many items a list without `first` is taken to hold when a query's cost is counted. */
const TYPICAL_LIST = 5;

/**
 * The schema's one builder. Fields are never null unless they say so.
 * Costs are only declared here: `limits/complexity.ts` counts them before anything runs.
 */
export const builder = new SchemaBuilder<{
  Context: Context;
  DefaultFieldNullability: false;
  Scalars: {
    ID: { Input: string; Output: string };
    Date: { Input: string; Output: string };
    CountryCode: { Input: string; Output: string };
  };
}>({
  plugins: [ComplexityPlugin],
  defaultFieldNullability: false,
  complexity: { disabled: true, defaultComplexity: 1, defaultListMultiplier: TYPICAL_LIST },
});
