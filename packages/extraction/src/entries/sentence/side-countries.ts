import type { CountryCode } from '@ephemeride/domain';
import type { PlacedCountry, SentenceView } from './sentence-view.ts';

const BASED =
  /^(?:basée?s?|stationnée?s?|affectée?s?|prépositionnée?s?|appareillée?s?|attache|immatriculée?s?)$/u;

/** `de fabrication néo-zélandaise`: whose industry made it, not whose it is. */
const MADE = /^(?:fabrication|conception|facture|construction|confection|marque)$/u;

/** `une frégate basée à La Réunion`: where something lies at rest says nothing of whose it is. */
export const isBerth = (view: SentenceView, { unit, form }: PlacedCountry): boolean =>
  form === 'ADJECTIVE'
    ? MADE.test(view.units[unit - 1]?.low ?? '')
    : view.units.slice(Math.max(0, unit - 4), unit).some(({ low }) => BASED.test(low));

const BEARING =
  /^(?:large|vis-à-vis|nord|sud|est|ouest|nord-est|nord-ouest|sud-est|sud-ouest|près|proximité|loin|voisinage|abords)$/u;

/** `au large de Curaçao`, `à l'ouest de la Corse`: it lies there, and is nobody's side. */
function isOff(view: SentenceView, unit: number): boolean {
  const of = /^(?:la|le|les|l')$/u.test(view.units[unit - 1]?.low ?? '') ? unit - 2 : unit - 1;
  return /^(?:de|d'|du|des)$/u.test(view.units[of]?.low ?? '') && BEARING.test(view.units[of - 1]?.low ?? '');
}

/** `à Tbilissi (Géorgie)`: the country of the town in front. */
function isTownsCountry({ units, countries }: SentenceView, unit: number): boolean {
  let open = unit - 1;
  if (/^(?:la|le|les|l')$/u.test(units[open]?.low ?? '')) open -= 1;
  if (units[open]?.low !== '(') return false;
  const town = open - 1;
  return units[town]?.place != null || countries.some((one) => one.unit === town && one.form === 'CAPITAL');
}

/** Whether a country is only where something happens: `à Vilnius`, `en Lituanie`, `dans la capitale lituanienne`. */
export function isWhere(view: SentenceView, { unit, form }: PlacedCountry): boolean {
  const before = view.units[unit - 1]?.low ?? '';
  if (isOff(view, unit)) return true;
  if (form === 'CAPITAL') return /^(?:à|au|aux|depuis)$/u.test(before);
  if (form === 'ADJECTIVE') return /^(?:capitale|sol|territoire)$/u.test(before);
  return before === 'en' || isTownsCountry(view, unit);
}

const MOTION =
  /^(?:(?:r?entr|arriv|débarqu|expuls|rapatri|évacu|import|achet|originair|échapp)(?:és?|ées?)|(?:re)?venue?s?|partie?s?|provenance|retour)$/u;

/** `une délégation arrivée de Tachkent`, `des ouvriers rentrés d'Israël`: where they come from, not for whom. */
export const isOrigin = (view: SentenceView, { unit, form }: PlacedCountry): boolean =>
  form !== 'ADJECTIVE' &&
  /^(?:de|d'|du|des)$/u.test(view.units[prepositionAt(view, unit)]?.low ?? '') &&
  view.units.slice(Math.max(0, unit - 6), unit).some(({ low }) => MOTION.test(low));

const TOWARDS = /^(?:au|aux|à|dans|vers|depuis|sur|contre)$/u;
/** Posts that are held in another country, which is then spoken to as well. */
const ENVOY =
  /^(?:ambassad(?:eur|rice|e)s?|consule?s?|consulat|chargée?|haut-commissaire|attachée?|nonce|représentante?)$/u;

/** The preposition in front of a country, with or without an article between them. */
function prepositionAt(view: SentenceView, unit: number): number {
  return /^(?:la|le|les|l')$/u.test(view.units[unit - 1]?.low ?? '') ? unit - 2 : unit - 1;
}

/** `la situation au Groenland`, `à Cuba`: a place, unless the phrase itself opens with it or an envoy is posted there. */
function isPlaced(view: SentenceView, country: PlacedCountry, first: number): boolean {
  if (country.form !== 'NAME') return false;
  const at = prepositionAt(view, country.unit);
  if (at <= first || !TOWARDS.test(view.units[at]?.low ?? '')) return false;
  if (/^(?:et|,)$/u.test(view.units[at - 1]?.low ?? '') && TOWARDS.test(view.units[first]?.low ?? ''))
    return false;
  return !view.units.slice(Math.max(first, at - 9), at).some(({ low }) => ENVOY.test(low));
}

/** Countries named between two units of which someone there is. */
export function sidesIn(view: SentenceView, first: number, last: number): CountryCode[] {
  const found = view.countries.filter(
    (country) =>
      country.unit >= first &&
      country.unit <= last &&
      !isWhere(view, country) &&
      !isBerth(view, country) &&
      !isOrigin(view, country) &&
      !isPlaced(view, country, first),
  );
  return [...new Set(found.map(({ code }) => code))];
}
