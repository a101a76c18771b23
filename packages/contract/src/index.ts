import type { CountryCode } from '@ephemeride/domain';
import { initGraphQLTada } from 'gql.tada';
import type { introspection } from './graphql-env.d.ts';

/** Reads a GraphQL document against the contract's schema and types its variables and result. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: { Date: string; CountryCode: CountryCode };
}>();

export type { FragmentOf, ResultOf, VariablesOf } from 'gql.tada';
export { readFragment } from 'gql.tada';
