import type { AgreementKind, Localized } from '@ephemeride/domain';
import { about, singular, withSides } from './agreement-titles.ts';
import { countAt } from './counts.ts';
import { withArticle } from './english-grammar.ts';
import { TEXT_NAMES } from './kind-names.ts';
import { betweenSides, sideBySide, withVietnameseSides } from './names-joined.ts';
import { bodySideOf } from './side-bodies.ts';
import { englishPlural, titleTokens } from './title-words.ts';
import type { TitledEvent } from './titled-event.ts';

const FEMININE = new Set<AgreementKind>(['DECLARATION']);

const TEXTS =
  'mémorandum|protocole|lettre|déclaration|communiqué|feuille|plan|programme|échange|procès-verbal|accord|accord-cadre|traité|convention|pacte|charte|contrat|arrangement|avenant|stratégie';
/** The text as the clause names it, with its article. */
const NAMED_TEXT = new RegExp(
  `(?:^|\\s|[’'])([Uu]ne?|[Ll]e|[Ll]a|[Ll]['’])\\s?((?:${TEXTS})(?!\\p{L}).*)$`,
  'u',
);
/** A text in front of its participle, without an article: `Traité d’amitié, signé le 18 juillet 1977`. */
const BARE_TEXT = new RegExp(`^()((?:${TEXTS})(?!\\p{L}).*)$`, 'iu');
const FEMININE_TEXT = /^(?:convention|déclaration|lettre|feuille|charte|stratégie)(?!\p{L})/iu;
/** Several texts, with how many: `trois conventions de coopération judiciaire`, `une série de documents`. */
const SEVERAL_TEXTS = new RegExp(
  `(?:^|\\s)((?:une (?:série|dizaine|quinzaine|vingtaine) d(?:e |['’]))|(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quatorze|quinze|seize|vingt|plusieurs|\\d{1,2})\\s|des\\s)((?:${TEXTS.split(
    '|',
  )
    .map((text) => (text === 'procès-verbal' ? 'procès-verbaux' : `${text}s`))
    .join('|')}|documents|textes|instruments)(?!\\p{L}).*)$`,
  'u',
);
const LONGEST = 60;
/** What stands behind the name of a text and is neither its matter nor its kind. */
const AFTER_TEXT =
  /,?\s(?:et (?:une?|les?|la|deux|trois)|ainsi|dont|entre|avec|par|lors|à|au|en (?:présence|marge|vue|juin|mai|mars)|visant|destiné|qui|pour|afin|dans|couvrant|portant|prévoyant|permettant|créant|liant|relati[fv]e?s?|a|ont|est|sont|avait|sera|seront|découle|porte|prévoit|concerne|vise|remplace|précédente?)(?!\p{L}).*$|[,;(].*$/u;
/** What ends the matter of a text. */
const AFTER_MATTER =
  /[,;:(].*$|\s(?:entre|avec|par|lors|à l['’](?:issue|occasion)|au (?:terme|cours)|en (?:présence|marge|vue)|pour (?:la période|les années|la décennie|\d)|qui|dont|ainsi|d['’]ici|jusqu|valable|couvrant)(?!\p{L}).*$/u;
const OF: Readonly<Record<string, string>> = { un: 'd’un ', une: 'd’une ', le: 'du ', la: 'de la ' };

interface SignedText extends Localized {
  /** How many, in English in front of the sides; null of one. */
  readonly several: string | null;
}

/** Behind the name of a text: another text, an aside. */
const NO_LONGER =
  /[,;(].*$|\s(?:et|ainsi qu[e’']|dont)\s?(?:une?|les?|la|l['’]|deux|trois|quatre)(?!\p{L})(?!.*\s(?:portant|relati)).*$/u;
/** What texts are on; a period is no matter. */
const ON =
  /\s(?:sur|portant sur|relati(?:f|ve)s? (?:à|aux?)|concernant|en matière d[e’']|dans le domaine|portant création|instituant|établissant|créant|fixant|régissant)(?!\p{L})/u;

/** What the text is on, behind its name: ` sur la commercialisation du cacao`; empty where the clause does not tell. */
function matterOf(words: string): string {
  const at = words.search(ON);
  if (at < 0) return '';
  const matter = words
    .slice(at + 1)
    .replace(AFTER_MATTER, '')
    .trim();
  const short = matter.length < LONGEST ? matter : matter.replace(/\set(?!\p{L}).*$/u, '');
  return short.length < LONGEST ? ` ${short}` : '';
}

const printed = (words: string): string => words.replace(/'/gu, '’').replace(/\s+/gu, ' ').trim();

/** Several texts that were signed at once: `trois accords`. */
function severalTexts(words: string): SignedText | null {
  const [, count = '', all = ''] = SEVERAL_TEXTS.exec(words) ?? [];
  const phrase = all.replace(NO_LONGER, '');
  const name = phrase
    .replace(AFTER_TEXT, '')
    .replace(/\s(?:sur|concernant|en matière)(?!\p{L}).*$/u, '')
    .trim();
  if (name === '' || name.length > LONGEST) return null;
  const matter = matterOf(phrase);
  const counted = countAt(titleTokens(count), 0)?.count ?? null;
  const generic = /^(?:documents|textes|instruments)(?!\p{L})/u.test(name);
  const known = generic
    ? { EN: 'documents', VI: 'văn kiện' }
    : about('OTHER', `${singular(name)}${matter}`, englishPlural);
  return {
    FR: /^des/u.test(count)
      ? printed(`de ${name}${matter}`).replace(/^de (?=[aeéiouh])/u, 'd’')
      : printed(`${/^[ou]n/u.test(count) ? 'd’' : 'de '}${count}${name}${matter}`),
    EN: known.EN,
    VI: `${counted ? counted[1] : 'nhiều'} ${known.VI.charAt(0).toLowerCase()}${known.VI.slice(1)}`,
    several: counted ? counted[0] : '',
  };
}

function namedText({ told, signed, phrase }: TitledEvent): SignedText | null {
  if (!signed) return null;
  const words = told.passive ? told.subject : told.behind;
  const several = severalTexts(words);
  if (several) return several;
  const named = NAMED_TEXT.exec(words) ?? BARE_TEXT.exec(words === '' ? (phrase ?? told.words) : words);
  const [, bare = '', all = ''] = named ?? [];
  const article = bare !== '' ? bare.toLowerCase() : FEMININE_TEXT.test(all) ? 'une' : 'un';
  const behind = all.replace(NO_LONGER, '');
  const name = behind
    .replace(AFTER_TEXT, '')
    .replace(/\s(?:sur|concernant|en matière)(?!\p{L}).*$/u, '')
    .trim();
  // `L’échange a porté sur …` is no text.
  if (name === '' || name === 'échange' || name.length > LONGEST) return null;
  const matter = matterOf(behind);
  const text = printed(`${name.charAt(0).toLowerCase()}${name.slice(1)}${matter}`);
  const { EN, VI } = about(signed, text);
  return { FR: `${OF[article] ?? 'de l’'}${text}`, EN, VI, several: null };
}

/** What is signed where no word tells it. */
const SOME_TEXT: Localized = { FR: 'document', EN: 'document', VI: 'văn kiện' };

/** `Signature d’un mémorandum d’entente entre la Tunisie et le Portugal`. */
export function signingTitles(event: TitledEvent): Localized | null {
  const { phrase, noun } = event;
  if (
    !event.signed &&
    (event.countries.length < 2 || (noun && phrase !== null && phrase.length > noun.phrase.length))
  )
    return null;
  const kind = event.signed ? TEXT_NAMES[event.signed] : SOME_TEXT;
  const text = namedText(event) ?? {
    FR: `${event.signed && FEMININE.has(event.signed) ? 'd’une' : 'd’un'} ${kind.FR.toLowerCase()}`,
    EN: kind.EN.toLowerCase(),
    VI: kind.VI.toLowerCase(),
    several: null,
  };
  const joined = (...words: readonly string[]): string => words.filter((word) => word !== '').join(' ');
  const { between, EN, VI, alone } = sidesOf(event);
  const english = joined(text.several ?? '', EN, text.EN);
  return {
    FR: joined(`Signature ${withSides(text.FR, between)}`, alone.FR),
    EN: joined(`Signing of ${text.several === null ? withArticle(english) : english}`, alone.EN),
    VI: joined('Ký', VI(text.VI.charAt(0).toLowerCase() + text.VI.slice(1)), alone.VI),
  };
}

/** Who signs: two countries or more, one and a body that the clause names, else one country alone, in brackets. */
function sidesOf(event: TitledEvent): {
  between: string;
  EN: string;
  VI: (text: string) => string;
  alone: Localized;
} {
  const codes = event.countries.slice(0, 4);
  const nobody = { FR: '', EN: '', VI: '' };
  const body = bodySideOf(event);
  if (body) return { between: body.FR, EN: body.EN, VI: (text) => `${text} ${body.VI}`, alone: nobody };
  if (codes.length > 1)
    return {
      between: betweenSides(event.countries),
      EN: sideBySide(codes, 'EN'),
      VI: (text) => withVietnameseSides(text, codes),
      alone: nobody,
    };
  const bracket = (locale: 'FR' | 'EN' | 'VI'): string =>
    codes.length === 0 ? '' : `(${sideBySide(codes, locale)})`;
  return {
    between: '',
    EN: '',
    VI: (text) => text,
    alone: { FR: bracket('FR'), EN: bracket('EN'), VI: bracket('VI') },
  };
}
