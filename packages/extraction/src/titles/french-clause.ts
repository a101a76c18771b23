import { betweenSides, listed, printedPhrase, shortened, shownName, withoutHanging } from './names-joined.ts';
import type { TitledEvent } from './titled-event.ts';

/** `Jeudi, …`, `Le 23 avril, …`, `Pour rappel, …`: the date of a title stands beside it, and its source below it. */
export const OPENING =
  /^(?:(?:le|les|en|au|du|début|fin)\s[^,]{0,12}(?:\d|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)[^,]{0,16}|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|demain)[^,]{0,15}|la veille|le lendemain|le (?:même|soir)[^,]{0,12}|pour rappel|par ailleurs|en outre|enfin|de (?:son|leur) côté|également|selon [^,]{3,40}|plus tard[^,]{0,20}|entre-temps|en attendant(?:\s[^,]{3,20})?|auparavant|ensuite|puis|parallèlement|dans l['’]intervalle|avant-hier(?:\s\p{L}+)?|à cette occasion|(?:après|avant)\s[^,]{3,20}|il y a [^,]{3,20}|1er \p{L}{3,9}|(?:à|vers|dès|peu (?:avant|après)) \d{1,2} ?[h:][^,]{0,24}(?:, heure locale)?),\s+/iu;
/** A title of a clause has as many UTF-16 code units at most, and as many behind its subject at the least where it is cut. */
const LONGEST = 100;
/** What leads a despatch may be so long before it is cut where no end serves. */
const LONGEST_WHOLE = 150;
const LEAST_BEHIND = 12;
/** What a comma encloses that only tells when it was planned, or how long it has been so. */
const ASIDE =
  /,\s(?:d[’']abord |initialement )?(?:prévu|fixé|programmé|annoncé|long|en poste|âgé|exhumé|attendu)[^,]{2,60},/iu;
/** `Privée de gouvernement depuis un an, la province …`: what is put to a subject in front of it. */
const APPOSED =
  /^\p{Lu}\p{Ll}+(?:é|i|u|is|ert)e?s?\s[^,]{3,70},\s(?=(?:les?|la|un|une|son|sa|ses|leurs?)\s|l['’])/u;
/** `À la suite d'un entraînement commun, un groupe naval …`: when, before what. */
const INTRODUCES =
  /^(?:À la suite d|À l['’]issue d|Au terme d|Au lendemain d|En attendant |En marge d|Dans le cadre d|Après |Avant |Lors d)[^,]{3,110},\s(?=(?:les?|la|des|une?|son|sa|ses|leurs?)\s|l['’])/u;
/** A subject that only points back: `Il`, `Cette dernière`, `Le diplomate nippon`. */
const UNSAID =
  /^(?:[IÉEi]l|[Ee]lle|[Cc]e dernier|[Cc]ette dernière|[Ll]['’]intéressée?|[LlC](?:e|a|ette) (?:diplomate|dirigeante?|ministre|général|présidente?|responsable)(?: (?!de|du|des)\p{Ll}+)?)(?:,[^,]+,)? (?=(?:a|avait|est|était|sera|se|s['’]\p{Ll}+|\p{Ll}+ra) )/u;
const WITHOUT_SUBJECT =
  /^(?:et\s)?(?:[Aa]|[Aa]vait|[Dd]oit|[Dd]evait|[Vv]a|[Ee]st|[Ss]era|[Ss]e\s\p{Ll}+|[Ss]['’]\p{Ll}+|\p{L}\p{Ll}+ra)\s/u;
const BOTH = /^(?:les deux|les trois) (?:pays|parties|États|nations|capitales)(?= )/iu;
const TITLE_OF_ADDRESS = /(?<!\p{L})(?:M\.|Mme|MM\.|Mlle)\s+(?=\p{Lu})/gu;

/** `avait déjà attiré`, `a ensuite visité`, `s’envolera pour sa part`: what only joins a clause to the one in front of it. */
const JOINS =
  /(?<=\s(?:a|ont|avait|avaient|est|sont|était|étaient|sera|seront|\p{L}+ra|\p{L}+ront|auront|aura))\s(?:déjà|ensuite|ainsi(?! que)|également|par ailleurs|de son côté|de leur côté|aussi(?! bien)|auparavant|pour (?:sa|leur) part|quant à (?:lui|elle|eux|elles)|alors|enfin|toutefois|cependant|en outre)(?=\s)/gu;
/** `la foire, elle, débutera`. */
const FOR_ITS_PART = /,\s(?:lui|elle|eux|elles)(?:\saussi)?,(?=\s)/gu;
/** `y sera inauguré`: a place told before. */
const THERE = /(?<!il)\sy(?=\s(?:a|ont|est|sont|avait|avaient|sera|seront|\p{Ll}+ra|\p{Ll}+ront)\s)/iu;
/** What had happened before something else has happened, for the day of a title stands beside it. */
const PLUPERFECT =
  /(?<=[\s’'])(avait|avaient)(?=\s(?:été\s)?(?:\p{Ll}+ment\s)?\p{Ll}*(?:[éiut]|is|ert|aint)e?s?(?!\p{L}))/u;
const WERE =
  /(?<=[\s’'])(était|étaient)(?=\s(?:allé|arrivé|descendu|devenu|entré|mort|né|parti|passé|reparti|resté|retourné|revenu|rentré|sorti|tombé|venu)e?s?(?!\p{L}))|(?<=\ss[’'])(était|étaient)(?=\s)/u;
const PERFECT: Readonly<Record<string, string>> = {
  avait: 'a',
  avaient: 'ont',
  était: 'est',
  étaient: 'sont',
};

/** A clause without what ties it to others, in the tense of a title: `avait déjà visité` is `a visité`. */
const byItself = (words: string): string =>
  words
    .replace(FOR_ITS_PART, '')
    .replace(JOINS, '')
    .replace(THERE, '')
    .replace(PLUPERFECT, (had) => PERFECT[had] ?? had)
    .replace(WERE, (were) => PERFECT[were] ?? were)
    .replace(/(?<=\s)s['’]sont(?=\s)/u, 'se sont');

/** `la ligne, dont le premier tronçon a été ouvert`: of whom is told, before what is told of it. */
const RELATIVE_OF = /^.*(?:,\s|^)dont\s(?=(?:les?|la|l['’])(?![\p{L}]))/iu;

export const people = (event: TitledEvent): string[] =>
  event.participants.flatMap(({ person }) => (person ? [shownName(person)] : []));

/** The clause as a French title: without openings and asides, with the name for the pronoun where one person takes part. */
export function frenchClause(event: TitledEvent): string {
  const names = people(event);
  const only = names.length === 1 ? names[0]! : null;
  let words = event.told.words;
  words = words.replace(/^[«»“”"'’\s,;:.–-]+/u, '').replace(DATELINE, '');
  words = words.split(/(?<=\p{Ll}{3})\.\s(?=\p{Lu})/u)[0]!;
  for (let turn = 0; turn < 2; turn++) words = words.replace(OPENING, '');
  words = words
    .replace(APPOSED, '')
    .replace(INTRODUCES, '')
    .replace(ASIDE, '')
    .replace(TITLE_OF_ADDRESS, '')
    .replace(RELATIVE_OF, '');
  words = byItself(words);
  for (const { person } of event.participants) if (person) words = words.replace(person, shownName(person));
  const sides = betweenSides(event.countries).replace(/^entre /u, '');
  if (event.countries.length > 1 && event.countries.length < 4) words = words.replace(BOTH, () => sides);
  words = words
    .replace(/, selon [^,]+$/u, '')
    .replace(/\s*\([\s–-]*\)/gu, '')
    .replace(/,?\s(?:tandis|alors|pendant)$/u, '')
    .replace(/[\s.,;]+$/u, '');
  words = shortSubject(words, event);
  if (words.length > 90 && event.told.passive) words = words.replace(/ par (?:l[ae]s?|l['’]|une?)\b.*$/u, '');
  if (only && !words.includes(only.split(' ').at(-1)!) && UNSAID.test(words))
    words = words.replace(UNSAID, () => `${only} `);
  else if (only && !words.includes(only)) {
    const surname = only.split(' ').at(-1)!;
    if (words.startsWith(`${surname} `)) words = only + words.slice(surname.length);
    else if (WITHOUT_SUBJECT.test(words))
      words = `${only} ${words.charAt(0).toLowerCase()}${words.slice(1)}`.replace(/ et (?=\p{Ll}+ )/u, ' ');
  }
  const least = event.told.subject.length + LEAST_BEHIND;
  return ended(printedPhrase(endedAtComma(words, event.told.behind)), least, event.main);
}

/** `(Québec) Les autorités …`, `NOBEL - La lauréate …`: what stands in front of a despatch. */
const DATELINE =
  /^(?:\p{Lu}[\p{L}' -]{2,20},? ?\([^)]{2,20}\) ?[–-]+\s|\(\p{Lu}[\p{L} -]+\)\s|\p{Lu}{3,}(?:[ -]\p{Lu}+)*\s[–-]\s)(?=\p{Lu})/u;
/** Where a clause may end and still say what it says: in front of why, when, with whom and what else. */
const BOUNDARY =
  /(?=[,;:]\s)|\s(?=(?:après|avant|afin|pour|lors|qui|dont|où|devant|malgré|tandis|alors|tout en|selon|grâce|ainsi que|visant|permettant|condamnant|autorisant|dans le cadre|(?:en (?:vue|présence|marge|raison|vertu|faveur|prélude)|au (?:terme|cours)|à la suite) d[eu]s?|à l’(?:occasion|issue))\s)/gu;
const LEAST = 40;

/** A clause that is too long, ended where it may end; one with no such end is whole at the head of a despatch, else cut with an ellipsis. */
function ended(clause: string, least: number, main: boolean): string {
  if (clause.length <= LONGEST) return clause;
  const ends = [...clause.matchAll(BOUNDARY)]
    .map(({ index }) => index)
    .filter((at) => at > Math.max(LEAST, least));
  const cut = (longest: number): string | null => {
    const end = ends.filter((at) => at <= longest).at(-1);
    const text = end === undefined ? '' : withoutHanging(clause.slice(0, end));
    return text !== '' && text.split('«').length === text.split('»').length ? text : null;
  };
  const whole = main && clause.length <= LONGEST_WHOLE ? clause : null;
  return cut(LONGEST) ?? whole ?? (main ? cut(LONGEST_WHOLE) : null) ?? shortened(clause, LONGEST, least);
}

/** Pronouns between subject and verb: `X s'est rendu`, `Y l'a reçu`. */
export const PRONOUN = /\s(?:se|s['’]|l['’]|les?|la|lui|leur|y|en|n['’]|ne)$/iu;

const PLURAL_VERB =
  /^[\s,]*(?:(?:se|s['’]|y|en|leur|lui|l['’]|les?|la)\s?)*(?:ont|sont|avaient|étaient|\p{L}+(?:ront|ent))(?!\p{L})/u;

/** `À l'invitation du ministre X, son homologue`: who is named in front of the subject. */
const BESIDE =
  /^(?:[ÀA] l['’](?:invitation|initiative)|[ÀA] la (?:demande|tête)|[EÀA]n? (?:présence|compagnie)|Sur (?:invitation|instruction)|Après|Avec|Selon|Outre|\p{Lu}\p{Ll}+(?:é|i|u|is|ert)e?s?)(?!\p{L})/u;

/** Of a long clause the names alone stand for its subject: `Le chef d’état-major, le général X, s’est rendu …`. */
function shortSubject(words: string, { told, participants }: TitledEvent): string {
  if (words.length <= LONGEST || !words.startsWith(told.subject) || BESIDE.test(words)) return words;
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
