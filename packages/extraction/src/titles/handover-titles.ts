import type { CountryCode, Locale, Localized } from '@ephemeride/domain';
import { countryName, withArticle } from '../mentions/countries/country-name.ts';
import { withEnglishArticle } from './english-grammar.ts';
import { listed, printedPhrase, shortened, sideBySide } from './names-joined.ts';
import { ofPhrase } from './of-phrase.ts';
import { atPlace } from './place-titles.ts';
import type { TitledEvent } from './titled-event.ts';
import { translatePhrase } from './translate-phrase.ts';
import { countryIn } from './who-in.ts';

/** Verbs whose object goes from one to another, and those whose subject it comes to. */
const GIVES =
  /^(?:remettre|restituer|rendre|livrer|céder|rétrocéder|offrir|donner|transférer|octroyer|fournir|transmettre|extrader|rapatrier)$/u;
const TAKES = /^(?:recevoir|réceptionner|récupérer)$/u;

const NUMERAL =
  '(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|quatre-vingts?|cents?|mille)';
const NUMBER = `(?:\\d[\\d .]*|plusieurs|quelques|${NUMERAL}(?:[ -](?:et )?(?:une?|${NUMERAL}))*)`;
const COUNTED = new RegExp(`^${NUMBER}\\s`, 'iu');
/** What is handed over: an object with its article or number, not behind a preposition. */
const GIFT = new RegExp(
  `(?<!(?:^|\\s)(?:à|avec|par|dans|pour|sur|de|en|chez|et|vers|sous)\\s)(?<![\\p{L}\\p{N}’'.-])((?:une?|${NUMBER})\\s.*)$`,
  'iu',
);
/** What stands first may be told by another article: `les restes de 23 soldats`, `du matériel informatique`. */
const FIRST_GIFT = /^\s*((?:les?|la|des|du|cette|cet|ces?)\s.*|l['’].*)$/iu;
/** `cette aide` is told of before. */
const POINTING: readonly (readonly [RegExp, string])[] = [
  [/^cette\s/iu, 'une '],
  [/^cet?\s/iu, 'un '],
  [/^ces\s/iu, 'des '],
];
/** `en marge du sommet`, `lors d'une cérémonie`: where something was handed over, in front of what. */
const OCCASION = new RegExp(
  `(?:^|,)\\s*(?:en (?:marge|présence|prélude)|lors|à l['’](?:occasion|issue)|au (?:cours|terme)) d(?:e\\s|u\\s|es\\s|['’])[^,]+,(?=\\s(?:les?|la|une?|des|du|${NUMBER})\\s|\\sl['’])`,
  'giu',
);
/** What stands behind the object; a list of what it holds goes on. */
const AFTER_GIFT = new RegExp(
  `(?:,(?!\\s(?:de\\s|d['’]|des\\s|(?:une?|${NUMBER})\\s))|\\s(?:à|au|aux|pour|dans|lors|par|qui|don d[eu]s?|d['’]une valeur|d['’]un montant|provenant|(?:estim|emport|destin|compos|construi|acqui|offer|financ|pill|achet|tomb|mor|retrouv|évalu|fabriqu|saisi|vol[ée]|dérob|confisqu|import|découv|rapatri|dont)\\p{L}*)(?=\\s|$)|\\s(?:et|ainsi qu[e'’])(?!\\s(?:de\\s|d['’]|des\\s|(?:une?|${NUMBER})\\s))|\\s«).*$`,
  'u',
);
/** `remise de dix ambulances`, `faire don de fourrage`: the object of a noun, behind its article. */
const OF_NOUN =
  /(?:^|\s)(?:(?:remises?|restitution|livraison|transfert|rétrocession)\s(de |d['’]|des |du )|dons?,?\s(de |d['’]|des |du ))(.+)$/iu;
/** `aux autorités des tentes`, `à la police la base`: to whom, told before what. */
const TO_FIRST = /^[\s,]*(?:à|au|aux)\s/iu;
const OBJECT_BEHIND = new RegExp(
  `(?<!(?:^|\\s)(?:à|au|aux|avec|par|dans|pour|sur|de|et|chez|vers|sous|après|avant)\\s?)(?<=\\p{L}[),]? )((?:(?:la|les|des|du|le|une?|${NUMBER})\\s|l['’])(?:«\\s)?\\p{Ll}.*)$`,
  'u',
);
/** `par l'Allemagne`, `offertes par la coopération turque`, `grâce à un don portugais`. */
const BY = /(?<!\p{L})(?:par|don)\s(.*)$/u;
/** Where and when, said before the giver: `à Phnom Penh, le Japon`. */
const OPENING = /^(?:[ÀAE]n?|[Aa]u|[Dd]ans|[Ll]ors|[Dd]epuis|[Pp]endant|à|en)\s[^,]*,\s/u;
/** A body of many countries, which bears the names of none that gives. */
const BODY = /(?<!\p{L})(?:Mission|Organisation|Union|Fonds|Programme|Agence|ONU|UE|ASEAN|ONG)(?!\p{L})/u;
/** `Reçu par l'amiral X, chef de la marine, le capitaine Y`: who is told of in front of the subject. */
const RECEIVED_BY = /^\p{Lu}\p{Ll}+(?:é|i|u|is|ert)e?s?\s.*,\s(?=(?:les?|la|M\.|Mme)\s|l['’])/u;
const TO_WHOM = /(?:^|\s)(?:à|au|aux)\s(.*)$/u;
const LONGEST = 60;

const isGiving = ({ told: { verb, behind } }: TitledEvent): boolean =>
  GIVES.test(verb ?? '') || TAKES.test(verb ?? '') || (verb === 'faire' && /^don(?!\p{L})/u.test(behind));

/** The object of the noun in front of it, with an article that `ofPhrase` knows. */
function ofNoun(words: string): string | null {
  const [, article, of, object] = OF_NOUN.exec(words) ?? [];
  if (object === undefined) return null;
  const definite = { 'des ': 'les ', 'du ': 'le ' }[article ?? of ?? ''] ?? '';
  return `${definite}${object}`;
}

/** The object of a verb of giving, in front of to whom or behind it. */
function objectOf(event: TitledEvent, clause: string): string | undefined {
  const { told } = event;
  if (!told.passive && TO_FIRST.test(clause)) {
    // The receiver's name in commas, or a name in guillemets, ends what stands behind the verb.
    const from = told.words.indexOf(clause.slice(0, 20));
    const whole =
      from < 0
        ? clause
        : told.words
            .slice(from)
            .replace(/,\s\p{Lu}[^,]*,/u, '')
            .replace(OCCASION, '')
            .replace(/\s\([^)]*\)/gu, '');
    return behindReceiver(whole) ?? GIFT.exec(clause)?.[1];
  }
  const plain = clause.replace(OCCASION, '');
  return (FIRST_GIFT.exec(plain) ?? GIFT.exec(plain))?.[1];
}

/** What stands behind the first noun phrase of a receiver. */
function behindReceiver(words: string): string | undefined {
  const object = OBJECT_BEHIND.exec(words)?.[1]?.replace('« ', '');
  // `à la Société des chemins de fer deux locomotives`: what is in the receiver's name is not handed over.
  return object && (COUNTED_BEHIND.exec(object)?.[1] ?? object);
}
const COUNTED_BEHIND = new RegExp(
  `^(?:des|du|de la)\\s(?:(?! et )[\\p{Ll} -])+?\\s((?:une?|${NUMBER})\\s\\p{Ll}.*)$`,
  'u',
);

/** `deux jours après le séisme`. */
const LATER = /,?\s\S+ (?:jours?|heures?|semaines?|mois|ans?) (?:après|avant|plus tard)(?!\p{L}).*$/u;
/** What begins one thing of a list: its article or number. */
const ONE_OF_LIST = new RegExp(
  `(?:,|(?<!vingt|trente|quarante|cinquante|soixante)\\set|\\sainsi qu[e'’])\\s?(?=(?:des?|du|les?|la|une?|${NUMBER})\\s|[dl]['’])`,
  'iu',
);
const MOST_GIFTS = 3;

/** Somebody who is handed over: `M. Peeters avait été livré à la Grèce`. */
function personIn({ told, participants }: TitledEvent): string | null {
  const subject = told.subject.replace(OPENING, '').split(',')[0]!.trim();
  const known = participants.find(({ person }) => person !== null && subject.includes(person))?.person;
  return known ?? /^(?:M\.|Mme) (\p{Lu}[\p{L}’' -]*\p{L})$/u.exec(subject)?.[1] ?? null;
}

/** The things that change hands, as the clause or the noun behind `remise de` has them; none where none are told. */
function giftsOf(event: TitledEvent): string[] {
  const { told, phrase } = event;
  const clause = (told.passive ? told.subject.replace(OPENING, '') : told.behind).replace(/^[\s;,]+/u, '');
  const object = isGiving(event) ? objectOf(event, clause) : undefined;
  const words = object?.replace(LATER, '');
  const person = told.passive && isGiving(event) ? personIn(event) : null;
  if (person) return [person];
  let gift = (words ?? ofNoun(phrase ?? '') ?? ofNoun(told.words) ?? '').trim();
  const counted = COUNTED.exec(gift)?.[0] ?? '';
  gift = `${counted}${gift.slice(counted.length).replace(AFTER_GIFT, '')}`.replace(/[\s,;»]+$/u, '');
  for (const [pointing, article] of POINTING) gift = gift.replace(pointing, article);
  if (gift === counted.trim() || /^(?:qui|celui|celle|ceux)\s/u.test(gift)) return [];
  // `a tenu dix jours et reçu 200 tonnes de riz`: how long something took is not given.
  const [first = '', ...more] = gift.split(ONE_OF_LIST).filter((part) => !A_WHILE.test(part.trim()));
  // `vingt tonnes de tentes et de médicaments`: what a quantity holds is one thing.
  const holds = /\sd(?:e\s|['’])/u.test(first) && more.every((part) => /^(?:de\s|d['’])/u.test(part));
  const parts = more.length > 0 && holds && HOLDING.test(first) ? [gift] : [first, ...more];
  return parts.length > MOST_GIFTS || parts.some((part) => part.length > LONGEST)
    ? [first].filter((part) => part !== '' && part.length <= LONGEST).map(printed)
    : parts.filter((part) => part !== '').map(printed);
}

const A_WHILE = /^(?:\S+ )?(?:heures?|jours?|semaines?|mois|ans?|années?)$/u;
/** Words of quantity, whose contents may be many things. */
const HOLDING = /(?:^|\s)(?:tonnes?|kilos?|lots?|caisses?|cargaisons?|convois?|séries?|colis)(?!\p{L})/iu;

const printed = (words: string): string => {
  const text = printedPhrase(words);
  return text.charAt(0).toLowerCase() + text.slice(1);
};

/** From whom and to whom, as far as the clause tells. */
function ways(event: TitledEvent): { from: CountryCode | null; to: CountryCode | null } {
  const { told, countries, participants, place } = event;
  const takes = TAKES.test(told.verb ?? '');
  const behind = told.behind || told.words.slice(told.subject.length);
  if (!isGiving(event)) return { from: null, to: null };
  const bySubject = told.passive
    ? (BY.exec(behind)?.[1] ?? '')
    : told.subject.replace(OPENING, '').replace(RECEIVED_BY, '');
  const speaker = participants.find(({ person }) => person !== null && bySubject.includes(person));
  const doer = BODY.test(bySubject) ? null : (countryIn(bySubject, countries) ?? speaker?.country ?? null);
  const offered = countryIn(BY.exec(told.passive ? told.subject : behind)?.[1] ?? '', countries);
  const toWhom = TO_WHOM.exec(behind.replace(BY, ''))?.[1] ?? '';
  // `à la province de Phongsaly (Laos)`.
  const there =
    place?.country && countries.includes(place.country) && toWhom.includes(place.name) ? place.country : null;
  const receiver = countryIn(toWhom, countries) ?? there;
  const from = takes ? offered : (doer ?? offered);
  const to = takes ? doer : receiver;
  const other = (code: CountryCode | null): CountryCode | null =>
    code !== null && countries.length === 2 ? (countries.find((one) => one !== code) ?? null) : null;
  if (from !== null && from === to) return { from, to: other(from) };
  // `remettra son livre blanc`: to nobody that the clause tells.
  const toSomebody =
    takes || told.passive || TO_WHOM.test(told.words) || /(?:^|\s)(?:lui|leur)$/u.test(told.subject);
  return { from: from ?? other(to), to: to ?? (toSomebody ? other(from) : null) };
}

/** `au Laos`, `à la Tunisie`: to whom something goes. */
export const toCountry = (code: CountryCode): string =>
  `à ${withArticle(code)}`.replace(/^à le /u, 'au ').replace(/^à les /u, 'aux ');

/** `Remise de dix véhicules de déminage par le Japon au Laos`: what changes hands, from whom and to whom. */
export function handoverTitles(event: TitledEvent): Localized | null {
  const told = giftsOf(event);
  const { from, to } = ways(event);
  const isPerson = told.length === 1 && /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*$/u.test(told[0]!);
  const translated = told.map((one) =>
    isPerson
      ? { FR: one, EN: one, VI: one, whole: true }
      : translatePhrase(one.replace(/^(?:de la |de l['’]|d['’]|de )/u, '')),
  );
  // Of a list what the tables know stands for it, in all languages.
  const known = translated.some((theme) => theme !== null);
  const gifts = known ? told.filter((_, index) => translated[index] !== null) : told;
  const themes = translated.filter((theme) => theme !== null);
  const gift = gifts.length > 0;
  if (!gift && !(from && to) && !(to && event.noun === null)) return null;
  const theme = (locale: 'EN' | 'VI'): string =>
    listed(
      themes.map((one) => one[locale]),
      locale,
    );
  const name = (code: CountryCode, locale: Locale): string => countryName(code, locale);
  const rest = (locale: Locale): string => {
    if (from || to) return '';
    return event.countries.length > 1
      ? `(${sideBySide(event.countries.slice(0, 4), locale)})`
      : atPlace(event.place, locale);
  };
  const joined = (...parts: (string | false | null)[]): string => parts.filter(Boolean).join(' ');
  return {
    FR: shortened(
      joined(
        'Remise',
        gift && listed(gifts.map(ofGift), 'FR'),
        from && `par ${withArticle(from)}`,
        to && toCountry(to),
        rest('FR'),
      ),
    ),
    EN: joined(
      'Handover',
      known && `of ${theme('EN')}`,
      from && `from ${withEnglishArticle(name(from, 'EN'))}`,
      to && `to ${withEnglishArticle(name(to, 'EN'))}`,
      rest('EN'),
    ),
    VI: joined(
      from && name(from, 'VI'),
      known ? (from ? `trao ${theme('VI')}` : `Trao ${theme('VI')}`) : from ? 'bàn giao' : 'Bàn giao',
      to && `cho ${name(to, 'VI')}`,
      rest('VI'),
    ),
  };
}

/** `de tentes`, `des clés`; what stands behind `de` already stays. */
const ofGift = (gift: string): string => (/^(?:de\s|d’)/u.test(gift) ? gift : ofPhrase(gift));
