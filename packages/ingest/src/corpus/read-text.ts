import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { reasonOf } from './fault.ts';

/** A file's text exactly as it stands there, a byte order mark and carriage returns included, and the hash of its bytes. */
export interface FileText {
  readonly text: string;
  /** SHA-256, in hexadecimal. */
  readonly hash: string;
}

/** A file that cannot be read as a despatch. */
export interface TextFault {
  readonly line: number;
  readonly reason: string;
}

const LARGEST = 16 * 1024 * 1024;

const decode = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/** The first line whose bytes are not UTF-8; a line feed is never part of another character. */
function faultyLine(bytes: Buffer): number {
  let line = 1;
  for (let from = 0; from < bytes.length; line++) {
    const at = bytes.indexOf(0x0a, from);
    const end = at < 0 ? bytes.length : at;
    if (!isUtf8(bytes.subarray(from, end))) return line;
    from = end + 1;
  }
  return line;
}

/** The text of bytes, or why they are none: not UTF-8, or nothing but white space. */
export function textOf(bytes: Buffer): string | TextFault {
  if (!isUtf8(bytes)) return { line: faultyLine(bytes), reason: 'not UTF-8' };
  const text = decode(bytes);
  return text.replace(/^\uFEFF/, '').trim() === '' ? { line: 1, reason: 'empty' } : text;
}

/** Reads a file of at most 16 MB. */
export async function readText(file: string): Promise<FileText | TextFault> {
  try {
    const { size } = await stat(file);
    if (size > LARGEST) return { line: 1, reason: `larger than ${LARGEST / 1024 / 1024} MB` };
    const bytes = await readFile(file);
    const text = textOf(bytes);
    if (typeof text !== 'string') return text;
    return { text, hash: createHash('sha256').update(bytes).digest('hex') };
  } catch (error) {
    return { line: 1, reason: reasonOf(error) };
  }
}
