import { GraphQLError, type ParseOptions, parse, type Source } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { ClientErrorCode } from '../client-error.ts';

const MOST_TOKENS = 1000;

const CODE: ClientErrorCode = 'TOO_MANY_TOKENS';

/** The parser stops at the limit itself, and tells so only by its words. */
function parseWithin(source: string | Source, options?: ParseOptions) {
  try {
    return parse(source, { ...options, maxTokens: MOST_TOKENS });
  } catch (error) {
    if (error instanceof GraphQLError && error.message.includes(`${MOST_TOKENS} tokens`))
      Object.assign(error.extensions, { code: CODE });
    throw error;
  }
}

/** Refuses a document of more than a thousand tokens before the rest of it is read. */
export const tokenLimit: Plugin = {
  onParse({ setParseFn }) {
    setParseFn(parseWithin);
  },
};
