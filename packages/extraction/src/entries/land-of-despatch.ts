import type { CountryCode } from '@ephemeride/domain';
import { agencyCountry, isAgency } from '../document/parts/agency.ts';
import { placeByName } from '../mentions/places/place-lexicon.ts';
import type { SentenceView } from './sentence/sentence-view.ts';

/** What stands in front of a place that something happens in or that somebody is of: `dans l'Aisne`, `(Gironde)`, `la préfète du Gers`. */
const IN_FRONT = /^(?:de|d'|du|des|en|à|au|aux|dans|sur|près|vers|entre|via|par|depuis|la|le|l'|les|\()$/u;
const LONGEST = 4;

/** Towns where the world's business is done, whoever it is of. */
const SEATS =
  /^(?:Bruxelles|Genève|New York|Vienne|La Haye|Strasbourg|Addis-Abeba|Luxembourg|Davos|Montreux|Lausanne)$/u;

/** Sentences in which a page says where it is, beginning with its title. */
const REACH = 5;

/** The countries of the known towns and regions in a sentence, none of them a body's or a person's name. */
function landsIn({ units, despatch, countries }: SentenceView): CountryCode[] {
  const found: CountryCode[] = [];
  for (let at = 1; at < units.length; at++) {
    const { text, person, organization, time } = units[at]!;
    if (person || organization || time || !/^\p{Lu}/u.test(text)) continue;
    if (!IN_FRONT.test(units[at - 1]!.low) || countries.some(({ unit }) => unit === at)) continue;
    for (let end = Math.min(units.length - 1, at + LONGEST - 1); end >= at; end--) {
      const place = placeByName(despatch.source.text.slice(units[at]!.start, units[end]!.end));
      if (!place) continue;
      if (!SEATS.test(place.name)) found.push(place.country);
      at = end;
      break;
    }
  }
  return found;
}

const REPORTS = /^(?:selon|agence|quotidien|journal|hebdomadaire|chaîne|site|radio|à|d'après|par)$/u;

/** `a rapporté l'agence PAP`, `selon la TAP`: the national agency or paper that the text itself goes by. */
function agenciesIn({ units }: SentenceView): CountryCode[] {
  return units.flatMap(({ text }, at) => {
    if (!/^\p{Lu}{2}/u.test(text) || !isAgency(text)) return [];
    const before = units.slice(Math.max(0, at - 3), at);
    const code = before.some(({ low }) => REPORTS.test(low)) ? agencyCountry(text) : null;
    return code === null ? [] : [code];
  });
}

/** `Togo : la grève des ports s'étend`: the country in front of a headline's colon, of which all tells that names no other. */
export function titledCountry(views: readonly SentenceView[]): CountryCode | null {
  const title = views.find(({ sentence }) => sentence.part === 'TITLE');
  const first = title?.countries.find(({ unit, form }) => unit <= 1 && form === 'NAME');
  const behind = title?.units.find(({ start }) => first !== undefined && start >= first.end);
  return first && behind?.low === ':' ? first.code : null;
}

/**
 * The country in which a despatch without a home tells of what happens: that of its headline's rubric, of the towns and regions named where it
 * begins, if they are of one country, else that of the agency it goes by. Weaker than a home: a minister is not of it.
 */
export function landOfDespatch(views: readonly SentenceView[]): CountryCode | null {
  const titled = titledCountry(views);
  if (titled) return titled;
  for (const view of views.slice(0, REACH)) {
    const lands = new Set(landsIn(view));
    if (lands.size === 1) return [...lands][0]!;
    if (lands.size > 1) return null;
  }
  for (const view of views.slice(0, REACH)) {
    const [agency] = agenciesIn(view);
    if (agency) return agency;
  }
  return null;
}
