import type { CountryCode } from '@ephemeride/domain';
import type { Despatch } from '../despatch.ts';
import { agencyHome } from '../mentions/people/agency-home.ts';
import { homeCountries } from '../mentions/people/home-country.ts';
import { placeByName } from '../mentions/places/place-lexicon.ts';

function agenciesOf({ document, countryMentions, places }: Despatch): (CountryCode | null)[] {
  const spoken = [...countryMentions.map(({ code }) => code), ...places.map(({ country }) => country)];
  return [document.dateline?.agency, document.agency].flatMap(
    (names) => names?.split(/[/,+]| - | et /).map((name) => agencyHome(name, spoken)) ?? [],
  );
}

/** The country of a national agency, whose despatch may leave it unsaid; null where the agency is of no country or not known. */
export const agencyOf = (despatch: Despatch): CountryCode | null =>
  agenciesOf(despatch).find((code) => code !== null) ?? null;

/** Who publishes a page, in the line at its foot: `Sources : État-major des armées`. No other country has an army of that name. */
const FRENCH_FORCES =
  /^ ?(?:Sources?|Droits|Crédits?|©) ?:? ?(?:©|.{0,30}[/,-])? ?(?:Ministère des Armées|[ÉE]tat-major des armées)(?: ?[/,].*)?$/imu;
const FOOT = 400;

const publisherOf = ({ source }: Despatch): CountryCode | null =>
  FRENCH_FORCES.test(source.text.slice(-FOOT)) ? 'FR' : null;

/** Towns from which the world's business is told, whoever it is of. */
const SEATS = /^(?:Bruxelles|Genève|New York|La Haye|Strasbourg)$/iu;

/** Whose `le ministre` is where no country is named: where the despatch states that it is at home, else its agency's; null where neither tells. */
export function homeOfDespatch(despatch: Despatch, stated: CountryCode | null): CountryCode | null {
  if (stated) return stated;
  const [agency = null] = agenciesOf(despatch).filter((code) => code !== null);
  return agency ?? publisherOf(despatch);
}

/** Where a despatch is at home by what its text speaks of: an agency's country that it never names is nobody's side. */
export function statedHome(despatch: Despatch): CountryCode | null {
  const datelines = despatch.parts.filter(({ kind }) => kind === 'DATELINE');
  const countryMentions = despatch.countryMentions.filter((country) =>
    datelines.some((part) => part.start <= country.start && country.end <= part.end),
  );
  const { dateline, kicker } = despatch.document;
  // `VIENTIANE - Deuxième session`: a town over the headline is where it was written.
  const place = dateline?.place ?? kicker;
  const town = place === null ? null : (placeByName(place)?.country ?? null);
  const spoken = new Set(despatch.countryMentions.map(({ code }) => code));
  const homes = homeCountries({ ...despatch, countryMentions });
  const published = publisherOf(despatch);
  const home = homes.find((code) => spoken.has(code) || code === town) ?? town ?? published;
  const national = agenciesOf(despatch).some((code) => code === home);
  return SEATS.test(place ?? '') && !national ? null : home;
}
