import { BREAK, type DocumentNode, type ExecutionArgs, visit } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { executeQuery, type WrittenResult } from './execute-query.ts';
import { noteDocument } from './known-documents.ts';

const INCREMENTAL: ReadonlySet<string> = new Set(['defer', 'stream']);

const known = new WeakMap<DocumentNode, boolean>();

/** Whether a document may be answered in parts. Looked at once: parsed documents are kept. */
function isIncremental(document: DocumentNode): boolean {
  const found = known.get(document);
  if (found !== undefined) return found;
  let incremental = false;
  visit(document, {
    Directive({ name }) {
      if (!INCREMENTAL.has(name.value)) return;
      incremental = true;
      return BREAK;
    },
  });
  known.set(document, incremental);
  return incremental;
}

/** What our plugins are told of a request: its query, and its result where it was executed before Yoga was asked. */
interface Asked {
  readonly params?: { readonly query?: string | null };
  readonly executed?: WrittenResult | undefined;
}

/**
 * Executes queries that are answered in one piece; leaves all others to Yoga's own executor. A result that is handed over as `executed` is
 * taken for the request's own: Yoga then tells of its errors as of any other's.
 */
export const queryExecution: Plugin = {
  onExecute({ args, executeFn, setExecuteFn }) {
    if (isIncremental(args.document)) return;
    const { params, executed } = args.contextValue as Asked;
    if (params?.query) noteDocument(params.query, args.document);
    setExecuteFn((asked: ExecutionArgs) => executed ?? executeQuery(asked) ?? executeFn(asked));
  },
};
