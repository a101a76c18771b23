import { UNCOUNTABLE } from './title-words.ts';

/** Nouns of quantity, whose contents follow `of`. */
export const HOLDS =
  /(?:^|\s)(?:batch|team|contingent|tonne|kilo|litre|dozen|hundred|thousand|crate|convoy|fleet|pair|series|group)s?$/u;
/** Nouns of what goes to somebody: `soutien à l'armée`. */
export const GOES_TO =
  /(?:^|\s)(?:access|accession|aid|ambassador|assistance|contribution|donation|envoy|help|high commissioner|homage|loan|message|relief|return|right|support|threat|transfer|tribute|visit)s?$/u;

/** Nouns of those who hold a post. */
export const HOLDS_POST =
  /(?:^|\s)(?:ambassador|chair|chairman|chief|chief of staff|commander|commissioner|deputy|director|governor|head|judge|king|leader|mayor|minister|prefect|president|prosecutor|secretary|secretary-general|senator|spokesperson|treasurer)s?$/u;

/** Who is posted somewhere: in Vietnamese neither `của` nor `cho`. */
export const POSTED =
  /(?:^|\s)(?:ambassador|attaché|commissioner|consul|consul general|envoy|representative)s?$/u;

/** Nouns of what is learnt, `formation au déminage`: behind others `à` and `en` say too many things to be put into one word. */
export const LEARNT =
  /(?:^|\s)(?:chair|course|drill|exercise|internship|introduction|lesson|school|seminar|session|training|workshop)s?$/u;

/** What is told behind `of`: `summit of mountain countries`, where other nouns stand in front, `fisheries show`. */
const NOT_IN_FRONT =
  /(?:^|\s)(?:actor|actress|anniversary|architect|artist|birth|botanist|century|chief|citizen|composer|country|day|death|explorer|group|head|heart|historian|man|million|nation|part|party|painter|people|person|philosopher|poet|resident|sculptor|singer|state|victim|woman|writer|year)s?$/u;
/** Nouns whose complement follows `of`: `second round of presidential election`. */
const FOLLOWED =
  /(?:^|\s)(?:bank|beginning|burial|dismantling|end|funeral|half|head|massacre|part|renewal|resumption|return|round|start|remains|responsibility|scale|victim)s?$/u;
const BY_ORDER = /(?:^|\s)(?:first|second|third|fourth|fifth|last|next|previous) /u;
/** `three-week course`: how long something is. */
export const LASTS = /(?:^|\s)(?:day|hour|kilometre|metre|minute|month|week|year)$/u;

/** Whether an English complement stands behind its noun, with `of`. */
export const standsBehind = (
  noun: string,
  { counted, adjectives, singular }: { counted?: boolean; adjectives: string; singular: string },
): boolean =>
  counted === true ||
  HOLDS.test(noun) ||
  FOLLOWED.test(noun) ||
  NOT_IN_FRONT.test(singular) ||
  BY_ORDER.test(adjectives);

/** Places and happenings that bear the name of a town, in which others only are: `municipality of Kaolack`, `battle of Waterloo`. */
export const BEARS_NAME =
  /(?:^|\s)(?:agreement|address|appointment|arrival|assassination|birth|archdiocese|arrest|battle|bay|bombing|bust|canton|capture|charter|city|code of conduct|convention|council|county|death|declaration|defence|destruction|department|diocese|district|election|evacuation|fall|funeral|governorate|liberation|municipality|pact|port|prefecture|protocol|province|region|release|resignation|return|siege|speech|statement|statue|town|treaty|trial|twinning|valley|village)$/u;

/** Parts of what has a name: `component of African Lion`. */
export const PART_OF = /(?:^|\s)(?:chapter|component|half|leg|part|phase|segment|stage)$/u;

/** Nouns in front of their names: `frigate Thalassa`, `operation Atalante`; others stand behind them. */
export const NAMED_BEHIND =
  /(?:^|\s)(?:aircraft|architect|artist|astronaut|boat|capsule|composer|carrier|corvette|cruiser|cyclone|destroyer|exercise|ferry|frigate|hurricane|lorry|manoeuvres|minehunter|mission|operation|painter|philosopher|photographer|poet|probe|rocket|satellite|sculptor|ship|singer|storm|submarine|tanker|train|tugboat|typhoon|vessel|writer|yacht)s?$/u;

/** Words that are said with a vowel in front. */
const VOWEL = /^(?:[AIai]|[Ee](?![Uu])|[Oo](?!ne[ -])|u(?:n(?!i)|p|r(?!a)|lt|mb)|[Hh](?:ono|our|eir))/u;

/** An English noun with its indefinite article: `an exercise`, `a EU mission`, `a university`. */
export const withArticle = (noun: string): string =>
  / minutes(?: |$)/u.test(noun) ? noun : `${VOWEL.test(noun) ? 'an' : 'a'} ${noun}`;

/** English adjectives that stand in front of all others, wherever the French ones stand. */
const OUTERMOST =
  /^(?:annual|bilateral|big|early|extraordinary|final|first|former|good|great|high|international|joint|large|last|long|major|multinational|national|new|next|old|ordinary|regional|second|small|special|third|trilateral|young)$/u;

/** Adjectives in the order of English, a blank behind each. */
export function outermostFirst(adjectives: readonly string[]): string {
  const words = adjectives.filter((word) => word !== '');
  const outer = words.filter((word) => OUTERMOST.test(word));
  const inner = words.filter((word) => !OUTERMOST.test(word));
  return [...outer, ...inner].map((word) => `${word} `).join('');
}

/** English nouns that take no article, and what stands behind the noun of a phrase. */
export const UNCOUNTED = new RegExp(`${UNCOUNTABLE}|(?:^|\\s)(?:fisheries|drugs)$`, 'u');
export const BEHIND_NOUN = /\s(?:of|on|in|near|for|against|with|and)\s.*$/u;

/** Names that English says with an article. */
const WITH_THE =
  /^(?:UN|EU|United (?:Nations|States|Kingdom|Arab Emirates)|European Union|African Union|Arab League|Netherlands|Philippines|Democratic|Dominican|Central African|Congo|Comoros|Maldives|Gambia|Bahamas|Holy See|Vatican|\p{L}+ Islands|British Virgin|Soviet Union|Balkans|Kremlin|Mekong|Danube|Rhine|Nile|Congo River|Volga|Amazon|Sahara|Sahel|Alps|Schengen area|Southern Cross|Alliance|Mediterranean|Red Sea|Black Sea|Baltic)(?!\p{L})/u;

/** An English name with its article, where it has one: `the Philippines`. */
export const withEnglishArticle = (name: string): string => (WITH_THE.test(name) ? `the ${name}` : name);

/** What is known by its number. */
export const NUMBERED = /(?:^|\s)(?:article|flight|law|line|resolution|route|zone)$/u;
