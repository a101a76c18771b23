import { GraphQLError } from 'graphql';

/** Codes of what a resolver or a limit refuses. */
const CLIENT_ERROR_CODES = [
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
  'QUERY_TIMEOUT',
] as const;
export type ClientErrorCode = (typeof CLIENT_ERROR_CODES)[number];

/** Codes of a request that is refused before any of it runs: Yoga's own, then ours. */
const REQUEST_ERROR_CODES = [
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'OPERATION_NOT_SUPPORTED',
  'BAD_USER_INPUT',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_MISMATCH',
  'UNSUPPORTED_MEDIA_TYPE',
  'LENGTH_REQUIRED',
  'BODY_TOO_LARGE',
  'NOT_READY',
] as const;
export type RequestErrorCode = (typeof REQUEST_ERROR_CODES)[number];

/** Every code that an error of the service can have, under `extensions.code`. */
export const ERROR_CODES = [...CLIENT_ERROR_CODES, ...REQUEST_ERROR_CODES, 'INTERNAL_SERVER_ERROR'] as const;

/** An error that the client is told of in full. */
export const clientError = (code: ClientErrorCode | RequestErrorCode, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code } });

/** The body of a refusal that needs no GraphQL to be told. */
export const refusalBody = (code: RequestErrorCode, message: string) => ({
  errors: [{ message, extensions: { code } }],
});
