import type { EventKind } from '@ephemeride/domain';
import type { PictureWords } from '@ephemeride/timeline';
import { fr } from '../../messages/fr.ts';
import { frenchSpaces, raisedOrdinals } from '../../typography/spacing.ts';

/** The picture's words in French. */
export const pictureWords: PictureWords = {
  anniversaries: fr.lanes.anniversaries,
  agreements: fr.lanes.agreements,
  events: fr.lanes.events,
  multilateral: fr.lanes.multilateral,
  otherCountries: fr.lanes.other,
  alone: fr.lanes.alone,
  kind: (kind) => fr.kinds[kind as EventKind] ?? kind,
  ordinal: fr.ordinal,
  printed: (text) => raisedOrdinals(frenchSpaces(text)),
};
