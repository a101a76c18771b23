import type { ResultOf } from '@ephemeride/contract';
import { fr } from '../../messages/fr.ts';
import type { entryRowFragment } from './entry-row-fragment.ts';

type EntryRowData = Pick<ResultOf<typeof entryRowFragment>, '__typename'> & {
  readonly kind?: string;
  readonly agreementKind?: string;
};

/** What an entry is, in a word: `Réception`, `Protocole`, `Commémoration`. */
export function kindWord(entry: EntryRowData): string {
  if (entry.__typename === 'Event') return fr.kinds[entry.kind as keyof typeof fr.kinds];
  if (entry.__typename === 'Agreement') {
    return fr.agreementKinds[entry.agreementKind as keyof typeof fr.agreementKinds];
  }
  return entry.__typename === 'Commemoration' ? fr.commemoration : fr.anniversary;
}
