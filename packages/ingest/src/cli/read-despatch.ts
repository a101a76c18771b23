import { parseEdtf, precisionOf, type Reading } from '@ephemeride/domain';
import { read } from '@ephemeride/extraction';
import type { Fault } from '../corpus/fault.ts';
import { readText, textOf } from '../corpus/read-text.ts';
import { CommandError } from './command-error.ts';

/** A despatch and what was read in it. */
export interface ReadDespatch {
  readonly text: string;
  readonly reading: Reading;
}

async function standardInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function checkDate(date: string): void {
  if (parseEdtf(date) === null || !['DAY', 'MONTH', 'YEAR'].includes(precisionOf(date))) {
    throw new CommandError(`not a date: ${date} (give YYYY-MM-DD, YYYY-MM or YYYY)`);
  }
}

/** Reads a file, or standard input where it is `-`; `date` stands for a header's where there is none. */
export async function readDespatch(file: string, date?: string): Promise<ReadDespatch | Fault> {
  if (date !== undefined) checkDate(date);
  const found = file === '-' ? textOf(await standardInput()) : await readText(file);
  if (typeof found !== 'string' && 'reason' in found) return { file, ...found };
  const text = typeof found === 'string' ? found : found.text;
  return { text, reading: read(text, date === undefined ? {} : { date }) };
}
