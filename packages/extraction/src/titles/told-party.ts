import { type CountryCode, fold, type Localized } from '@ephemeride/domain';
import { POSTS } from '../mentions/people/posts.ts';
import { ADDRESS, inSentence, POINTS } from './clause-words.ts';
import { OPENING, PRONOUN } from './french-clause.ts';
import { shownName } from './names-joined.ts';
import { isKnownName } from './title-words.ts';
import { translatePhrase } from './translate-phrase.ts';
import { countryIn } from './who-in.ts';

/** Who takes part, told by a post or as a group: `le ministre libyen de l’Intérieur`, inside a sentence. */
export interface ToldParty extends Localized {
  readonly plural: boolean;
  /** Whether its words tell a country or a body, so that nothing has to stand in brackets. */
  readonly placed: boolean;
  /** Of somebody named the country that is known besides. */
  readonly country: CountryCode | null;
}

/** Groups of people that meet, travel and are received. */
const GROUP =
  /^(?:délégation|mission|équipe|groupe|experts?|parlementaires?|députés?|sénateurs?|techniciens?|ingénieurs?|officiers?|représentants?|responsables?|dirigeants?|volontaires?|contingent|chefs?|hauts|membres|étudiants?|stagiaires?|instructeurs?|policiers?|militaires?|soldats?|formateurs?|sapeurs?|secouristes?|médecins?|élèves)$/iu;
/** One who needs no complement to be known. */
const KNOWN_ALONE = /^(?:le pape|le souverain pontife)$/iu;
/** `le ministre`, `la délégation`: who has been told of before. */
const BARE = /^(?:(?:les?|la|une?|des|deux|trois)\s|l['’])?[\p{L}-]+$/iu;
/** Behind the phrase stands where or what for, and not what it is of. */
const WHERE_BEHIND =
  /^(?:$|,|(?:à|au|aux|en|près|dans|lors|pour|afin|venue?s?|arrivée?s?|accompagnée?s?)(?!\p{L}))/u;
/** `Une première : le ministre`, `À Oslo, le roi`: what stands in front. */
const IN_FRONT = /^.*:\s|^(?:[ÀA]|En|Dans|Au|Aux|Pour|Selon|Lors|Depuis|Après|Avant)\s[^,]*,\s/u;
const SUBORDINATE = /(?<!\p{L})(?:que?|qu['’]|qui|dont|où|laquelle|lequel|auxquels?)(?!\p{L})/u;
const OWN = /(?:^|\s)(?:son|sa|ses|leurs?|cet?|cette|ces|précédente?s?|prochaine?s?)\s/iu;
/** Names that stand as they are, which tables need not have. */
const ACRONYM = /(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu;
const FIRST_WORDS = 3;
const LONGEST = 200;

/** Whether one of the first words of a phrase is a post or a group of people. */
function isOfPeople(phrase: string): boolean {
  const words = phrase
    .replace(/^(?:l['’])/iu, '')
    .split(' ')
    .slice(0, FIRST_WORDS);
  return words.some((word) => GROUP.test(word) || POSTS.firstWords.has(fold(word)));
}

/** `les deux officiers`: who has been told of before. */
const COUNTED_BACK = /^les (?:deux|trois|quatre|cinq|six|\d+)(?!\p{L})/iu;
/** `un ministre`: one of many, unless it is a group. */
const ONE_OF_MANY = /^une? (?!(?:\p{L}+ )?(?:délégation|mission|équipe|groupe|contingent)(?!\p{L}))/iu;
const SEVERAL =
  /^(?:les|des|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\p{Ll}+(?:ante|ze|gt)|\d|plusieurs)(?!\p{L})/iu;
/** What other languages leave out: `ministre d’État, ministre de`, `la République du Bénin`, `le président de la République française`. */
const STATE_MINISTER = /ministre d['’][EÉ]tat, (?=ministre )/iu;
const REPUBLIC =
  / de la République(?= (?:d(?:u|e|es)\s|d['’]|(?!démocratique|populaire|socialiste|islamique|arabe|centrafricaine|dominicaine|tchèque|fédérale|de )\p{Ll}))/u;
/** `de leurs pays`, `des trois pays`: whose they are has been told of before. */
const OF_TOLD =
  /\s(?:de (?:leurs|ces)|des (?:deux|trois|quatre|cinq)) (?:pays|parties|États|armées|nations|camps)/iu;

/** The words of a party up to where something is put to it; null where it goes on as a list. */
function phraseOf(words: string): string | null {
  const whole = words
    .replace(OPENING, '')
    .replace(IN_FRONT, '')
    .replace(PRONOUN, '')
    .replace(STATE_MINISTER, '');
  const [first = '', ...more] = whole.split(/,|\s[–-]\s/u);
  const phrase = inSentence(first.replace(ADDRESS, '').trim());
  // `les ministres turc, syrien et irakien`.
  if (SEVERAL.test(phrase) && more.some((rest) => / et /u.test(rest))) return null;
  return phrase;
}

/** Whom words tell of by post or as a group, where the tables know it whole; null where they only point back or tell more. */
export function toldParty(words: string, countries: readonly CountryCode[]): ToldParty | null {
  if (words.length > LONGEST) return null;
  const phrase = phraseOf(words);
  if (phrase === null || !isOfPeople(phrase)) return null;
  if ([POINTS, OWN, SUBORDINATE, COUNTED_BACK, ONE_OF_MANY, OF_TOLD].some((back) => back.test(phrase)))
    return null;
  const alone = KNOWN_ALONE.test(phrase);
  if (BARE.test(phrase) && !alone) return null;
  const names = (phrase.match(ACRONYM) ?? []).filter((name) => !isKnownName(name));
  const short = phrase.replace(REPUBLIC, '');
  const known = translatePhrase(short, names);
  if (!known || (short !== phrase && !known.whole)) return null;
  const behind = short.slice(known.FR.length).trimStart();
  if (!known.whole && !WHERE_BEHIND.test(behind)) return null;
  const FR = (short === phrase ? known.FR : phrase).replace(/'/gu, '’').trim();
  if (BARE.test(FR) && !alone) return null;
  const definite = /^(?:(?:les?|la)\s|l’)/iu.test(FR) && !/^the /u.test(known.EN);
  return {
    FR: shownName(FR),
    EN: definite ? `the ${known.EN}` : known.EN,
    VI: /^les /iu.test(FR) ? `các ${known.VI}` : known.VI,
    plural: SEVERAL.test(FR),
    country: null,
    placed:
      alone ||
      countryIn(FR, countries) !== null ||
      /(?<!\p{L})\p{Lu}{2,}|(?:Union|Nations|Organisation|Agence|Otan) /u.test(`${phrase} `),
  };
}
