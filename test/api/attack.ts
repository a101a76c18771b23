import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A request that must be refused, made of one file of `attacks/`. */
export interface Attack {
  readonly name: string;
  /** The code of its refusal; null where the refusal has no body. */
  readonly code: string | null;
  /** The HTTP status of its refusal, where it is not GraphQL's to choose. */
  readonly status: number | null;
  readonly method: 'GET' | 'POST';
  readonly contentType: string;
  readonly body: string;
  /** Whether the body is sent in chunks, its length unsaid. */
  readonly chunked: boolean;
}

/** `before`, then `repeat` so many times with its number for `{i}`, then `close` as often, around `middle`; then `after`. */
interface Pattern {
  readonly before: string;
  readonly repeat: string;
  readonly times: number;
  readonly middle?: string;
  readonly close?: string;
  readonly after: string;
}

const FOLDER = join(import.meta.dirname, 'attacks');

function written({ before, repeat, times, middle = '', close = '', after }: Pattern): string {
  const repeated = Array.from({ length: times }, (_each, index) => repeat.replace('{i}', String(index)));
  return `${before}${repeated.join('')}${middle}${close.repeat(times)}${after}`;
}

const plain = { status: null, method: 'POST', contentType: 'application/json', chunked: false } as const;

function readAttack(file: string): Attack {
  const text = readFileSync(join(FOLDER, file), 'utf8');
  const name = file.replace(/\.[a-z]+$/, '').replaceAll('-', ' ');
  if (file.endsWith('.graphql')) {
    const code = /^# refused as: ([A-Z_]+)\n/.exec(text)?.[1];
    if (code === undefined) throw new Error(`${file}:1: no code of refusal`);
    return { ...plain, name, code, body: JSON.stringify({ query: text }) };
  }
  const { code = null, query, variables, body, why: _why, ...rest } = JSON.parse(text);
  return {
    ...plain,
    ...rest,
    name,
    code,
    body: body ?? JSON.stringify({ query: written(query), variables }),
  };
}

/** Every attack, by name. */
export const ATTACKS: readonly Attack[] = readdirSync(FOLDER).sort().map(readAttack);
