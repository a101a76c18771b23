import type { ReadDespatch } from '../read-despatch.ts';
import { mentionsOf } from './explained.ts';

/** The explanation for programs: everything that is shown, with offsets in UTF-16 code units. */
export const explanationJson = (file: string, { text, reading }: ReadDespatch) => ({
  file,
  document: reading.document,
  parts: reading.parts,
  mentions: mentionsOf(text, reading),
  entries: [
    ...reading.events.map((event) => ({ type: 'EVENT' as const, ...event })),
    ...reading.agreements.map((agreement) => ({ type: 'AGREEMENT' as const, ...agreement })),
    ...reading.commemorations.map((commemoration) => ({ type: 'COMMEMORATION' as const, ...commemoration })),
  ],
  rejections: reading.rejections,
  diagnostics: reading.diagnostics,
});
