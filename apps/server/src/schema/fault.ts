import { InvalidCursor, InvalidWindow } from '@ephemeride/store';
import { GraphQLError } from 'graphql';
import { builder } from './builder.ts';

/** What keeps a request from being answered and its client can put right, as a value. */
interface FaultRecord {
  readonly __typename: 'EntryNotFound' | 'InvalidWindow' | 'InvalidCursor';
  readonly message: string;
}

export interface EntryNotFoundRecord extends FaultRecord {
  readonly __typename: 'EntryNotFound';
  readonly id: string;
}

export interface InvalidWindowRecord extends FaultRecord {
  readonly __typename: 'InvalidWindow';
  readonly from: string;
  readonly to: string;
}

export interface InvalidCursorRecord extends FaultRecord {
  readonly __typename: 'InvalidCursor';
  readonly cursor: string;
}

const FaultRef = builder.interfaceRef<FaultRecord>('Fault').implement({
  description: 'What keeps a request from being answered, and its client can put right.',
  resolveType: ({ __typename }) => __typename,
  fields: (t) => ({
    message: t.exposeString('message', { description: 'In a few words, in English.' }),
  }),
});

export const EntryNotFoundRef = builder.objectRef<EntryNotFoundRecord>('EntryNotFound').implement({
  description: 'No entry has this id.',
  interfaces: [FaultRef],
  fields: (t) => ({ id: t.exposeID('id', { description: 'The id asked for.' }) }),
});

export const InvalidWindowRef = builder.objectRef<InvalidWindowRecord>('InvalidWindow').implement({
  description: 'A window that ends before it starts.',
  interfaces: [FaultRef],
  fields: (t) => ({
    from: t.expose('from', { type: 'Date', description: 'The first day asked for.' }),
    to: t.expose('to', { type: 'Date', description: 'The last day asked for.' }),
  }),
});

export const InvalidCursorRef = builder.objectRef<InvalidCursorRecord>('InvalidCursor').implement({
  description: 'A cursor that this list has not given, or not in this order.',
  interfaces: [FaultRef],
  fields: (t) => ({ cursor: t.exposeString('cursor', { description: 'The cursor asked for.' }) }),
});

const codeOf = (error: unknown): unknown => (error instanceof GraphQLError ? error.extensions.code : null);

const isFault = (value: object): value is FaultRecord => '__typename' in value;

/** Tells a fault from an answer, which is of the one type that is none. */
export const resultType =
  (answer: string) =>
  (value: object): string =>
    isFault(value) ? value.__typename : answer;

type Ask<Answer> = () => Answer | Promise<Answer>;

/** An answer, or what is wrong with the window as a value; other errors are thrown on. */
export async function orInvalidWindow<Answer extends object>(
  window: { readonly from: string; readonly to: string } | null | undefined,
  ask: Ask<Answer>,
): Promise<Answer | InvalidWindowRecord> {
  try {
    return await ask();
  } catch (error) {
    if (!window || !(error instanceof InvalidWindow || codeOf(error) === 'INVALID_WINDOW')) throw error;
    return { __typename: 'InvalidWindow', message: (error as Error).message, ...window };
  }
}

/** An answer, or what is wrong with the cursor as a value; other errors are thrown on. */
export async function orInvalidCursor<Answer extends object>(
  cursor: string | null | undefined,
  ask: Ask<Answer>,
): Promise<Answer | InvalidCursorRecord> {
  try {
    return await ask();
  } catch (error) {
    if (cursor == null || !(error instanceof InvalidCursor || codeOf(error) === 'INVALID_CURSOR'))
      throw error;
    return { __typename: 'InvalidCursor', message: (error as Error).message, cursor };
  }
}
