import type { CountryCode } from '@ephemeride/domain';
import { isInternationalBody } from '../../mentions/organizations/well-known-bodies.ts';
import { placeByName } from '../../mentions/places/place-lexicon.ts';
import { type SentenceView, unitAmong } from './sentence-view.ts';

/** Who acts for a state without its being said which: `le Premier ministre`, `l'armée`, `le tribunal correctionnel`. */
const STATE_NOUNS: ReadonlySet<string> = new Set(
  (
    'palais ministre ministère vice-ministre sous-ministre président présidente vice-président vice-présidente présidence premier vice-premier ' +
    'chef cheffe roi reine souverain monarque empereur émir sultan prince princesse chancelier chancelière gouvernement cabinet ' +
    'parlement sénat assemblée diète armée armées marine gendarmerie police garde état-major général amiral commandant ' +
    'secrétaire tribunal cour parquet procureur justice gouverneur maire préfet wali mairie préfecture banque ' +
    'garde-côtes douane douanes protection député députés sénateurs parlementaires autorités régiment brigade bataillon directeur directrice direction'
  ).split(' '),
);

/** Of these only the one with its complement is a state's: `le chef de la diplomatie`, `le directeur général de la police`. */
const INCOMPLETE: ReadonlySet<string> = new Set(
  'chef cheffe garde général secrétaire assemblée cabinet directeur directrice direction banque protection commandant cour prince princesse justice'.split(
    ' ',
  ),
);

/** Named after a town, these are of its country; without one they are nobody's. */
const OF_TOWN: ReadonlySet<string> = new Set(
  'académie université école hôpital club équipe lycée musée port commune ville municipalité communauté région province gouvernorat ' +
    'maires gouverneurs préfets universités ports villes communes régions provinces écoles académies municipalités clubs'.split(
      ' ',
    ),
);

/** Who speaks for the Holy See. */
const HOLY_SEE: ReadonlySet<string> = new Set(['pape', 'pontife', 'nonce']);

/** All words of the three: most words are of none, and are looked up once. */
const TELLING: ReadonlySet<string> = new Set([...STATE_NOUNS, ...OF_TOWN, ...HOLY_SEE]);

const DEFINITE = /^(?:le|la|l'|les|du|au|aux|monsieur|madame)$/u;
const FRONT =
  /^(?:nouveau|nouvelle|ancien|ancienne|haut|haute|jeune|vice|premier|première|\d+(?:e|er|re|ère|ème))$/u;
const ENDS =
  /^(?:[,;:()«»–—.?!]|avec|en|lors|pour|par|sur|qui|que|qu'|dont|où|lui|ainsi|puis|mardi|ce|cette|son|sa|ses|leurs?|après|avant|et|au|aux|à)$/u;
/** How far a post's complements reach: `ministre d'État, ministre des Affaires étrangères, de la Communauté nationale à l'étranger`. */
const LONGEST = 16;
const LONGEST_TOWN = 4;

export interface UnnamedParties {
  /** The countries that they act for: the despatch's home, or that of the town they are named after. */
  readonly countries: readonly CountryCode[];
  /** Whether an international body is among those named: it is a party of no country. */
  readonly international: boolean;
}

const NONE: UnnamedParties = { countries: [], international: false };

function phraseEnd(view: SentenceView, at: number, last: number): number {
  let end = at;
  for (let next = at + 1; next <= last && next <= at + LONGEST; next++) {
    const { low, time, person } = view.units[next]!;
    if (time || person || view.verbs.some((verb) => verb.first === next)) break;
    // `ministre de la Défense et des Anciens combattants`: the complement goes on.
    const goesOn =
      low === 'et' && /^(?:des?|du|d'|celles?|celui|ceux)$/u.test(view.units[next + 1]?.low ?? '');
    if (ENDS.test(low) && !goesOn) break;
    end = next;
  }
  return end;
}

/** The countries of the towns or provinces that the phrase is named after: `les maires de Bafoussam et de Sfax`. */
export function townsIn(view: SentenceView, first: number, last: number): CountryCode[] {
  const found: CountryCode[] = [];
  for (let at = first; at <= last; at++) {
    if (!/^\p{Lu}/u.test(view.units[at]!.text)) continue;
    for (let end = Math.min(last, at + LONGEST_TOWN - 1); end >= at; end--) {
      const place = placeByName(view.despatch.source.text.slice(view.units[at]!.start, view.units[end]!.end));
      if (!place) continue;
      if (place.country) found.push(place.country);
      at = end;
      break;
    }
  }
  return found;
}

const isInternational = (view: SentenceView, first: number, last: number): boolean =>
  unitAmong(
    view,
    first,
    last,
    ({ organization }) => organization !== null && isInternationalBody(organization.name),
  ) >= 0;

/** Whether a name follows in apposition: `le Premier ministre, Pedro Sánchez`. */
function isNamed(view: SentenceView, end: number): boolean {
  const next = view.units.slice(end + 1, end + 11);
  const comma = next[0]?.low === ',' ? 1 : 0;
  if (next.slice(comma, comma + (comma > 0 ? 3 : 1)).some(({ person }) => person !== null)) return true;
  // `, S.E.M. Andry Rajoelina`: capitals and dots of a title.
  const named = next.findIndex(({ person }) => person !== null);
  return (
    comma > 0 &&
    next.slice(1, Math.max(1, named)).every(({ text }) => /^(?:\p{Lu}|\.)/u.test(text)) &&
    named > 0
  );
}

/** `le ministre`, `le Premier ministre`: behind the lead they may mean somebody told of before. */
const OPENING = /^(?:LEAD|TITLE|KICKER|CAPTION)$/u;
const isBare = (view: SentenceView, at: number, end: number): boolean =>
  end === at || (end === at + 1 && /premi[eè]re?$/u.test(view.units[at]!.low));

/** Reads the posts and bodies of a state between two units that neither a name nor a country tells apart. */
export function unnamedParties(view: SentenceView, first: number, last: number): UnnamedParties {
  if (last < first) return NONE;
  const countries = new Set<CountryCode>();
  const international = isInternational(view, first, last);
  for (let at = first; at <= last; at++) {
    const { low, time, person } = view.units[at]!;
    if (!TELLING.has(low)) continue;
    const ofTown = OF_TOWN.has(low);
    if (HOLY_SEE.has(low) && !isNamed(view, at)) countries.add('VA');
    if (time || person || !(STATE_NOUNS.has(low) || ofTown)) continue;
    let front = at - 1;
    while (front > 0 && FRONT.test(view.units[front]!.low)) front -= 1;
    if (!DEFINITE.test(view.units[front]?.low ?? '')) continue;
    const end = phraseEnd(view, at, last);
    const bare = isBare(view, at, end) && (INCOMPLETE.has(low) || !OPENING.test(view.sentence.part));
    const named = isNamed(view, end) || view.units.slice(at, end + 1).some((unit) => unit.person !== null);
    // `les garde-côtes des deux pays` are those of a pair told elsewhere.
    const counted = view.units.slice(at, end + 1).some((unit) => /^(?:deux|trois|quatre)$/u.test(unit.low));
    const stated = counted || view.countries.some(({ unit }) => unit >= at && unit <= end);
    if (!bare && !named && !stated && !isInternational(view, at, end)) {
      const towns = townsIn(view, at + 1, end);
      const state = ofTown || view.home === null ? [] : [view.home];
      for (const code of towns.length > 0 ? towns : state) countries.add(code);
    }
    at = end;
  }
  return { countries: [...countries], international };
}
