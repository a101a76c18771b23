import type { AgreementKind, CountryCode, DateValue, Locale, Localized } from '@ephemeride/domain';
import { countryName } from '../mentions/countries/country-name.ts';
import { capital } from './capital.ts';
import { NAMED_AFTER } from './clause-doers.ts';
import { isName } from './concerning-titles.ts';
import { TEXT_NAMES } from './kind-names.ts';
import {
  betweenSides,
  printedPhrase,
  sideBySide,
  withoutHanging,
  withVietnameseSides,
} from './names-joined.ts';
import { englishPlural, nounAt, pairAt, placeName, titleTokens } from './title-words.ts';
import { translateBehind } from './translate-phrase.ts';
import { compoundSides } from './who-in.ts';

const UNTIL: Localized = { FR: 'jusqu’en ', EN: 'until ', VI: 'đến ' };
const years = (period: DateValue | null, locale: Locale): string =>
  period === null ? '' : period.edtf.replace(/^\.\.\//u, UNTIL[locale]).replace('/', '–');

const LONGEST = 110;
const YEARS_LENGTH = 16;
/** The years behind a text's name, which titles in the other languages put at the end. */
const PERIOD =
  /,?\s+(?:pour |sur |couvrant |de |courant )?(?:la période |les années |la décennie |l['’]an(?:née)? |l['’]horizon )?(?:de )?\d{4}.*$/u;

/** What the text is called by a city: `Déclaration d'Alger`. */
const OF_CITY = /^\p{L}+ (?:de |d['’])(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*)$/u;

/** A text of one country: `Plan national d'électrification`. */
const OF_ONE = /(?:^|\s)nationale?s?(?!\p{L})/u;

/** A clause that goes on behind a text's name, and between whom it is where its sides are named anyway. */
const NO_LONGER_NAME =
  /\s(?:(?:devrai(?:en)?t|devra|doi(?:ven)?t|sera|seront|serait|est|sont|ont|avait|prévoit|couvre)\s|(?:et|ou) d(?:e |['’])\p{Ll}{2,}(?:er|ir)(?!\p{L})).*$|\sentre (?:les|leurs) (?:deux|trois) (?:pays|parties|États|Etats|gouvernements|nations|capitales)(?!\p{L})/u;

/** `étalé de 2023 à 2027`, `court de 2024 à 2028`: how long it is, which the years behind the title say. */
const LASTS_FROM =
  /,?\s(?:étalée?s?|court|courant|valables?|s['’]étendant|s['’]étalant|prévue?s?|conclue?s?|signée?s?|établie?s?) (?:de|du|sur|pour|jusqu['’]en|jusqu['’]à|en) (?:la période |les années )?\d{4}(?:(?: à |-|–| et )\d{4})?/iu;
/** `Mémorandums d'entente`. */
const SEVERAL =
  /^(?:accords|mémorandums|conventions|protocoles|contrats|traités|déclarations|arrangements|avenants|lettres|plans|programmes)(?!\p{L})/iu;

/** The source's own name with its sides in French; the kind, what it is on, the sides and the years in the other languages. */
export function agreementTitles(
  kind: AgreementKind,
  text: string,
  countries: readonly CountryCode[],
  period: DateValue | null,
): Localized {
  const bare = withoutHanging(
    text
      .replace(/^(?:(?:le|la|les|un|une|du|des|son|leur)\s+|l['’])/iu, '')
      .replace(NO_LONGER_NAME, '')
      .replace(period === null ? /$^/u : LASTS_FROM, ''),
  );
  // What one country alone is known of, it need not be a side of: `le traité d'interdiction des armes nucléaires`.
  const known = countries.length > 1 || OF_ONE.test(bare) || !/\s/u.test(bare) ? countries : [];
  const sides = OF_ONE.test(bare) ? known.slice(0, 1) : known;
  const own = printedPhrase(bare.replace(/(\d{4})-(\d{4})/gu, '$1–$2'));
  const city = OF_CITY.exec(bare)?.[1] ?? null;
  const between = kind === 'MANDATE' || city || namesSide(bare, sides) ? '' : betweenSides(sides);
  // `mémorandum entre les deux académies militaires`: between others than countries.
  const others = between !== '' && /\sentre\s/u.test(bare.slice(0, matterAt(bare)));
  const whose = kind === 'MANDATE' && sides.length > 0 && !namesSide(bare, sides);
  const french = others || whose ? `${own} (${sideBySide(sides, 'FR')})` : withSides(own, between);
  const several = SEVERAL.test(bare);
  const on = city ? null : about(kind, several ? singular(bare) : bare, several ? englishPlural : undefined);
  const words = titleTokens(bare);
  const paired = words.some((word, at) => /^\p{Lu}/u.test(word) && pairAt(words, at) !== null);
  const made = (locale: Locale): string => {
    const name = TEXT_NAMES[kind][locale];
    if (city && locale !== 'FR') {
      const of = placeName(city)[locale];
      return [locale === 'EN' ? `${of} ${name}` : `${name} ${of}`, years(period, locale)]
        .filter(Boolean)
        .join(', ');
    }
    const text = on && locale !== 'FR' ? on[locale] : name;
    const all = sideBySide(sides, locale);
    // `programme de partenariat OTAN-Japon` names its sides itself.
    const who = paired || text.includes(all) ? '' : all;
    const behind = (): string => (locale === 'VI' ? withVietnameseSides(text, sides) : `${text} ${who}`);
    const named = who === '' ? text : locale === 'EN' ? `${who} ${lower(text)}` : behind();
    return [capital(named), years(period, locale)].filter((part) => part !== '').join(', ');
  };
  const yearless = period !== null && !/\d{4}/u.test(french);
  if (yearless && french.length <= LONGEST - YEARS_LENGTH)
    return { FR: [french, years(period, 'FR')].filter(Boolean).join(', '), EN: made('EN'), VI: made('VI') };
  // `mémorandum sur … pour la période 2026-2030`: the years stand behind all.
  const short = withSides(own.replace(PERIOD, ''), between);
  if (french.length > LONGEST && short.length < french.length && short.length <= LONGEST)
    return { FR: [short, years(period, 'FR')].filter(Boolean).join(', '), EN: made('EN'), VI: made('VI') };
  const FR = french.length <= LONGEST ? french : own.length <= LONGEST ? own : made('FR');
  return { FR, EN: made('EN'), VI: made('VI') };
}

/** Singular of what stands in front of `de`: `mémorandums`, `déclarations communes`, `procès-verbaux`. */
export const singular = (phrase: string): string =>
  phrase.replace(/^[\p{L}-]+(?: (?!d[eu]s?\s|d['’])\p{L}+)*/u, (head) =>
    head
      .split(' ')
      .map((word) => word.replace(/aux$/u, 'al').replace(/(?<!s)s$/u, ''))
      .join(' '),
  );

/** What a text is on, or for how long: its sides stand in front. */
export const MATTER =
  /\s(?:sur|portant|relati(?:f|ve)|concernant|en matière|dans le domaine|visant|pour|couvrant)(?!\p{L})/u;

/** Where a text's name tells what it is on; its end where it does not. */
function matterAt(text: string): number {
  const at = text.search(MATTER);
  return at < 0 ? text.length : at;
}

/** The name of a text with its sides: `Mémorandum d’entente entre la Turquie et le Cameroun sur la normalisation`. */
export function withSides(text: string, between: string): string {
  if (between === '') return text;
  const at = text.search(MATTER);
  return at < 0 ? `${text} ${between}` : `${text.slice(0, at)} ${between}${text.slice(at)}`;
}

/** `NATO memorandum` keeps its capitals. */
const lower = (name: string): string =>
  /^\p{Lu}(?:\p{Lu}|\p{Ll}+ \p{Lu})/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);

/** A side by name, or by the beginning of its adjective: `accord franco-suisse`. */
const namesSide = (text: string, countries: readonly CountryCode[]): boolean =>
  countries.some((code) => text.includes(countryName(code))) || /(?:^|\s)\p{Ll}+o-\p{Ll}+/u.test(text);

/** The kind with what the source says it is on, as far as the tables know it; `numbered` puts the English noun into the plural where there are several. */
export function about(
  kind: AgreementKind,
  bare: string,
  numbered: (noun: string) => string = (noun) => noun,
): { EN: string; VI: string } {
  const name = TEXT_NAMES[kind];
  const matter = matterAt(bare);
  const named = bare.slice(0, matter).replace(/\sentre\s.*$/u, '') + bare.slice(matter);
  // Of a `traité germano-polonais` the sides stand in front.
  const tokens = titleTokens(named.replace(PERIOD, '')).filter((word) => compoundSides(word) === null);
  const begins = (words: readonly string[]): boolean =>
    words.every((word, at) => tokens[at]?.toLowerCase() === word);
  const known = NAMES.find(({ words }) => begins(words));
  const listed = nounAt(tokens, 0);
  // `accord du Vendredi saint`, `accord de prêt` are one name.
  const isOne =
    listed !== null &&
    (/\p{Lu}/u.test(listed.word.EN) || /^d(?:e|')$/u.test(tokens[1] ?? '')) &&
    !/^(?:et|,)$/u.test(tokens[listed.length] ?? '');
  const longer = isOne && listed.length > (known?.words.length ?? 1) ? listed : null;
  const from = longer ? longer.length : known ? known.words.length : 1;
  const one = (longer && {
    EN: longer.word.EN,
    VI: capital(longer.word.VI),
  }) ??
    known ?? { EN: name.EN.toLowerCase(), VI: name.VI };
  // `memorandum of understanding`: what stands in front of `of` has the plural.
  const noun = { EN: one.EN.replace(/^(.*?)(?= of |$)/u, (head) => numbered(head)), VI: one.VI };
  return translateBehind(noun, tokens.slice(from).join(' '), (named.match(NAMED_AFTER) ?? []).filter(isName));
}

/** What texts are called more exactly than by their kind, the longest first. */
const NAMES = [
  ["mémorandum d' entente", 'memorandum of understanding', 'Bản ghi nhớ'],
  ["mémorandum d' accord", 'memorandum of understanding', 'Bản ghi nhớ'],
  ["protocole d' entente", 'memorandum of understanding', 'Bản ghi nhớ'],
  ["protocole d' accord", 'memorandum of understanding', 'Bản ghi nhớ'],
  ["lettre d' intention", 'letter of intent', 'Thư bày tỏ ý định'],
  ["déclaration d' intention", 'declaration of intent', 'Tuyên bố ý định'],
  ['déclaration commune', 'joint declaration', 'Tuyên bố chung'],
  ['déclaration conjointe', 'joint declaration', 'Tuyên bố chung'],
  ['déclaration de vision commune', 'joint vision statement', 'Tuyên bố tầm nhìn chung'],
  ['feuille de route', 'roadmap', 'Lộ trình'],
  ["plan d' action", 'action plan', 'Kế hoạch hành động'],
  ['échange de lettres', 'exchange of letters', 'Trao đổi thư'],
  ['procès-verbal', 'minutes', 'Biên bản'],
  [
    "traité d' amitié et de coopération",
    'treaty of friendship and cooperation',
    'Hiệp ước hữu nghị và hợp tác',
  ],
  ["traité d' amitié", 'treaty of friendship', 'Hiệp ước hữu nghị'],
  ['plan directeur', 'master plan', 'Quy hoạch tổng thể'],
  ['programme', 'programme', 'Chương trình'],
  ['stratégie', 'strategy', 'Chiến lược'],
  ['traité', 'treaty', 'Hiệp ước'],
  ['accord-cadre', 'framework agreement', 'Hiệp định khung'],
  ['accord', 'agreement', 'Hiệp định'],
  ['convention', 'agreement', 'Hiệp định'],
  ['arrangement', 'arrangement', 'Thỏa thuận'],
  ['contrat', 'contract', 'Hợp đồng'],
  ['charte', 'charter', 'Hiến chương'],
  ['pacte', 'pact', 'Hiệp ước'],
  ['avenant', 'amendment', 'Phụ lục'],
].map(([words = '', EN = '', VI = '']) => ({ words: words.split(' '), EN, VI }));
