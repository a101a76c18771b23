import { GraphQLError } from 'graphql';

/** Codes under `extensions.code` of what a client can put right. */
export const CLIENT_ERROR_CODES = [
  'INVALID_CURSOR',
  'INVALID_WINDOW',
  'INVALID_PAGE',
  'INVALID_FILTER',
  'INVALID_ID',
  'INVALID_DAY',
  'UNKNOWN_COUNTRY',
  'QUERY_TOO_DEEP',
  'TOO_MANY_ALIASES',
  'TOO_MANY_DIRECTIVES',
  'TOO_MANY_TOKENS',
  'QUERY_TOO_COMPLEX',
] as const;
export type ClientErrorCode = (typeof CLIENT_ERROR_CODES)[number];

/** An error that the client is told of in full. */
export const clientError = (code: ClientErrorCode, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code } });
