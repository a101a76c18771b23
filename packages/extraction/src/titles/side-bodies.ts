import type { CountryCode } from '@ephemeride/domain';
import { countryName, withArticle } from '../mentions/countries/country-name.ts';
import type { TitledEvent } from './titled-event.ts';
import { countryIn } from './who-in.ts';

/** Bodies of many countries that sign, meet and give as countries do: with their article, in English and Vietnamese. */
const BODIES = (
  [
    ['Union européenne|UE', 'l’Union européenne', 'EU', 'EU'],
    ['Commission européenne', 'la Commission européenne', 'European Commission', 'Ủy ban châu Âu'],
    ['Union africaine|UA', 'l’Union africaine', 'African Union', 'Liên minh châu Phi'],
    ['ONU|Organisation des Nations unies|Nations unies', 'l’ONU', 'UN', 'Liên Hợp Quốc'],
    ['Otan|OTAN', 'l’OTAN', 'NATO', 'NATO'],
    ['Cédéao|CEDEAO', 'la CEDEAO', 'ECOWAS', 'ECOWAS'],
    ['CEEAC', 'la CEEAC', 'ECCAS', 'ECCAS'],
    ['SADC', 'la SADC', 'SADC', 'SADC'],
    ['Cémac|CEMAC', 'la CEMAC', 'CEMAC', 'CEMAC'],
    ['Uémoa|UEMOA', 'l’UEMOA', 'WAEMU', 'UEMOA'],
    ['Asean|ASEAN|Ansea', 'l’ASEAN', 'ASEAN', 'ASEAN'],
    ['OIF|Organisation internationale de la Francophonie', 'l’OIF', 'OIF', 'OIF'],
    ['Ligue arabe', 'la Ligue arabe', 'Arab League', 'Liên đoàn Arab'],
    ['Banque mondiale', 'la Banque mondiale', 'World Bank', 'Ngân hàng Thế giới'],
    ['FMI|Fonds monétaire international', 'le FMI', 'IMF', 'IMF'],
    [
      'BAD|Banque africaine de développement',
      'la BAD',
      'African Development Bank',
      'Ngân hàng Phát triển châu Phi',
    ],
    ['BOAD|Banque ouest-africaine de développement', 'la BOAD', 'BOAD', 'BOAD'],
    [
      'Banque asiatique de développement',
      'la Banque asiatique de développement',
      'Asian Development Bank',
      'Ngân hàng Phát triển châu Á',
    ],
    [
      'Banque islamique de développement',
      'la Banque islamique de développement',
      'Islamic Development Bank',
      'Ngân hàng Phát triển Hồi giáo',
    ],
    ['BERD', 'la BERD', 'EBRD', 'EBRD'],
    ["BEI|Banque européenne d[’']investissement", 'la BEI', 'EIB', 'EIB'],
    [
      'BID|Banque interaméricaine de développement',
      'la BID',
      'Inter-American Development Bank',
      'Ngân hàng Phát triển liên Mỹ',
    ],
    ['Unicef|UNICEF', 'l’Unicef', 'UNICEF', 'UNICEF'],
    ['Unesco|UNESCO', 'l’Unesco', 'UNESCO', 'UNESCO'],
    ['PAM|Programme alimentaire mondial', 'le PAM', 'WFP', 'WFP'],
    ['PNUD', 'le PNUD', 'UNDP', 'UNDP'],
    ['FAO', 'la FAO', 'FAO', 'FAO'],
    ['OMS|Organisation mondiale de la santé', 'l’OMS', 'WHO', 'WHO'],
    ['HCR|Haut-Commissariat des Nations unies pour les réfugiés', 'le HCR', 'UNHCR', 'UNHCR'],
    ['OIM|Organisation internationale pour les migrations', 'l’OIM', 'IOM', 'IOM'],
    ['AIEA', 'l’AIEA', 'IAEA', 'IAEA'],
    ['CICR', 'le CICR', 'ICRC', 'ICRC'],
    ['AFD|Agence française de développement', 'l’AFD', 'AFD', 'AFD'],
  ] as const
).map(([names, FR, EN, VI]) => ({ names: new RegExp(`^(?:${names})(?![\\p{L}])`, 'iu'), FR, EN, VI }));

/** Where a side stands: in front of all, behind `avec`, `entre` or `et`. */
const AS_A_SIDE = /(?:^|[\s,](?:avec|entre|et|par)\s)(?:l['’]|la\s|le\s)(?=\p{Lu})/gu;

/** A body of many countries that a clause names as one of two sides, with the country that is the other; null where it names none. */
export function bodySideOf({
  told,
  countries,
  place,
}: TitledEvent): { FR: string; EN: string; VI: string } | null {
  if (countries.length === 0 || countries.length > 2) return null;
  for (const { index, 0: found } of told.words.matchAll(AS_A_SIDE)) {
    const rest = told.words.slice(index + found.length);
    const body = BODIES.find(({ names }) => names.test(rest));
    if (!body) continue;
    const other = otherSide(told.words, countries, place?.country ?? null);
    if (!other) return null;
    return {
      FR: `entre ${withArticle(other)} et ${body.FR}`,
      EN: `${countryName(other, 'EN')}–${body.EN}`,
      VI: `${countryName(other, 'VI')} - ${body.VI}`,
    };
  }
  return null;
}

/** The one country; of two the one that is not only where it took place. */
function otherSide(
  words: string,
  countries: readonly CountryCode[],
  place: CountryCode | null,
): CountryCode | null {
  const [one, two] = countries;
  if (one === undefined || two === undefined) return one ?? null;
  const first = countryIn(words, countries);
  const there = countries.find((code) => code === place);
  const left = countries.find((code) => code !== there);
  return there !== undefined && (first === null || first === left) ? (left ?? null) : null;
}
