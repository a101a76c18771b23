import { LOCALES, type Localized } from '@ephemeride/domain';
import { countryName } from '../mentions/countries/country-name.ts';
import { COUNTRY_CODES } from '../mentions/countries/country-table.ts';
import { MONTHS } from '../mentions/times/lexicon/months.ts';
import { ENGLISH_MONTHS } from './english-months.ts';
import { ofPhrase } from './of-phrase.ts';
import { ordinalEnglish, ordinalFrench } from './ordinals.ts';
import { beginsWithVietnameseNoun, isEnglishWord } from './title-words.ts';

/** The first nouns of anniversaries by gender; those in the plural take `des`. */
const GENDERS: Readonly<Record<'f' | 'm' | 'p', RegExp>> = {
  f: /^(?:base|capitulation|bibliothèque|brigade|caserne|cathédrale|centrale|chambre|charte|crise|division|école|église|élection|évasion|faculté|flotte|force|fusion|garde|gare|grève|initiative|ligne|maison|manifestation|mosquée|mutinerie|paroisse|réserve|revue|ruée|télévision|radio|troupe|usine|éruption|inondation|crue|première|seconde|grande|nouvelle|abolition|académie|accession|agence|arrivée|ascension|commission|communauté|compagnie|conclusion|confédération|découverte|destruction|édition|expédition|fédération|gendarmerie|instauration|intervention|ligue|nationalisation|police|promulgation|ratification|réforme|remise|restauration|route|séparation|société|station|tentative|transition|tuerie|adhésion|adoption|alliance|annexion|armée|association|attaque|banque|bataille|catastrophe|chute|conférence|constitution|convention|coopération|cour|création|déclaration|démocratie|disparition|entrée|existence|explosion|fête|fin|fondation|guerre|inauguration|indépendance|instauration|institution|insurrection|invasion|journée|libération|loi|marche|marine|mission|mort|naissance|normalisation|offensive|opération|organisation|ouverture|paix|présence|prise|proclamation|rafle|reconnaissance|république|résistance|réunification|révolution|rupture|signature|tragédie|unification|union|université|victoire|ville|visite)$/iu,
  m: /^(?:accident|aéroport|barrage|ballet|chantier|chemin|collège|commandement|corps|crash|département|éboulement|fonds|groupe|incident|laboratoire|ministère|orchestre|palais|parc|parlement|pèlerinage|phare|plébiscite|prix|procès|réseau|sabotage|sauvetage|scrutin|stade|sanctuaire|syndicat|système|théâtre|tunnel|vote|grand|second|nouveau|accord|bataillon|bombardement|canal|centre|club|code|comité|conflit|conseil|couronnement|cyclone|drame|drapeau|exode|front|hôpital|incendie|institut|journal|lycée|manifeste|mausolée|mémorandum|monument|ouragan|pacte|pont|régiment|règne|retrait|statut|tramway|tribunal|typhon|vol|voyage|appel|armistice|assassinat|attentat|avènement|cessez-le-feu|congrès|coup|débarquement|début|décès|déclenchement|départ|établissement|festival|génocide|jumelage|lancement|massacre|mouvement|musée|naufrage|parti|partenariat|port|premier|procès|programme|protocole|raid|rattachement|référendum|renversement|rétablissement|retour|sacre|séisme|siège|soulèvement|traité|transfert|tremblement)$/iu,
  p: /^(?:accords|affrontements|bombardements|combats|grèves|inondations|attentats|conventions|déportations|élections|émeutes|événements|forces|jeux|manifestations|relations)$/iu,
};
/** Nouns that keep their capital, as they begin a name. */
const NAME_WORD =
  /^(?:Alliance|Appel|Grande Union|Journée|Première République|République|Révolution|Union)(?!\p{L})/u;

/** Endings of feminine nouns, and of masculine ones, where the first letters tell nothing. */
const FEMININE_ENDING =
  /(?:[st]ion|xion|té|tié|ée|ie|ance|ence|ure|ade|tude|esse|ise|ette|elle|ine|aison|ique|rice|euse)$/u;
const MASCULINE_ENDING =
  /(?:ment|age|isme|eau|oir|eur|at|et|ier|on|in|arc|ert|ort|êt|al|el|il|if|us|um|ile)$/u;

/** Whether a French noun takes `du`, `de la` or `des`; null where neither the lists nor its ending tell. */
function genderOf(noun: string): 'm' | 'f' | 'p' | null {
  for (const gender of ['p', 'f', 'm'] as const) if (GENDERS[gender].test(noun)) return gender;
  const low = noun.toLowerCase();
  const one = low.replace(/s$/u, '');
  if (one !== low && (GENDERS.f.test(one) || GENDERS.m.test(one) || FEMININE_ENDING.test(one))) return 'p';
  return FEMININE_ENDING.test(low) ? 'f' : MASCULINE_ENDING.test(low) ? 'm' : null;
}

/** `de la bataille de …`, `du massacre de …`; null where the gender of the first noun is not known. */
function ofOccasion(title: string): string | null {
  const first = /^\p{L}+(?:-\p{Ll}+)*/u.exec(title)?.[0] ?? '';
  // `le bicentenaire de Nova Friburgo`.
  if (
    /^\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)+$/u.test(title) &&
    !Object.values(GENDERS).some((nouns) => nouns.test(first))
  )
    return ofPhrase(title);
  const second = / et (\p{L}+)/u.exec(title);
  if (second) {
    const [before, after] = [title.slice(0, second.index), title.slice(second.index + ' et '.length)];
    const parts = [ofOccasion(before), ofOccasion(after)];
    if (parts.every((part) => part !== null)) return parts.join(' et ');
  }
  const said = NAME_WORD.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1);
  const gender = genderOf(first);
  if (gender === 'p') return `des ${said}`;
  if (gender === null) return null;
  if (/^[aeéiouêh]/iu.test(first)) return `de l’${said}`;
  return `${gender === 'f' ? 'de la' : 'du'} ${said}`;
}

/** What stands for an anniversary that its source does not name. */
const COUNTRY_NAMES: ReadonlySet<string> = new Set(
  COUNTRY_CODES.flatMap((code) => LOCALES.map((locale) => countryName(code, locale))),
);
const isOnlyCountries = (title: string): boolean =>
  title.split(/ - |–/u).every((name) => COUNTRY_NAMES.has(name));

/** English nouns of acts, in lower case behind `of the`; names stay as they are. */
const ENGLISH_ACT =
  /^(?:(?:Abolition|Accession|Adoption|Arrests?|Arrival|Assassination|Atomic bombing|Attacks?|Beginning|Birth|Bombing|Capture|Coronation|Coup|Creation|Death|Demonstrations|Disappearance|Disaster|Earthquake|End|Entry|Establishment|Evacuation|Fall|Flight|Founding|Independence|Invasion|Landings|Launch|Law|Liberation|Lifting|Massacre|Mutual|Nationalisation|Normalisation|Oath|Offensive|Opening|Outbreak|Plot|Presentation|Proclamation|Release|Restoration|Return|Reunification|Rising|Signing|Sinking|Storming|Surrender|Twinning|Unification|Uprising|Victory|Withdrawal)(?!\p{L})|First (?=\p{Ll}|United Nations p))/u;
/** Vietnamese words that begin no name, so that they are in lower case behind the number of years. */
const VIETNAMESE_COMMON =
  /^(?:Bãi bỏ|Bầu cử|Biểu tình|Bình thường|Bước chân|Bức tường|Các|Chấm dứt|Chế độ|Chiến dịch|Chủ tịch|Chuyến|Cuộc|Đánh|Đảo chính|Đổ bộ|Độc lập|Động đất|Gia nhập|Giải phóng|Giải vây|Hội nghị đầu|Khai mạc|Sơ tán|Rút quân|Đắm|Tuyên bố độc|Ngày sinh|Ngày mất|Khôi phục|Khởi đầu|Khởi nghĩa|Kết thúc|Ký kết|Lễ|Lời|Mở|Nạn|Ném bom|Phá|Phiên|Quan hệ|Quốc hữu|Ra đời|Ra mắt|Rút|Sáp nhập|Sóng thần|Tái|Thành lập|Thảm|Thiết lập|Thống nhất|Tiếp quản|Tổng tuyển cử|Trao trả|Trả tự do|Trận|Việc|Vua|Vụ|Xây dựng)(?!\p{L})/u;
/** A sentence, which follows `ngày`: `ngày chế độ Khmer Đỏ sụp đổ`. */
const VIETNAMESE_CLAUSE =
  /\s(?:chiếm|có hiệu lực|đầu hàng|gia nhập|giành|khôi phục|lên ngôi|qua đời|ra đi|rút khỏi|sụp đổ|tham chiến|trở về)(?!\p{L})/u;

/** What keeps its capital in front of `of`. */
const ENGLISH_NAME =
  /^(?:Appeal|Armistice|Battle|Charter|Commonwealth|Confederation|Constitution|Convention|Declaration|Forum|Pact|Republic|Revolution|Treaty|Treaties|War)\s(?:of|on)\s/u;

/** Whether a title begins with a common word, behind which no name goes on: `Naval battle`, `Deportations (Lithuania)`. */
function beginsCommon(title: string): boolean {
  if (ENGLISH_ACT.test(title)) return true;
  const [, first = '', next = ''] = /^([\p{L}'’-]+)\s?(\S?)/u.exec(title) ?? [];
  return isEnglishWord(first) && !/\p{Lu}/u.test(next) && !ENGLISH_NAME.test(title);
}

function englishOf(title: string): string {
  if (isOnlyCountries(title)) return ` (${title})`;
  if (beginsCommon(title)) return ` of the ${title.charAt(0).toLowerCase()}${title.slice(1)}`;
  if (title.startsWith('“')) return `: ${title}`;
  // `Vietnam’s accession to ASEAN`, `Vietnam–Laos diplomatic relations` take no article.
  return / diplomatic relations$|^(?:\S+\s){0,3}\S+’s\s/u.test(title) ? ` of ${title}` : ` of the ${title}`;
}

function vietnameseOf(title: string): string {
  if (isOnlyCountries(title)) return ` (${title})`;
  if (title.startsWith('“')) return `: ${title}`;
  const said =
    VIETNAMESE_COMMON.test(title) || beginsWithVietnameseNoun(title)
      ? title.charAt(0).toLowerCase() + title.slice(1)
      : title;
  return VIETNAMESE_CLAUSE.test(title) ? ` ngày ${said}` : ` ${said}`;
}

/** The title of one return: `45e anniversaire de la chute du régime …`, `50e anniversaire (Togo)`. */
export function commemorationTitles(ordinal: number, of: Localized, origin: string | null = null): Localized {
  const nth = `${ordinalFrench(ordinal)} anniversaire`;
  const occasion = ofOccasion(of.FR);
  const titles: Localized = {
    FR: isOnlyCountries(of.FR) ? `${nth} (${of.FR})` : occasion ? `${nth} ${occasion}` : `${nth} : ${of.FR}`,
    EN: `${ordinalEnglish(ordinal)} anniversary${englishOf(of.EN)}`,
    VI: `Kỷ niệm ${ordinal} năm${vietnameseOf(of.VI)}`,
  };
  const day = origin === null ? null : dayShown(origin);
  if (day === null) return titles;
  return {
    FR: datedBracket(titles.FR, day.FR),
    EN: datedBracket(titles.EN, day.EN),
    VI: datedBracket(titles.VI, day.VI),
  };
}

/** A day or a year as each language writes it; null where it is another stretch. */
function dayShown(edtf: string): Localized | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})-(\d{2}))?$/u.exec(edtf) ?? [];
  if (year === undefined) return null;
  if (month === undefined) return { FR: year, EN: year, VI: year };
  const at = Number(month) - 1;
  return {
    FR: `${day === '01' ? '1er' : Number(day)} ${MONTHS[at]} ${Number(year)}`,
    EN: `${Number(day)} ${ENGLISH_MONTHS[at]} ${Number(year)}`,
    VI: `${Number(day)}/${Number(month)}/${year}`,
  };
}

/** `20e anniversaire (Norvège, 29 mars 2004)`: the day tells of what, where only a country does. */
const datedBracket = (title: string, day: string): string =>
  title.replace(/\(([^()\d]+)\)$/u, (_, countries: string) => `(${countries}, ${day})`);
