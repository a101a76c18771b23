import type { AgreementKind, CountryCode, DateValue, Localized } from '@ephemeride/domain';
import { printedPhrase, sideBySide } from './names-joined.ts';

const KIND_NAMES: Readonly<Record<AgreementKind, Localized>> = {
  PROTOCOL: { FR: 'Protocole', EN: 'Protocol', VI: 'Nghị định thư' },
  PLAN: { FR: 'Plan de coopération', EN: 'Cooperation plan', VI: 'Kế hoạch hợp tác' },
  MEMORANDUM: { FR: 'Mémorandum d’entente', EN: 'Memorandum of understanding', VI: 'Bản ghi nhớ' },
  DECLARATION: { FR: 'Déclaration', EN: 'Declaration', VI: 'Tuyên bố' },
  TREATY: { FR: 'Accord', EN: 'Agreement', VI: 'Hiệp định' },
  MANDATE: { FR: 'Mandat', EN: 'Mandate', VI: 'Nhiệm kỳ' },
  OTHER: { FR: 'Texte commun', EN: 'Joint text', VI: 'Văn bản chung' },
};

const years = (period: DateValue | null): string => (period === null ? '' : period.edtf.replace('/', '–'));

/** The source's own name in French where it is short; the kind, the sides and the years in the other languages. */
export function agreementTitles(
  kind: AgreementKind,
  text: string,
  countries: readonly CountryCode[],
  period: DateValue | null,
): Localized {
  const span = years(period);
  const sides = (locale: 'FR' | 'EN' | 'VI'): string => sideBySide(countries, locale);
  const bare = text.replace(/^(?:le|la|l'|les|un|une|du|des)\s*/iu, '');
  const own = printedPhrase(bare.replace(/(\d{4})-(\d{4})/gu, '$1–$2'));
  const name = KIND_NAMES[kind];
  const between = (locale: 'FR' | 'EN' | 'VI'): string =>
    [sides(locale), span].filter((part) => part !== '').join(', ');
  return {
    FR: own.length <= 110 ? own : `${name.FR} ${between('FR')}`,
    EN: `${name.EN}${between('EN') === '' ? '' : ` ${between('EN')}`}`,
    VI: `${name.VI}${between('VI') === '' ? '' : ` ${between('VI')}`}`,
  };
}
