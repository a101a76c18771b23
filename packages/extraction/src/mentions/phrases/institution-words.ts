import { fold } from '@ephemeride/domain';
import { readTable } from '../../tables/read-table.ts';

const WORDS = new Set(readTable('institution-words.tsv', 1).map(([word]) => fold(word ?? '')));

/** Whether a capitalised word is a noun of offices and bodies (`Défense`, `Conseil`) and so no one's name. */
export function isInstitutionWord(folded: string): boolean {
  return WORDS.has(folded);
}
