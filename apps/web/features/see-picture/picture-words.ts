import type { PictureWords } from '@ephemeride/timeline';
import { type Language, localeOf } from '../../language/languages.ts';
import type { Translate } from '../../language/translate.ts';
import { frenchSpaces, raisedOrdinals } from '../../typography/spacing.ts';
import { isEventKind } from '../read-list/kind-word.ts';

/** Writes numbers as a language does. */
function countIn(language: Language): (count: number) => string {
  const format = new Intl.NumberFormat(language);
  return (count) => format.format(count);
}

/** The picture's words in the reader's language. */
export const pictureWords = (t: Translate, language: Language): PictureWords => ({
  locale: localeOf(language),
  anniversaries: t('types.ANNIVERSARY'),
  agreements: t('types.AGREEMENT'),
  events: t('types.EVENT'),
  multilateral: t('lanes.multilateral'),
  otherCountries: t('lanes.other'),
  alone: (country) => t('lanes.alone', { country }),
  kind: (kind) => (isEventKind(kind) ? t(`kinds.${kind}`) : kind),
  ordinal: (ordinal) => t('ordinal', { ordinal }),
  counted: t('counted.lane'),
  count: countIn(language),
  several: (count) => t('counted.several', { count }),
  printed:
    language === 'fr' ? (text) => raisedOrdinals(frenchSpaces(text)) : (text) => [{ text, raised: false }],
});
