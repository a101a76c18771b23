import type { ResultOf } from '@ephemeride/contract';
import { EVENT_KINDS, type EventKind } from '@ephemeride/domain';
import type { Translate } from '../../language/translate.ts';
import type { entryRowFragment } from './entry-row-fragment.ts';

type Row = ResultOf<typeof entryRowFragment>;
type AgreementKind = Extract<Row, { __typename: 'Agreement' }>['agreementKind'];

/** What of an entry says its kind. */
export interface Kinded {
  readonly __typename: Row['__typename'];
  readonly kind?: EventKind;
  readonly agreementKind?: AgreementKind;
}

/** What an entry is, in a word: `Réception`, `Protocole`, `Commémoration`. */
export function kindWord({ __typename, kind, agreementKind }: Kinded, t: Translate): string {
  if (__typename === 'Event') return t(`kinds.${kind ?? 'OTHER'}`);
  if (__typename === 'Agreement') return t(`agreementKinds.${agreementKind ?? 'OTHER'}`);
  return __typename === 'Commemoration' ? t('commemoration') : t('anniversary');
}

export const isEventKind = (kind: string): kind is EventKind => EVENT_KINDS.includes(kind as EventKind);
