import type { Localized } from '@ephemeride/domain';
import { countryName, withArticle } from '../mentions/countries/country-name.ts';
import { capital } from './capital.ts';
import { inFuture, inPlural, type VerbTitle } from './clause-verbs.ts';
import { withEnglishArticle } from './english-grammar.ts';
import { OPENING, PRONOUN, people } from './french-clause.ts';
import { listed, shownName } from './names-joined.ts';
import { atPlace, doneAt } from './place-titles.ts';
import { placeName } from './title-words.ts';
import type { TitledEvent } from './titled-event.ts';
import { type Translated, translatePhrase } from './translate-phrase.ts';

type English = Pick<Localized, 'EN' | 'VI'>;

/** Who does what a clause tells, and whether they are several. */
export interface Who extends English {
  readonly several: boolean;
}

const ARTICLE = /^an? /u;
/** The name that ends a subject: `le Premier ministre Getachew Alemayehu`. */
const NAME_BEHIND = /(?:^|\p{Ll}\s)(\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]+)+)$/u;
/** Names by themselves: `Skopje`, `Hanoï et Manille`. */
const NAMES_ALONE = /^\p{Lu}[\p{L}'’-]+(?: et \p{Lu}[\p{L}'’-]+)?$/u;
const PRONOUNS =
  /^(?:Il|Elle|Ils|Elles|On|Nous|Vous|Celui-ci|Celle-ci|Ceux-ci|Celles-ci|Tous|Toutes|Certains)$/u;

/** Who did it: the people who take part, else the one whom the subject names, else a country or what the tables know. */
export function whoOf(event: TitledEvent): Who | null {
  const names = people(event).slice(0, 2);
  if (names.length > 0)
    return { EN: listed(names, 'EN'), VI: listed(names, 'VI'), several: names.length > 1 };
  const subject = event.told.subject.replace(OPENING, '').replace(PRONOUN, '').replace(/,$/u, '').trim();
  const name = NAME_BEHIND.exec(subject)?.[1];
  if (name) return { EN: shownName(name), VI: shownName(name), several: false };
  const country = event.countries.find(
    (code) => withArticle(code).toLowerCase() === subject.toLowerCase().replace(/'/gu, '’'),
  );
  if (country)
    return {
      EN: capital(withEnglishArticle(countryName(country, 'EN'))),
      VI: countryName(country, 'VI'),
      several: false,
    };
  // `les exercices, auxquels les deux armées participent`: who is told elsewhere.
  if (/(?:^|\s)(?:auxquel(?:le)?s|auquel|à laquelle|dont|où|que?)(?!\p{L})/u.test(subject)) return null;
  const several =
    /^(?:les|des|deux|trois|\d|plus de|près de|environ|quelque|plusieurs|une \p{L}+aine d)/iu.test(subject) ||
    / et /u.test(subject);
  if (NAMES_ALONE.test(subject) && !PRONOUNS.test(subject)) {
    const alone = subject.split(' et ').map(placeName);
    return {
      EN: listed(
        alone.map(({ EN }) => EN),
        'EN',
      ),
      VI: listed(
        alone.map(({ VI }) => VI),
        'VI',
      ),
      several,
    };
  }
  const known = translatePhrase(subject.split(',')[0]!);
  return known && { EN: capital(known.EN.replace(ARTICLE, '')), VI: capital(known.VI), several };
}

/** A pattern of a verb with who and what in it: `X visits the port`, of what is to come `X to visit …`. */
export function saidOf(event: TitledEvent, verb: English, who: Who, what: English): English {
  const told = (locale: 'EN' | 'VI'): string => {
    const pattern = locale === 'EN' && who.several ? inPlural(verb.EN) : verb[locale];
    const said = (event.status === 'PLANNED' ? inFuture(pattern, locale) : pattern)
      .replace('{who}', () => who[locale])
      .replace('{}', () => what[locale]);
    return said + doneAt(event, said, verb.EN, locale);
  };
  return { EN: told('EN'), VI: told('VI') };
}

/** What verbs of somebody tell where the tables know nobody, `Trip to Tartu`, and where they know no object. */
const BY_NOBODY: readonly (readonly [verb: RegExp, EN: string, VI: string, alone: English | null])[] = [
  [/ (?:visits|tours|inspects) /u, 'Visit to {}', 'Thăm {}', { EN: 'a site', VI: 'một địa điểm' }],
  [/ (?:travels|goes|heads|flies) (?:to|for) /u, 'Trip to {}', 'Chuyến đi {}', null],
  [/ leaves for /u, 'Departure for {}', 'Lên đường đi {}', null],
  [/ returns to /u, 'Return to {}', 'Trở về {}', null],
  [/ leaves /u, 'Departure from {}', 'Rời {}', null],
  [/ (?:attends|takes part in) /u, 'Attendance at {}', 'Dự {}', { EN: 'an event', VI: 'một sự kiện' }],
  [
    / (?:meets|talks with) /u,
    'Meeting with {}',
    'Gặp {}',
    { EN: 'local representatives', VI: 'đại diện sở tại' },
  ],
  [/ lands on /u, 'Landing on {}', 'Đổ bộ lên {}', null],
];

/** `Visit to a model farm`, where nobody is known who visits. */
export function byNobody(verb: VerbTitle, theme: Translated): English | null {
  const [, EN, VI] = BY_NOBODY.find(([told]) => told.test(verb.EN)) ?? [];
  if (EN === undefined || VI === undefined || theme.EN === '') return null;
  const what = theme.EN.replace(/^(?=\p{Ll})(?!an? )/u, 'the ');
  return { EN: EN.replace('{}', () => what), VI: VI.replace('{}', () => theme.VI) };
}

/** `X visits a site in Kolda`, where the tables do not know what is visited; the place where it is the goal. */
export function ofNothingNamed(event: TitledEvent, verb: VerbTitle, who: Who): English | null {
  const [, , , alone] = BY_NOBODY.find(([told]) => told.test(verb.EN)) ?? [];
  const at = (locale: 'EN' | 'VI'): string => atPlace(event.place, locale);
  if (alone === undefined) return null;
  if (alone === null)
    return at('EN') === ''
      ? null
      : saidOf(event, verb, who, {
          EN: at('EN').replace(/^in /u, ''),
          VI: at('VI').replace(/^tại /u, ''),
        });
  const told = saidOf(event, verb, who, alone);
  const placed = (locale: 'EN' | 'VI'): string =>
    told[locale].endsWith(at(locale)) ? told[locale] : `${told[locale]} ${at(locale)}`;
  return { EN: placed('EN'), VI: placed('VI') };
}
