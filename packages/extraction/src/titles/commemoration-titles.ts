import type { CountryCode, Localized } from '@ephemeride/domain';
import { countryName } from '../mentions/countries/country-name.ts';
import { COUNTRY_CODES } from '../mentions/countries/country-table.ts';
import { sideBySide } from './names-joined.ts';
import { ordinalEnglish, ordinalFrench } from './ordinals.ts';
import { translatePhrase, withEnglishArticle } from './translate-phrase.ts';

/** What an anniversary is of, by the first noun of its label, in English and Vietnamese. */
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

/** Names inside a label. */
const PROPER = /(?<=\s|['’])\p{Lu}[\p{L}-]+/gu;

/** `La MINUSCA` is `de la MINUSCA`, and a name in other languages where it is an acronym; null where it is more than a name. */
function ownerOf(owner: string): { french: string; name: string | null } | null {
  const [, article = '', name = ''] =
    /^(?:[^,]*,\s)?(le|la|les|l['’])\s?([\p{L}'’ -]{2,40})$/iu.exec(owner.trim()) ?? [];
  if (name === '') return null;
  const of = { le: 'du ', la: 'de la ', les: 'des ' }[article.toLowerCase()] ?? 'de l’';
  return { french: `${of}${typographic(name)}`, name: /^\p{Lu}{3,}$/u.test(name) ? name : null };
}

/** Titles for a day that the table of known dates does not have, from the label of the source. */
export function labelTitles(label: string, countries: readonly CountryCode[], owner = ''): Localized {
  const bare = label
    .replace(/^(?:(?:la|le|les|son|sa|ses|leurs?|ce|cet|cette)\s+|l')/iu, '')
    .replace(/^(?:événement|évènement|anniversaire|date)$/iu, '')
    .replace(/\s(?:se|s['’]|qui|que|sera|est|a|ont)$/iu, '')
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
  // `L'ONU fêtera ses 80 ans`: what has an age was founded.
  const founded = bare === '' ? ownerOf(owner) : null;
  if (founded) {
    const FR = `Fondation ${founded.french}`;
    return founded.name === null
      ? { FR, EN: `“${FR}”`, VI: `“${FR}”` }
      : { FR, EN: `Founding of ${founded.name}`, VI: `Thành lập ${founded.name}` };
  }
  if (bare === '') return { FR: 'Anniversaire', EN: 'Anniversary', VI: 'Ngày kỷ niệm' };
  const owned = /^(?:sa|son|leur)\s/iu.test(label) && !/\s/u.test(bare) ? ownerOf(owner) : null;
  if (owned) {
    const FR = `${typographic(capital(bare))} ${owned.french}`;
    const founding = OCCASIONS[bare.toLowerCase()];
    if (!founding || owned.name === null) return { FR, EN: `“${FR}”`, VI: `“${FR}”` };
    return { FR, EN: `${founding[0]} of ${owned.name}`, VI: `${founding[1]} ${owned.name}` };
  }
  const first = bare.toLowerCase().split(/[\s']/u)[0] ?? '';
  const occasion = OCCASIONS[first];
  const [of, rest] = partedComplement(bare.slice(first.length));
  const FR = typographic(capital(bare));
  // Only a proper name can stand in a title of another language.
  if (!occasion || !/^\p{Lu}/u.test(rest)) {
    const { words, day } = partedDay(bare);
    const known = translatePhrase(words, words.match(PROPER) ?? []);
    // `la bataille`, `le jumelage`: which one, the country tells as well as it can.
    const where = (locale: 'FR' | 'EN' | 'VI'): string =>
      /\s/u.test(bare) || countries.length === 0 ? '' : ` (${sideBySide(countries, locale)})`;
    return known?.whole
      ? {
          FR: FR + where('FR'),
          EN: `${capital(known.EN)}${day ? ` of ${day.EN}` : where('EN')}`,
          VI: `${capital(known.VI)}${day ? ` ${day.VI}` : where('VI')}`,
        }
      : { FR, EN: `“${FR}”`, VI: `“${FR}”` };
  }
  const country = countries.find((code) => countryName(code, 'FR') === rest);
  const name = (locale: 'EN' | 'VI'): string => (country ? countryName(country, locale) : typographic(rest));
  return {
    FR,
    EN: `${occasion[0]} ${of ? 'of' : '–'} ${withEnglishArticle(name('EN'))}`,
    VI: `${occasion[1]} ${name('VI')}`,
  };
}

const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
  ' ',
);
const ENGLISH_MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });
/** `du 8 février 1958`, `de 1921`: the day that an occasion is known by. */
const KNOWN_BY_DAY = new RegExp(
  `\\s(?:du|de)\\s(?:(?:(\\d{1,2})(?:er)?\\s)?(${MONTHS.join('|')})\\s)?(\\d{4})$`,
  'iu',
);

/** An occasion without the day that it is known by, and that day in the other languages. */
function partedDay(label: string): { words: string; day: { EN: string; VI: string } | null } {
  const found = KNOWN_BY_DAY.exec(label);
  if (!found) return { words: label, day: null };
  const [, day, named, year] = found;
  const month = named === undefined ? -1 : MONTHS.indexOf(named.toLowerCase());
  const english = month < 0 ? null : ENGLISH_MONTH.format(Date.UTC(2000, month, 1));
  return {
    words: label.slice(0, found.index),
    day: {
      EN: [day, english, year].filter(Boolean).join(' '),
      VI: [day && `ngày ${day}`, english && `tháng ${month + 1}`, `năm ${year}`].filter(Boolean).join(' '),
    },
  };
}

/** Whether a complement is joined to its noun by `de`, and the complement without it. */
function partedComplement(complement: string): [of: boolean, rest: string] {
  const rest = complement.replace(/^\s*(?:de la|de l'|du|des|de|d')\s*/iu, '');
  return [rest.length < complement.trimStart().length, rest.trimStart()];
}

/** The first nouns of anniversaries by gender; those in the plural take `des`. */
const GENDERS: Readonly<Record<'f' | 'm' | 'p', RegExp>> = {
  f: /^(?:abolition|accession|adhésion|adoption|alliance|annexion|armée|association|attaque|banque|bataille|catastrophe|chute|conférence|constitution|convention|coopération|cour|création|déclaration|démocratie|disparition|entrée|existence|explosion|fête|fin|fondation|guerre|inauguration|indépendance|instauration|institution|insurrection|invasion|journée|libération|loi|marche|marine|mission|mort|naissance|normalisation|offensive|opération|organisation|ouverture|paix|présence|prise|proclamation|rafle|reconnaissance|république|résistance|réunification|révolution|rupture|signature|tragédie|unification|union|université|victoire|ville|visite)$/iu,
  m: /^(?:accord|appel|armistice|assassinat|attentat|avènement|cessez-le-feu|congrès|coup|débarquement|début|décès|déclenchement|départ|établissement|festival|génocide|jumelage|lancement|massacre|mouvement|musée|naufrage|parti|partenariat|port|premier|procès|programme|protocole|raid|rattachement|référendum|renversement|rétablissement|retour|sacre|séisme|siège|soulèvement|traité|transfert|tremblement)$/iu,
  p: /^(?:accords|attentats|conventions|déportations|élections|émeutes|événements|forces|jeux|manifestations|relations)$/iu,
};
/** Nouns that keep their capital, as they begin a name. */
const NAME_WORD = /^(?:Alliance|Appel|Journée|République|Révolution|Union)(?!\p{L})/u;

/** `de la bataille de …`, `du massacre de …`; null where the gender of the first noun is not known. */
function ofOccasion(title: string): string | null {
  const first = /^\p{L}+/u.exec(title)?.[0] ?? '';
  const second = / et (\p{L}+)/u.exec(title);
  if (second) {
    const [before, after] = [title.slice(0, second.index), title.slice(second.index + ' et '.length)];
    const parts = [ofOccasion(before), ofOccasion(after)];
    if (parts.every((part) => part !== null)) return parts.join(' et ');
  }
  const said = NAME_WORD.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1);
  if (GENDERS.p.test(first)) return `des ${said}`;
  const gender = GENDERS.f.test(first) ? 'f' : GENDERS.m.test(first) ? 'm' : null;
  if (gender === null) return null;
  if (/^[aeéiouêh]/iu.test(first)) return `de l’${said}`;
  return `${gender === 'f' ? 'de la' : 'du'} ${said}`;
}

/** What stands for an anniversary that its source does not name. */
const COUNTRY_NAMES: ReadonlySet<string> = new Set(COUNTRY_CODES.map((code) => countryName(code)));

/** English nouns of acts, in lower case behind `of the`; names stay as they are. */
const ENGLISH_ACT =
  /^(?:(?:Abolition|Accession|Adoption|Arrests?|Arrival|Assassination|Atomic bombing|Attacks?|Beginning|Birth|Bombing|Capture|Coronation|Coup|Creation|Death|Demonstrations|Disappearance|Disaster|Earthquake|End|Entry|Establishment|Evacuation|Fall|Flight|Founding|Independence|Invasion|Landings|Launch|Law|Liberation|Lifting|Massacre|Mutual|Nationalisation|Normalisation|Oath|Offensive|Opening|Outbreak|Plot|Presentation|Proclamation|Release|Restoration|Return|Reunification|Rising|Signing|Sinking|Storming|Surrender|Twinning|Unification|Uprising|Victory|Withdrawal)(?!\p{L})|First (?=\p{Ll}|United Nations p))/u;
/** Vietnamese words that begin no name, so that they are in lower case behind the number of years. */
const VIETNAMESE_COMMON =
  /^(?:Bãi bỏ|Bầu cử|Biểu tình|Bình thường|Bước chân|Bức tường|Các|Chấm dứt|Chế độ|Chiến dịch|Chủ tịch|Chuyến|Cuộc|Đánh|Đảo chính|Đổ bộ|Độc lập|Động đất|Gia nhập|Giải phóng|Giải vây|Hội nghị đầu|Khôi phục|Khởi đầu|Khởi nghĩa|Kết thúc|Ký kết|Lễ|Lời|Mở|Nạn|Ném bom|Phá|Phiên|Quan hệ|Quốc hữu|Ra đời|Ra mắt|Rút|Sáp nhập|Sóng thần|Tái|Thành lập|Thảm|Thiết lập|Thống nhất|Tiếp quản|Tổng tuyển cử|Trao trả|Trả tự do|Trận|Việc|Vua|Vụ|Xây dựng)(?!\p{L})/u;
/** A sentence, which follows `ngày`: `ngày chế độ Khmer Đỏ sụp đổ`. */
const VIETNAMESE_CLAUSE =
  /\s(?:chiếm|có hiệu lực|đầu hàng|gia nhập|giành|khôi phục|lên ngôi|qua đời|ra đi|rút khỏi|sụp đổ|tham chiến|trở về)(?!\p{L})/u;

function englishOf(title: string): string {
  if (ENGLISH_ACT.test(title)) return ` of the ${title.charAt(0).toLowerCase()}${title.slice(1)}`;
  if (title.startsWith('“')) return `: ${title}`;
  // `Vietnam’s accession to ASEAN`, `Vietnam–Laos diplomatic relations` take no article.
  return / diplomatic relations$|^(?:\S+\s){0,3}\S+’s\s/u.test(title) ? ` of ${title}` : ` of the ${title}`;
}

function vietnameseOf(title: string): string {
  if (title.startsWith('“')) return `: ${title}`;
  const said = VIETNAMESE_COMMON.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
  return VIETNAMESE_CLAUSE.test(title) ? ` ngày ${said}` : ` ${said}`;
}

/** The title of one return: `45e anniversaire de la chute du régime …`, `50e anniversaire (Togo)`. */
export function commemorationTitles(ordinal: number, of: Localized): Localized {
  const nth = `${ordinalFrench(ordinal)} anniversaire`;
  const occasion = ofOccasion(of.FR);
  if (of.FR.split(' - ').every((name) => COUNTRY_NAMES.has(name)))
    return {
      FR: `${nth} (${of.FR})`,
      EN: `${ordinalEnglish(ordinal)} anniversary (${of.EN})`,
      VI: `Kỷ niệm ${ordinal} năm (${of.VI})`,
    };
  return {
    FR: occasion ? `${nth} ${occasion}` : `${nth} : ${of.FR}`,
    EN: `${ordinalEnglish(ordinal)} anniversary${englishOf(of.EN)}`,
    VI: `Kỷ niệm ${ordinal} năm${vietnameseOf(of.VI)}`,
  };
}
