import type { CountryCode, Locale, Localized, ParticipantRead } from '@ephemeride/domain';
import { countryName, inCountry, ofCountry, withArticle } from '../mentions/countries/country-name.ts';
import { visitOf } from './abroad-titles.ts';
import { capital } from './capital.ts';
import { feminineAdjective } from './country-adjectives.ts';
import { withEnglishArticle } from './english-grammar.ts';
import { betweenSides, listed, shownName, sideBySide } from './names-joined.ts';
import { ofName } from './of-phrase.ts';
import type { TitledEvent } from './titled-event.ts';
import { guestByPost, meetingByPost, receptionByPost } from './told-party-titles.ts';
import { visitorPost } from './visitor-posts.ts';

/** More names than these make no title; the countries stand for them. */
const MOST_NAMES = 3;

const namesOf = (participants: readonly ParticipantRead[]): string[] =>
  participants.flatMap(({ person }) => (person ? [shownName(person)] : []));

const inRoles = (event: TitledEvent, ...roles: readonly ParticipantRead['role'][]): ParticipantRead[] =>
  event.participants.filter(({ role }) => roles.includes(role));

/** One name a side, the first of each country, where there are people of two countries; else all names. */
function sides(event: TitledEvent): string[] {
  const people = event.participants.filter(({ person }) => person !== null);
  const countries = new Set(people.map(({ country }) => country));
  if (people.length <= 2 || countries.size < 2) return namesOf(people);
  return [...countries].flatMap((code) =>
    namesOf(people.filter(({ country }) => country === code)).slice(0, 1),
  );
}

/** `d’Esther et Luc`, `de Luc`. */
const ofNames = (names: readonly string[]): string => ofName(listed(names, 'FR'));

/** `the United States`, `France`. */
const englishCountry = (code: CountryCode): string => withEnglishArticle(countryName(code, 'EN'));

const delegationOf = (code: CountryCode): string =>
  `une délégation ${feminineAdjective(code) ?? ofCountry(code)}`;

const delegation = (codes: readonly CountryCode[], locale: Locale): string => {
  const code = codes[0];
  if (code === undefined) return { FR: 'une délégation', EN: 'a delegation', VI: 'đoàn khách' }[locale];
  return {
    FR: delegationOf(code),
    EN: `a delegation from ${englishCountry(code)}`,
    VI: `đoàn ${countryName(code, 'VI')}`,
  }[locale];
};

/** `le président ukrainien`, of a guest whom the clause names by post only. */
function guestPost({ told }: TitledEvent, abroad: readonly CountryCode[]): Localized | null {
  const words = told.passive ? told.subject : told.behind.replace(/^[\s,]*en audience\s/u, '');
  const post = abroad[0] === undefined ? null : visitorPost(words, abroad[0]);
  return post && { FR: `le ${post.FR}`, EN: `the ${post.EN}`, VI: post.VI };
}

/** `X reçoit Y`. */
export function receptionTitles(event: TitledEvent): Localized | null {
  const hosts = namesOf(inRoles(event, 'HOST')).slice(0, 2);
  const guests = namesOf(inRoles(event, 'GUEST', 'SIDE')).slice(0, MOST_NAMES);
  if (hosts.length === 0)
    return (
      receptionByPost(event, guests) ??
      (guests.length === 0 ? null : (byCountry(event, guests) ?? received(guests)))
    );
  const home = new Set(inRoles(event, 'HOST').map(({ country }) => country));
  const abroad = event.countries.filter((code) => !home.has(code));
  const unnamed = guests.length > 0 ? null : (guestPost(event, abroad) ?? guestByPost(event));
  const guest = (locale: Locale): string =>
    guests.length > 0 ? listed(guests, locale) : (unnamed?.[locale] ?? delegation(abroad, locale));
  const host = (locale: Locale): string => listed(hosts, locale);
  const many = hosts.length > 1;
  const ahead = event.status === 'PLANNED';
  return {
    FR: `${host('FR')} ${ahead ? (many ? 'recevront' : 'recevra') : many ? 'reçoivent' : 'reçoit'} ${guest('FR')}`,
    EN: `${host('EN')} ${ahead ? 'to receive' : many ? 'receive' : 'receives'} ${guest('EN')}`,
    VI: `${host('VI')} ${ahead ? 'sẽ tiếp' : 'tiếp'} ${guest('VI')}`,
  };
}

/** `Réception de X par la Belgique`, where the country is known that is not the guests'. */
function byCountry(event: TitledEvent, guests: readonly string[]): Localized | null {
  const theirs = new Set(inRoles(event, 'GUEST', 'SIDE').map(({ country }) => country));
  const [host, ...more] = event.countries.filter((code) => !theirs.has(code));
  if (host === undefined || more.length > 0 || theirs.has(null)) return null;
  const off = event.status === 'POSTPONED' || event.status === 'CANCELLED';
  if (off) return null;
  const ahead = event.status === 'PLANNED';
  const english = englishCountry(host);
  return {
    FR: `Réception ${ofNames(guests)} par ${withArticle(host)}`,
    EN: `${capital(english)} ${ahead ? 'to receive' : 'receives'} ${listed(guests, 'EN')}`,
    VI: `${countryName(host, 'VI')} ${ahead ? 'sẽ tiếp' : 'tiếp'} ${listed(guests, 'VI')}`,
  };
}

const received = (guests: readonly string[]): Localized => ({
  FR: `Réception ${ofNames(guests)}`,
  EN: `Reception of ${listed(guests, 'EN')}`,
  VI: `Lễ đón ${listed(guests, 'VI')}`,
});

/** People who meet; null where fewer than two are known. */
function pair(event: TitledEvent, locale: Locale): string | null {
  const names = sides(event);
  if (names.length > 1 && names.length <= MOST_NAMES) return listed(names, locale);
  return null;
}

/** People or countries: `Rencontre entre la Grèce et Malte`. */
function pairTitles(event: TitledEvent, words: Localized): Localized | null {
  const [FR, EN, VI] = (['FR', 'EN', 'VI'] as const).map((locale) => pair(event, locale));
  if (FR && EN && VI)
    return {
      FR: `${words.FR} entre ${FR}`,
      EN: `${capital(words.EN)} between ${EN}`,
      VI: `${words.VI} giữa ${VI}`,
    };
  const byPost = meetingByPost(event, words);
  if (byPost) return byPost;
  if (event.countries.length < 2) return null;
  const sides = (locale: Locale): string => sideBySide(event.countries.slice(0, 4), locale);
  return {
    FR: `${words.FR} ${betweenSides(event.countries)}`,
    EN: `${sides('EN')} ${words.EN}`,
    VI: `${words.VI} ${sides('VI')}`,
  };
}

const OF_A_BODY =
  /^(?:réunion|session|séance|rencontre) (?:d(?:u|e la|e l['’]|es) ?)(?:conseil|comité|commission|groupe|forum|comités|conseils|hauts fonctionnaires|experts|ministres|directeurs|chefs|états-majors)(?!\p{L})/iu;

/** `Rencontre entre X et Y`, `Meeting between X and Y`, `Cuộc gặp giữa X và Y`. */
export const meetingTitles = (event: TitledEvent): Localized | null =>
  // `réunion du conseil d’affaires`: a phrase says more than countries alone.
  pair(event, 'FR') === null && OF_A_BODY.test(event.phrase ?? '')
    ? null
    : pairTitles(event, { FR: 'Rencontre', EN: 'meeting', VI: 'Cuộc gặp' });

const BY_VIDEO = /(?:visio|vidéo)|(?<!\p{L})(?:en ligne|virtuel(?:le)?s?|par écrans? interposés?)(?!\p{L})/iu;

/** `Entretien téléphonique entre X et Y`, or by video. */
export const callTitles = (event: TitledEvent): Localized | null =>
  pairTitles(
    event,
    BY_VIDEO.test(event.told.words) || BY_VIDEO.test(event.noun?.phrase ?? '')
      ? { FR: 'Entretien par visioconférence', EN: 'video talks', VI: 'Hội đàm trực tuyến' }
      : { FR: 'Entretien téléphonique', EN: 'telephone talks', VI: 'Điện đàm' },
  );

const DELEGATION =
  /(?<!\p{L})(?:délégations?|missions?|équipes?|groupes?|experts?|parlementaires|députés|techniciens|ingénieurs|officiers|représentants|entreprises|hommes d['’]affaires|responsables)(?!\p{L})/iu;

/** `Visite de X au Laos`; the visitor is known by role, or by being the only person named. */
export function visitTitles(event: TitledEvent): Localized | null {
  const all = inRoles(event, 'GUEST');
  // Of people of both countries those of the place's own receive.
  const abroad = all.filter(({ country }) => country !== (event.place?.country ?? null));
  const guests = abroad.length > 0 ? abroad : all;
  const names = namesOf(guests).slice(0, MOST_NAMES);
  const home = new Set(guests.map(({ country }) => country));
  const there = event.countries.find((code) => !home.has(code));
  const ahead = event.status === 'PLANNED';
  const off = event.status === 'POSTPONED' || event.status === 'CANCELLED';
  const visits = ahead ? 'to visit' : names.length > 1 ? 'visit' : 'visits';
  if (names.length === 0) {
    const from = event.countries.find((code) => home.has(code));
    if (from && there) {
      const post = off ? null : visitorPost(event.told.subject, from);
      if (post)
        return {
          FR: `Visite du ${post.FR} ${inCountry(there)}`,
          EN: `${post.EN} ${visits} ${englishCountry(there)}`,
          VI: `${post.VI} ${ahead ? 'sẽ ' : ''}thăm ${countryName(there, 'VI')}`,
        };
      // `Trois ingénieurs se rendront au Togo`: no delegation is told of.
      if (!off && !DELEGATION.test(event.told.words)) return null;
      return {
        FR: `Visite d’${delegationOf(from)} ${inCountry(there)}`,
        EN: off
          ? `${visitOf(from)} to ${englishCountry(there)}`
          : `Delegation from ${englishCountry(from)} ${visits} ${englishCountry(there)}`,
        VI: `Đoàn ${countryName(from, 'VI')} ${ahead ? 'sẽ ' : ''}thăm ${countryName(there, 'VI')}`,
      };
    }
    return null;
  }
  return {
    FR: `Visite ${ofNames(names)}${there ? ` ${inCountry(there)}` : ''}`,
    EN:
      there && !off
        ? `${listed(names, 'EN')} ${visits} ${englishCountry(there)}`
        : `Visit of ${listed(names, 'EN')}${there ? ` to ${englishCountry(there)}` : ''}`,
    VI:
      there && !off
        ? `${listed(names, 'VI')} ${ahead ? 'sẽ ' : ''}thăm ${countryName(there, 'VI')}`
        : `Chuyến thăm ${there ? `${countryName(there, 'VI')} ` : ''}của ${listed(names, 'VI')}`,
  };
}
