import type { CountryCode, Locale, Localized } from '@ephemeride/domain';
import { countryName, inCountry } from '../mentions/countries/country-name.ts';
import { capital } from './capital.ts';
import { listed, shownName } from './names-joined.ts';
import { ofPhrase } from './of-phrase.ts';
import { atPlace } from './place-titles.ts';
import type { TitledEvent } from './titled-event.ts';
import { type ToldParty, toldParty } from './told-party.ts';
import { countryIn } from './who-in.ts';

const LOCALES = ['FR', 'EN', 'VI'] as const;

/** A title is no longer than this in French. */
const LONGEST = 130;
/** `en audience`, `à Bruxelles`, `une audience à`: what stands between the verb and whom it is told of. */
const BETWEEN =
  /^[\s,]*(?:(?:en audience|aujourd['’]hui|ce jour|à bord|séparément|longuement|officiellement|dans [^,]{3,30},|à [^,]{3,30},),?\s)*(?:(?:une |en )?audience (?=à |aux? ))?(?:(?:à|en|au|aux|dans) (?:la |l['’]|les? )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)* (?=(?:les?|la|une?)\s|l['’]))?/u;
const TO_THE: readonly (readonly [RegExp, string])[] = [
  [/^au\s/iu, 'le '],
  [/^aux\s/iu, 'les '],
  [/^à (?=(?:la|une?)\s|l['’])/iu, ''],
];
const OF_THE: readonly (readonly [RegExp, string])[] = [
  [/^du\s/iu, 'le '],
  [/^des\s/iu, 'les '],
  [/^d['’](?=une?\s)|^de (?=(?:la)\s|l['’])/iu, ''],
];

const withoutCase = (words: string, cases: typeof TO_THE): string => {
  for (const [pattern, article] of cases) if (pattern.test(words)) return words.replace(pattern, article);
  return words;
};

const LISTED = /^(?:,| et) (?:d(?:u|e|es)\s|d['’])/u;

/** Somebody named in these words, else whom they tell of by post. */
function partyIn(event: TitledEvent, words: string): ToldParty | null {
  const named = event.participants.find(({ person }) => person !== null && words.includes(person));
  if (named?.person) {
    const shown = shownName(named.person);
    return { FR: shown, EN: shown, VI: shown, plural: false, placed: true, country: named.country };
  }
  const told = toldParty(words, event.countries);
  // `les ambassadeurs du Chili, du Ghana et du Pérou`: the clause ends what is behind a verb at a comma.
  const goesOn = told?.plural && LISTED.test(event.told.words.split(told.FR.replace(/’/gu, "'"))[1] ?? '');
  return goesOn ? null : told;
}

/** The one country in brackets that a party does not tell though it is its: the place's where two are untold. */
function aside(event: TitledEvent, parties: readonly ToldParty[], locale: Locale): string {
  if (parties.every(({ placed }) => placed)) return '';
  const untold = event.countries.filter(
    (code) => !parties.some(({ FR, country }) => country === code || countryIn(FR, [code]) !== null),
  );
  const here = untold.find((code) => code === event.place?.country);
  const code = untold.length === 1 ? untold[0] : here;
  return code ? ` (${countryName(code, locale)})` : '';
}

const made = (titles: Localized): Localized | null => (titles.FR.length > LONGEST ? null : titles);

const isOff = ({ status }: TitledEvent): boolean => status === 'POSTPONED' || status === 'CANCELLED';

/** Who is received, and who receives, by the clause of a verb that says so. */
function toldReception(event: TitledEvent): { host: ToldParty | null; guest: ToldParty | null } {
  const { verb, passive, subject, behind } = event.told;
  if (!/^(?:recevoir|accueillir|accorder)$/u.test(verb ?? '')) return { host: null, guest: null };
  const by = / ?(?<!\p{L})par (?=(?:les?|la|une?)\s|l['’])(.*)$/u.exec(behind)?.[1];
  return passive
    ? { host: by ? partyIn(event, by) : null, guest: partyIn(event, subject) }
    : {
        host: partyIn(event, subject),
        guest: partyIn(event, withoutCase(behind.replace(BETWEEN, ''), TO_THE)),
      };
}

/** The guest of a named host, where more is told than the country. */
export function guestByPost(event: TitledEvent): ToldParty | null {
  const { guest } = toldReception(event);
  return guest?.placed ? guest : null;
}

/** `Le ministre de la Santé reçoit l’ambassadeur de Cuba`. */
export function receptionByPost(event: TitledEvent, guests: readonly string[]): Localized | null {
  const { host, guest: told } = toldReception(event);
  const [FR, EN, VI] = LOCALES.map((locale) => listed(guests, locale));
  const country = event.participants.find(({ role }) => role === 'GUEST')?.country ?? null;
  const named = FR && EN && VI ? { FR, EN, VI, plural: guests.length > 1, placed: true, country } : null;
  const guest = named ?? told;
  if (!host || !guest || isOff(event)) return null;
  const ahead = event.status === 'PLANNED';
  const both = [host, guest];
  const receives = ahead ? (host.plural ? 'recevront' : 'recevra') : host.plural ? 'reçoivent' : 'reçoit';
  return made({
    FR: `${capital(host.FR)} ${receives} ${guest.FR}${aside(event, both, 'FR')}`,
    EN: `${capital(host.EN)} ${ahead ? 'to receive' : host.plural ? 'receive' : 'receives'} ${guest.EN}${aside(event, both, 'EN')}`,
    VI: `${capital(host.VI)} ${ahead ? 'sẽ tiếp' : 'tiếp'} ${guest.VI}${aside(event, both, 'VI')}`,
  });
}

/** Verbs whose subject is somewhere as a guest. */
const TRAVELS =
  /^(?:rendre|effectuer|arriver|séjourner|visiter|atterrir|attendre|entamer|poursuivre|achever|venir|entreprendre|débuter|faire|conduire|gagner)$/u;
/** `la visite du chef du gouvernement slovaque en Slovénie`. */
const VISIT_OF = /^(?:visite|déplacement|voyage)(?: \p{Ll}+){0,2}? (d(?:u|es|e la)\s.*|d(?:e l)?['’].*)$/iu;

/** Where it is to, behind whom it is of. */
const TO_WHERE = /\s(?:à|au|aux|en)\s(?:la\s|l['’])?\p{Lu}.*$/u;

/** Who visits, as the clause or the name of the visit has it; a host's own people do not. */
function visitor(event: TitledEvent, host: CountryCode): ToldParty | null {
  const of = VISIT_OF.exec(event.phrase ?? '')?.[1]?.replace(TO_WHERE, '');
  const { verb, passive, subject } = event.told;
  const goes = TRAVELS.test(verb ?? '') && (!passive || verb === 'attendre');
  const who =
    (of ? toldParty(withoutCase(of, OF_THE), event.countries) : null) ??
    (goes ? toldParty(subject, event.countries) : null);
  if (!who || countryIn(who.FR, [host]) !== null) return null;
  return who.placed || event.countries.length < 2 ? who : null;
}

const ARRIVES = /^(?:arriver|atterrir|débarquer)$/u;

/** `Visite du secrétaire général de l’Otan à Sarajevo`, of a visitor whom nobody names; `Arrivée` where only that is told. */
export function visitByPost(event: TitledEvent): Localized | null {
  const { place, countries, told } = event;
  const host = place?.country ?? (countries.length === 1 ? countries[0] : undefined);
  const who = host === undefined ? null : visitor(event, host);
  if (host === undefined || !who) return null;
  const at = place?.country ? place : { name: countryName(host), country: host };
  const where = {
    FR: place?.country ? atPlace(place, 'FR') : inCountry(host),
    EN: atPlace(at, 'EN').replace(/^in /u, ''),
    VI: atPlace(at, 'VI').replace(/^tại /u, ''),
  };
  const ahead = event.status === 'PLANNED';
  const arrives = event.phrase === null && ARRIVES.test(told.verb ?? '');
  const verb = arrives
    ? { one: 'arrives in', many: 'arrive in', VI: 'đến' }
    : { one: 'visits', many: 'visit', VI: 'thăm' };
  const does = ahead ? `to ${verb.many}` : who.plural ? verb.many : verb.one;
  return made({
    FR: `${arrives ? 'Arrivée' : 'Visite'} ${ofPhrase(who.FR)} ${where.FR}`,
    EN: isOff(event) ? `Visit of ${who.EN} to ${where.EN}` : `${capital(who.EN)} ${does} ${where.EN}`,
    VI: isOff(event)
      ? `Chuyến thăm ${where.VI} của ${who.VI}`
      : `${capital(who.VI)} ${ahead ? 'sẽ ' : ''}${verb.VI} ${where.VI}`,
  });
}

/** Verbs of those who meet; the other side stands behind `avec`, of the last ones as their object. */
const MEETS = /^(?:entretenir|échanger|discuter|rencontrer|réunir)$/u;

/** The two sides of a meeting or a call, as its clause tells them; null where one is not known. */
export function toldSides(event: TitledEvent): readonly [ToldParty, ToldParty] | null {
  const { verb, passive, subject, behind } = event.told;
  if (passive || !MEETS.test(verb ?? '')) return null;
  const with_ = /(?:^|\s)avec (.*)$/u.exec(behind)?.[1];
  const object = with_ ?? (verb === 'rencontrer' ? behind.replace(BETWEEN, '') : null);
  if (!object) return null;
  const one = partyIn(event, subject);
  const other = one && partyIn(event, object);
  return one && other && one.FR !== other.FR ? [one, other] : null;
}

/** `Rencontre entre le président de la Commission de l’Union africaine et le vice-ministre japonais`. */
export function meetingByPost(event: TitledEvent, words: Localized): Localized | null {
  const sides = toldSides(event);
  if (!sides) return null;
  const [one, other] = sides;
  const both = (locale: Locale, and: string): string =>
    `${one[locale]} ${and} ${other[locale]}${aside(event, sides, locale)}`;
  return made({
    FR: `${words.FR} entre ${both('FR', 'et')}`,
    EN: `${capital(words.EN)} between ${both('EN', 'and')}`,
    VI: `${words.VI} giữa ${both('VI', 'và')}`,
  });
}

const GATHERS = /^(?:réunir|retrouver|rassembler|siéger)$/u;

/** `Réunion des ministres de la Santé de la Cédéao à Abuja`, of a conference that nothing names but those who come. */
export function gatheringByPost(event: TitledEvent): Localized | null {
  const { noun, phrase, series, told } = event;
  const bare = noun === null || phrase === null || phrase.toLowerCase() === noun.phrase;
  if (!bare || series !== null || told.passive || !GATHERS.test(told.verb ?? '')) return null;
  const who = toldParty(told.subject, event.countries);
  if (!who?.plural) return null;
  const [FR, EN, VI] = LOCALES.map((locale) => {
    const at = atPlace(event.place, locale);
    return at === '' ? aside(event, [who], locale) : ` ${at}`;
  });
  if (!who.placed && FR === '') return null;
  return made({
    FR: `Réunion ${ofPhrase(who.FR)}${FR}`,
    EN: `Meeting of ${who.EN}${EN}`,
    VI: `Cuộc họp của ${who.VI}${VI}`,
  });
}
