import { EnvelopArmorPlugin } from '@escape.tech/graphql-armor';
import type { GraphQLError, ValidationContext } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { ClientErrorCode } from '../client-error.ts';

/** How deep, how often renamed and how often directed a query may be, fragments spread out. */
const MOST = { depth: 12, aliases: 15, directives: 50 } as const;

/** Reports the refusal as a fault of validation, beside the others and with its own code. */
const refuseAs = (code: ClientErrorCode) => ({
  propagateOnRejection: false,
  onReject: [
    (context: ValidationContext | null, error: GraphQLError) => {
      error.message = error.message.replace('Syntax Error: ', '');
      Object.assign(error.extensions, { code });
      context?.reportError(error);
    },
  ],
});

/** Refuses queries whose shape alone would cost much; the cost of what they ask is counted elsewhere. */
export const shapeLimits: Plugin = EnvelopArmorPlugin({
  maxDepth: { n: MOST.depth, flattenFragments: true, ...refuseAs('QUERY_TOO_DEEP') },
  maxAliases: { n: MOST.aliases, ...refuseAs('TOO_MANY_ALIASES') },
  maxDirectives: { n: MOST.directives, ...refuseAs('TOO_MANY_DIRECTIVES') },
  maxTokens: { enabled: false },
  costLimit: { enabled: false },
  blockFieldSuggestion: { enabled: false },
});

const CODES: ReadonlySet<unknown> = new Set<ClientErrorCode>([
  'QUERY_TOO_DEEP',
  'TOO_MANY_ALIASES',
  'TOO_MANY_DIRECTIVES',
]);

/** Tells of a query that is refused for its shape nothing else: a flood of faults would be answered by a flood of errors. */
export const shapeFaultAlone: Plugin = {
  onValidate() {
    return ({ result, setResult }) => {
      const fault = result.find(({ extensions }: GraphQLError) => CODES.has(extensions.code));
      if (fault) setResult([fault]);
    };
  },
};
