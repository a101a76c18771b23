import type { CountryCode } from '@ephemeride/domain';
import { placeByName } from '../../mentions/places/place-lexicon.ts';
import { singular } from './event-nouns.ts';
import type { SentenceView } from './sentence-view.ts';

/** People and bodies that are named after the town they come from. */
const OF_TOWN =
  /^(?:lycéens?|lycéennes?|collégiens?|collégiennes?|écoliers?|élèves|étudiants?|étudiantes?|apprentis|jeunes|pompiers|sapeurs-pompiers|secouristes|infirmiers|infirmières|médecins|chirurgiens|chercheurs|enseignants|professeurs|musiciens|danseurs|policiers|gendarmes|douaniers|élus|maires?|maire|édiles|conseillers|entrepreneurs|industriels|acheteurs|négociants|armateurs|investisseurs|commerçants|exposants|artistes|athlètes|instituteurs|agence|banque|société|firme|agriculteurs|pêcheurs|supporters|cadets|habitants|archéologues|ingénieurs|orchestre|chœur|troupe|ballet|université|école|lycée|collège|académie|hôpital|chu|musée|port|municipalité|mairie|club|chambre|conservatoire|institut|observatoire|bibliothèque|région|province|ville|district|préfecture|métropole|diocèse|chantier|chantiers|parlement|gouvernement|parquet|tribunal|procureur|procureure|police)$/u;
const LONGEST = 4;
/** Words between people and the town they are from: `élèves du lycée technique de Katowice`. */
const REACH = 5;

/** The countries of the towns that people or bodies between two units are named after: `vingt lycéens de Katowice`. */
export function townsOfPeople(view: SentenceView, first: number, last: number): CountryCode[] {
  const found = new Set<CountryCode>();
  for (let at = first + 2; at <= last; at++) {
    if (!/^\p{Lu}/u.test(view.units[at]!.text) || !/^(?:de|d'|du|des)$/u.test(view.units[at - 1]!.low))
      continue;
    const named = view.units.slice(Math.max(first, at - 1 - REACH), at - 1);
    if (
      !named.some(({ low }) => OF_TOWN.test(low) || OF_TOWN.test(singular(low))) ||
      named.some(({ low }) => /^[,;:.»]$/u.test(low))
    )
      continue;
    for (let end = Math.min(last, at + LONGEST - 1); end >= at; end--) {
      const place = placeByName(view.despatch.source.text.slice(view.units[at]!.start, view.units[end]!.end));
      if (!place) continue;
      found.add(place.country);
      break;
    }
  }
  return [...found];
}
