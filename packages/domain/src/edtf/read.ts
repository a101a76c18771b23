import type { Edtf } from './edtf.ts';
import { parseEdtf } from './parse.ts';

/** Parses a value that must be EDTF by now; throws on one that `parseEdtf` does not read. */
export function readEdtf(value: string): Edtf {
  const date = parseEdtf(value);
  if (date === null) throw new RangeError(`not an edtf date: ${value}`);
  return date;
}
