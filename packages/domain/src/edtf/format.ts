import type { Locale } from '../locale.ts';
import type { Edtf } from './edtf.ts';
import { english } from './format-english.ts';
import { french } from './format-french.ts';
import { vietnamese } from './format-vietnamese.ts';
import { readEdtf } from './read.ts';

const WRITERS: Readonly<Record<Locale, (date: Edtf) => string>> = {
  FR: french,
  EN: english,
  VI: vietnamese,
};

/**
 * An EDTF value in a reader's own language: `du 17 au 19 mai 2022`, `until December 2024`, `những năm 1970`.
 * Stands alone, as a label does: no leading preposition that a sentence would need. Throws on what `parseEdtf` does not read.
 */
export const formatEdtf = (edtf: string, locale: Locale): string => WRITERS[locale](readEdtf(edtf));
