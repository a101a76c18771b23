import type { ReadDespatch } from '../read-despatch.ts';
import { entriesOf, mentionsOf } from './explained.ts';

/** The explanation for programs: everything that is shown, with offsets in UTF-16 code units. */
export const explanationJson = (file: string, { text, reading }: ReadDespatch) => ({
  file,
  document: reading.document,
  parts: reading.parts,
  mentions: mentionsOf(text, reading),
  entries: entriesOf(reading),
  rejections: reading.rejections,
  diagnostics: reading.diagnostics,
});
