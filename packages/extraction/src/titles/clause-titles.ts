import type { Localized } from '@ephemeride/domain';
import { readTable } from '../tables/read-table.ts';
import { betweenSides, listed, printedPhrase, shortened, shownName, sideBySide } from './names-joined.ts';
import { atPlace } from './place-titles.ts';
import type { TitleWord } from './title-words.ts';
import type { TitledEvent } from './titled-event.ts';
import { translatePhrase } from './translate-phrase.ts';

interface VerbTitle {
  readonly theme: 'OBJECT' | 'SUBJECT' | 'WHO';
  readonly EN: string;
  readonly VI: string;
}

const VERBS = new Map<string, VerbTitle>(
  readTable('clause-verbs.tsv', 4).map(([verb = '', theme = '', EN = '', VI = '']) => {
    if (theme !== 'OBJECT' && theme !== 'SUBJECT' && theme !== 'WHO')
      throw new Error(`clause-verbs.tsv: unknown theme: ${theme}`);
    return [verb, { theme, EN, VI }];
  }),
);

/** `Jeudi, …`, `Le 23 avril, …`, `Pour rappel, …`: the date of a title stands beside it, and its source below it. */
const OPENING =
  /^(?:(?:le|les|en|au|du|début|fin)\s[^,]{0,12}(?:\d|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)[^,]{0,16}|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|demain)[^,]{0,15}|la veille|le lendemain|le (?:même|soir)[^,]{0,12}|pour rappel|par ailleurs|en outre|enfin|de (?:son|leur) côté|également|selon [^,]{3,40}|plus tard[^,]{0,20}),\s+/iu;
/** A title of a clause has as many UTF-16 code units at most, and as many behind its subject at the least where it is cut. */
const LONGEST = 100;
const LEAST_BEHIND = 12;
/** What a comma encloses that only tells when it was planned, or how long it has been so. */
const ASIDE =
  /,\s(?:d[’']abord |initialement )?(?:prévu|fixé|programmé|annoncé|long|en poste|âgé|exhumé|attendu)[^,]{2,60},/iu;
/** A subject that only points back: `Il`, `Cette dernière`, `Le diplomate nippon`. */
const UNSAID =
  /^(?:[IÉEi]l|[Ee]lle|[Cc]e dernier|[Cc]ette dernière|[Ll]['’]intéressée?|[LlC](?:e|a|ette) (?:diplomate|dirigeante?|ministre|général|présidente?|responsable)(?: (?!de|du|des)\p{Ll}+)?)(?:,[^,]+,)? (?=(?:a|avait|est|était|sera|se|s['’]\p{Ll}+|\p{Ll}+ra) )/u;
const WITHOUT_SUBJECT = /^(?:A|Est|Sera|Se|S['’]|[Rr]e\p{Ll}+ra|\p{Lu}\p{Ll}+ra)\s/u;
const BOTH = /^(?:les deux|les trois) (?:pays|parties|États|nations|capitales)(?= )/iu;
const TITLE_OF_ADDRESS = /(?<!\p{L})(?:M\.|Mme|MM\.|Mlle)\s+(?=\p{Lu})/gu;

/** `la ligne, dont le premier tronçon a été ouvert`: of whom is told, before what is told of it. */
const RELATIVE_OF = /^.*(?:,\s|^)dont\s(?=(?:les?|la|l['’])(?![\p{L}]))/iu;

const people = (event: TitledEvent): string[] =>
  event.participants.flatMap(({ person }) => (person ? [shownName(person)] : []));

/** The clause as a French title: without openings and asides, with the name for the pronoun where one person takes part. */
function frenchClause(event: TitledEvent): string {
  const names = people(event);
  const only = names.length === 1 ? names[0]! : null;
  let words = event.told.words;
  for (let turn = 0; turn < 2; turn++) words = words.replace(OPENING, '');
  words = words.replace(ASIDE, '').replace(TITLE_OF_ADDRESS, '').replace(RELATIVE_OF, '');
  for (const { person } of event.participants) if (person) words = words.replace(person, shownName(person));
  const sides = betweenSides(event.countries).replace(/^entre /u, '');
  if (event.countries.length > 1 && event.countries.length < 4) words = words.replace(BOTH, () => sides);
  words = words
    .replace(/, selon [^,]+$/u, '')
    .replace(/\s*\([\s–-]*\)/gu, '')
    .replace(/[\s.,;]+$/u, '');
  words = shortSubject(words, event);
  if (words.length > 90 && event.told.passive) words = words.replace(/ par (?:l[ae]s?|l['’]|une?)\b.*$/u, '');
  if (only && !words.includes(only.split(' ').at(-1)!) && UNSAID.test(words))
    words = words.replace(UNSAID, () => `${only} `);
  else if (only && !words.includes(only)) {
    const surname = only.split(' ').at(-1)!;
    if (words.startsWith(`${surname} `)) words = only + words.slice(surname.length);
    else if (WITHOUT_SUBJECT.test(words)) words = `${only} ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
  }
  return shortened(
    printedPhrase(endedAtComma(words, event.told.behind)),
    LONGEST,
    event.told.subject.length + LEAST_BEHIND,
  );
}

/** Pronouns between subject and verb: `X s'est rendu`, `Y l'a reçu`. */
const PRONOUN = /\s(?:se|s['’]|l['’]|les?|la|lui|leur|y|en|n['’]|ne)$/iu;

const PLURAL_VERB =
  /^[\s,]*(?:(?:se|s['’]|y|en|leur|lui|l['’]|les?|la)\s?)*(?:ont|sont|avaient|étaient|\p{L}+(?:ront|ent))(?!\p{L})/u;

/** Of a long clause the names alone stand for its subject: `Le chef d’état-major, le général X, s’est rendu …`. */
function shortSubject(words: string, { told, participants }: TitledEvent): string {
  if (words.length <= LONGEST || !words.startsWith(told.subject)) return words;
  const named = participants.flatMap(({ person }) =>
    person && told.subject.includes(person) ? [person] : [],
  );
  if (named.length === 0 || named.length > 2) return words;
  const kept = PRONOUN.exec(told.subject)?.index ?? told.subject.length;
  // `Le capitaine X et son équipage ont rencontré …`: one name is not the whole subject.
  if (named.length === 1 && PLURAL_VERB.test(words.slice(kept))) return words;
  return `${listed(named.map(shownName), 'FR')} ${words.slice(kept).replace(/^[\s,]+/u, '')}`;
}

/** A long clause ends at the first comma behind its verb, where what follows is only put to it. */
function endedAtComma(words: string, behind: string): string {
  if (words.length <= 85 || behind === '') return words;
  const object = words.indexOf(behind.slice(0, 12));
  const comma = object < 0 ? -1 : words.indexOf(', ', object + Math.min(12, behind.length));
  return comma > 30 ? words.slice(0, comma) : words;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `a adopté à l'unanimité une loi`, `a officiellement ouvert`: how, in front of what. */
const HOW =
  /^(?:(?:\p{Ll}+ment|ainsi|aussi|ensemble|à l['’]unanimité|à une large majorité|à la majorité|en (?:première|seconde|deuxième) lecture|en personne|à distance|à huis clos)\s)+(?=\p{L})/u;

/** The entry of a verb with up to three words behind it: `mettre en service`. */
function verbTitle({ told }: TitledEvent): { verb: VerbTitle; behind: string } | null {
  const words = told.behind.replace(/’/gu, "'").replace(HOW, '').split(' ');
  for (let count = 3; count >= 0; count--) {
    const verb = VERBS.get([told.verb ?? '', ...words.slice(0, count)].join(' '));
    const behind = words.slice(count).join(' ');
    if (verb) return { verb, behind: count > 1 ? behind.replace(OF_OR_TO, '') : behind };
  }
  return null;
}

/** `donner le coup d'envoi du salon`, `mettre un terme à la mission`. */
const OF_OR_TO = /^(?:de (?=la |l')|d[eu] |des |d'|à (?=la |l')|aux? )/u;
/** Verbs whose subject may be what they are told of: `Le musée ouvrira mardi`. */
const EITHER_WAY = /^(?:ouvrir|rouvrir|fermer|augmenter|cesser|achever|terminer|libérer)$/u;
const WITHOUT_OBJECT =
  /^(?:$|(?:à|au|aux|dans|depuis|dès|en|jusqu|lors|par|pour|sur|avec|après|avant|d[eu])(?!\p{L}))/u;

/** Whether the theme of a verb is its subject in this clause, as of a passive or reflexive one. */
function isOfSubject({ told }: TitledEvent, { theme }: VerbTitle, behind: string): boolean {
  if (theme !== 'OBJECT') return theme === 'SUBJECT';
  if (told.passive || /\s(?:se|s['’])$/u.test(told.subject)) return true;
  return EITHER_WAY.test(told.verb ?? '') && WITHOUT_OBJECT.test(behind);
}

/** Verbs that name to whom in front of what they give; others say where. */
const GIVES =
  /^(?:accorder|attribuer|céder|confier|décerner|donner|envoyer|fournir|léguer|livrer|octroyer|offrir|prêter|remettre|rendre|restituer|rétrocéder|transférer|vendre|verser)$/u;
/** `à l'Ukraine un lot …`: to whom, or where, stands in front of what. */
const TO_WHOM = /^(?:à (?:la |l['’])?|aux? )\p{Lu}\S+ (?=(?:une?|des|les?|la|l['’]|\d)(?: |\p{L}))/u;
const TOWARDS = /^(?:à|au|aux|en|dans)\s+(?:(?:la|les?)\s|l['’])?/iu;
const CAPITALS = /^\p{Lu}[\p{L}’'-]+(?:[ -]\p{Lu}[\p{L}’'-]+)*/u;

/** What the verb is told of, in the two languages; null where no table knows it. */
function themeOf(event: TitledEvent, verb: VerbTitle, behind: string): TitleWord | null {
  const { told, place } = event;
  const bySubject = isOfSubject(event, verb, behind);
  const goal = behind.replace(TOWARDS, '');
  const phrase = (
    bySubject
      ? told.subject.split(' dont ').at(-1)!.replace(OPENING, '').replace(PRONOUN, '').split(',')[0]!
      : verb.theme === 'WHO'
        ? goal
        : behind.replace(TO_WHOM, '')
  ).trim();
  const named = people(event).find((name) => shownName(bySubject ? told.subject : behind).includes(name));
  if (named && verb.theme !== 'WHO') return { EN: named, VI: named };
  const towns = (phrase.match(NAMED_AFTER) ?? []).filter((name) => !SITE.test(name));
  const goalTown = verb.theme === 'WHO' ? (CAPITALS.exec(goal)?.[0] ?? null) : null;
  const given = [
    ...people(event),
    ...(place ? [place.name] : []),
    ...towns,
    ...(goalTown && !SITE.test(goalTown) ? [goalTown] : []),
  ];
  // An aside between subject and verb hides the subject; the words begin with it.
  return (
    translatePhrase(phrase, given) ??
    (bySubject ? translatePhrase(told.words.replace(OPENING, ''), given) : null)
  );
}

/** Names in capitals behind `de` or `à`: `le quartier de Bourj Hammoud`. */
const NAMED_AFTER = /(?<=\s(?:d[e']|d’|à)\s?)\p{Lu}[\p{Ll}’'-]+(?:[ -]\p{Lu}[\p{Ll}’'-]+)*/gu;
const SITE =
  /^(?:Assemblée|Académie|École|Ecole|Palais|Musée|Centre|Conseil|Parlement|Sénat|Institut|Etat|État|Union|Commission|Cour|Ministère)/u;

const ARTICLE = /^an? /u;

/** `{who} visits {}` of several: `{who} visit {}`. */
const inPlural = (pattern: string): string =>
  pattern.replace(/(?<=^\{who\} )\p{L}+/u, (verb) =>
    verb.replace(/ies$/u, 'y').replace(/(?<=sh|ch|ss|x|o)es$|(?<!s)s$/u, ''),
  );

/** The title by its verb and what it is told of: `Discovery of a weapons cache`; null where the tables know too little. */
function byVerb(event: TitledEvent): Pick<Localized, 'EN' | 'VI'> | null {
  const known = verbTitle(event);
  if (!known) return null;
  const { verb, behind } = known;
  const theme = themeOf(event, verb, behind);
  const names = people(event).slice(0, 2);
  if (verb.theme === 'WHO') {
    if (!theme || names.length === 0) return null;
    const isDefinite = /^(?:au |à la |à l['’]|le |la |l['’])/u.test(behind) && /^\p{Ll}/u.test(theme.EN);
    const told = (locale: 'EN' | 'VI'): string =>
      (locale === 'EN' && names.length > 1 ? inPlural(verb.EN) : verb[locale])
        .replace('{who}', () => listed(names, locale))
        .replace('{}', () => (locale === 'EN' && isDefinite ? `the ${theme.EN}` : theme[locale]));
    return { EN: told('EN'), VI: told('VI') };
  }
  const where = (locale: 'EN' | 'VI'): string => {
    const at = atPlace(event.place, locale);
    if (GIVES.test(event.told.verb ?? '') && TO_WHOM.test(behind))
      return at.replace(/^(?:in|tại)/u, locale === 'EN' ? 'to' : 'cho');
    return at === '' && event.countries.length > 0
      ? `(${sideBySide(event.countries.slice(0, 4), locale)})`
      : at;
  };
  if (!theme && (verb.EN === '{}' || /:/u.test(verb.VI) || where('EN') === '')) return null;
  const title = (locale: 'EN' | 'VI'): string => {
    const what = verb[locale] === '{}' ? theme?.[locale].replace(ARTICLE, '') : theme?.[locale];
    const words =
      what === undefined
        ? verb[locale].replace(/(?: of| on| về)? ?\{\}/u, '')
        : verb[locale].replace('{}', () => what);
    const at = where(locale);
    const said =
      at === '' || / (?:in|near|tại|gần) /u.test(words) || words.includes(at.replace(/^\S+ |[()]/gu, ''));
    return capital(said ? words : `${words.trim()} ${at}`);
  };
  return { EN: title('EN'), VI: title('VI') };
}

/** Titles of what no noun names: the clause in French, verb and theme in the other languages, the clause quoted where neither is known. */
export function clauseTitles(event: TitledEvent): Localized {
  const FR = frenchClause(event);
  return { FR, ...(byVerb(event) ?? { EN: `“${FR}”`, VI: `“${FR}”` }) };
}
