import type { ExecutionArgs, GraphQLError } from 'graphql';
import { isAsyncIterable, type Plugin } from 'graphql-yoga';
import { clientError } from '../client-error.ts';
import type { Context } from '../context.ts';
import { costOf, MOST_COMPLEX } from './cost.ts';

const tooComplex = (cost: number): GraphQLError =>
  clientError('QUERY_TOO_COMPLEX', `query costs ${cost}, more than ${MOST_COMPLEX}`);

/** Refuses an operation that would cost too much before any of it runs, and tells of every other what it costs. */
export const complexityLimit: Plugin<Context> = {
  onSubscribe({ args, extendContext, setResultAndStopExecution }) {
    const cost = costOf(args as ExecutionArgs);
    if (cost === null) return;
    if (cost > MOST_COMPLEX) setResultAndStopExecution({ errors: [tooComplex(cost)] });
    else extendContext({ cost });
  },
  onExecute({ args, extendContext, setResultAndStopExecution }) {
    const cost = costOf(args as ExecutionArgs);
    if (cost === null) return;
    const told = { cost: { cost, limit: MOST_COMPLEX } };
    if (cost > MOST_COMPLEX) {
      setResultAndStopExecution({
        errors: [tooComplex(cost)],
        extensions: told,
      });
      return;
    }
    extendContext({ cost });
    return {
      onExecuteDone({ result, setResult }) {
        if (!isAsyncIterable(result)) setResult({ ...result, extensions: { ...result.extensions, ...told } });
      },
    };
  },
};
