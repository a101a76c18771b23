import type { CountryCode, Localized } from '@ephemeride/domain';
import { countryName } from '../mentions/countries/country-name.ts';
import { sideBySide } from './names-joined.ts';
import { ordinalEnglish, ordinalFrench } from './ordinals.ts';

/** What an anniversary is of, by the first noun of its label, in the three languages of titles. */
const OCCASIONS: Readonly<Record<string, readonly [string, string]>> = {
  fondation: ['Founding', 'Thành lập'],
  création: ['Founding', 'Thành lập'],
  établissement: ['Establishment', 'Thiết lập'],
  indépendance: ['Independence', 'Độc lập'],
  libération: ['Liberation', 'Giải phóng'],
  victoire: ['Victory', 'Chiến thắng'],
  bataille: ['Battle', 'Trận'],
  naissance: ['Birth', 'Ngày sinh'],
  mort: ['Death', 'Ngày mất'],
  disparition: ['Death', 'Ngày mất'],
  décès: ['Death', 'Ngày mất'],
  signature: ['Signing', 'Ký kết'],
  traité: ['Treaty', 'Hiệp ước'],
  accord: ['Agreement', 'Hiệp định'],
  génocide: ['Genocide', 'Nạn diệt chủng'],
  massacre: ['Massacre', 'Vụ thảm sát'],
  abolition: ['Abolition', 'Bãi bỏ'],
  adhésion: ['Accession', 'Gia nhập'],
  partenariat: ['Partnership', 'Quan hệ đối tác'],
};

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);
const typographic = (text: string): string => text.replace(/'/gu, '’');

/** Titles for a day that the table of known dates does not have, from the label of the source. */
export function labelTitles(label: string, countries: readonly CountryCode[]): Localized {
  const bare = label
    .replace(/^(?:(?:la|le|les|son|sa|ses|leurs?|ce|cet|cette)\s+|l')/iu, '')
    .replace(/^(?:événement|évènement|anniversaire|date)$/iu, '')
    .trim();
  const pair = (locale: 'FR' | 'EN' | 'VI'): string => sideBySide(countries, locale);
  if (
    /relations? (?:diplomatiques?|bilatérales?|officielles?)|^relations?\b/iu.test(bare) &&
    countries.length > 1
  ) {
    return {
      FR: `Relations diplomatiques ${pair('FR')}`,
      EN: `${pair('EN')} diplomatic relations`,
      VI: `Quan hệ ngoại giao ${pair('VI')}`,
    };
  }
  if (bare === '' && countries.length > 0) return { FR: pair('FR'), EN: pair('EN'), VI: pair('VI') };
  if (bare === '') return { FR: 'Anniversaire', EN: 'Anniversary', VI: 'Ngày kỷ niệm' };
  const first = bare.toLowerCase().split(/[\s']/u)[0] ?? '';
  const occasion = OCCASIONS[first];
  const [of, rest] = partedComplement(bare.slice(first.length));
  const FR = typographic(capital(bare));
  // Only a proper name can stand in a title of another language.
  if (!occasion || !/^\p{Lu}/u.test(rest)) return { FR, EN: `“${FR}”`, VI: `“${FR}”` };
  const country = countries.find((code) => countryName(code, 'FR') === rest);
  const name = (locale: 'EN' | 'VI'): string => (country ? countryName(country, locale) : typographic(rest));
  return {
    FR,
    EN: `${occasion[0]} ${of ? 'of' : '–'} ${name('EN')}`,
    VI: `${occasion[1]} ${name('VI')}`,
  };
}

/** Whether a complement is joined to its noun by `de`, and the complement without it. */
function partedComplement(complement: string): [of: boolean, rest: string] {
  const rest = complement.replace(/^\s*(?:de la|de l'|du|des|de|d')\s*/iu, '');
  return [rest.length < complement.trimStart().length, rest.trimStart()];
}

/** The title of one return: `45e anniversaire : chute du régime …`. */
export const commemorationTitles = (ordinal: number, of: Localized): Localized => ({
  FR: `${ordinalFrench(ordinal)} anniversaire : ${of.FR}`,
  EN: `${ordinalEnglish(ordinal)} anniversary: ${of.EN}`,
  VI: `Kỷ niệm ${ordinal} năm: ${of.VI}`,
});
