import type { AgreementKind, CountryCode, DateValue, Locale, Localized } from '@ephemeride/domain';
import { TEXT_NAMES } from './kind-names.ts';
import { printedPhrase, sideBySide } from './names-joined.ts';

const years = (period: DateValue | null): string => (period === null ? '' : period.edtf.replace('/', '–'));

/** The source's own name in French where it is short; the kind, the sides and the years in the other languages. */
export function agreementTitles(
  kind: AgreementKind,
  text: string,
  countries: readonly CountryCode[],
  period: DateValue | null,
): Localized {
  const bare = text.replace(/^(?:(?:le|la|les|un|une|du|des)\s+|l')/iu, '');
  const own = printedPhrase(bare.replace(/(\d{4})-(\d{4})/gu, '$1–$2'));
  const made = (locale: Locale): string => {
    const name = TEXT_NAMES[kind][locale];
    const sides = sideBySide(countries, locale);
    const named =
      sides === '' ? name : locale === 'EN' ? `${sides} ${name.toLowerCase()}` : `${name} ${sides}`;
    return [named, years(period)].filter((part) => part !== '').join(', ');
  };
  return { FR: own.length <= 110 ? own : made('FR'), EN: made('EN'), VI: made('VI') };
}
