import { BREAK, type DocumentNode, type ExecutionArgs, visit } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { executeQuery } from './execute-query.ts';

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

/** Executes queries that are answered in one piece; leaves all others to Yoga's own executor. */
export const queryExecution: Plugin = {
  onExecute({ args, executeFn, setExecuteFn }) {
    if (isIncremental(args.document)) return;
    setExecuteFn((asked: ExecutionArgs) => executeQuery(asked) ?? executeFn(asked));
  },
};
