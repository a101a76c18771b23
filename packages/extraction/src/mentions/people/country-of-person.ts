import type { CountryCode } from '@ephemeride/domain';
import { homeOf } from './home-country.ts';
import { leaderCountry } from './leaders.ts';
import { nameBelongs, nameFits, nameOrigin, soleOrigin } from './name-origin.ts';
import type { PersonCluster } from './person-cluster.ts';
import type { SeenRole } from './sighting.ts';

/** Posts that someone holds in a country not their own. */
const ACCREDITED =
  /^(?:nouve[al]\S* |ancien\S* )?(?:ambassad|consul|nonce|chargée? d'affaires|émissaire|envoyé|représentant)/i;

const GOVERNS: ReadonlySet<string> = new Set(['STATE', 'MINISTER', 'FORCE']);

/** What a person's country may be inferred from besides their own words. */
export interface Setting {
  /** The despatch's countries in the order of first mention, and where it is at home. */
  readonly countries: readonly CountryCode[];
  /** Where the despatch is at home, likeliest first. */
  readonly homes: readonly CountryCode[];
  /** The country of the national agency that tells it. */
  readonly ofAgency: CountryCode | null;
  /** The country of the post named just before in the same sentence: `le Premier ministre grec X et le ministre de la Défense Y`. */
  readonly companion: CountryCode | null;
  /** Countries that what is told of the person shows to be others'. */
  readonly foreign: () => ReadonlySet<CountryCode>;
}

/** Posts that one state alone has. */
const OF_ONE_STATE: readonly (readonly [RegExp, CountryCode])[] = [
  [/^(?:pape|souverain pontife|nonce)(?!\p{L})/iu, 'VA'],
  [/^(?:ancien(?:ne)? )?conseill(?:er|ère)s? fédéra(?:l|le|ux|les)(?!\p{L})/iu, 'CH'],
  // `le président de la Confédération africaine de football` is none.
  [/^(?:vice-)?présidente?s? de la confédération$|^cheffe?s? du département fédéral(?!\p{L})/iu, 'CH'],
  [/^(?:ancien |ancienne )?chancel(?:ier|ière) de l['’]échiquier(?!\p{L})/iu, 'GB'],
  [/^guide suprême de la révolution/iu, 'IR'],
];

const stateOfPost = (role: string): CountryCode | null =>
  OF_ONE_STATE.find(([post]) => post.test(role))?.[1] ?? null;

/**
 * Where someone is from: the country of their post or of its body, or what other words give; then a plain name shape, the
 * companion's country, the despatch's home, and a faint name shape. Only posts take a companion's country or the home's;
 * a rank takes the home's where no other country is named, and anyone whose name is usual there.
 * Null where nothing supports one; posts in international bodies take none by default.
 */
export function countryOfPerson(
  cluster: PersonCluster,
  role: SeenRole | null,
  setting: Setting,
): CountryCode | null {
  const own = role ? stateOfPost(role.text) : null;
  // `le nonce en Serbie`: the Holy See sends him, whatever country is named behind.
  if (own === 'VA') return own;
  const stated = statedCountry(cluster, role);
  if (stated) return stated;
  if (own) return own;
  if (role?.international) return null;
  const foreign = setting.foreign();
  return foreign.size === 0 ? bySetting(cluster, role, setting) : fromAbroad(cluster, role, setting, foreign);
}

/** Of the countries that are left where others are not his: what supports one of them, or the only one left. */
function fromAbroad(
  cluster: PersonCluster,
  role: SeenRole | null,
  setting: Setting,
  foreign: ReadonlySet<CountryCode>,
): CountryCode | null {
  const left = (codes: readonly CountryCode[]) => codes.filter((code) => !foreign.has(code));
  const known = (code: CountryCode | null) => (code && foreign.has(code) ? null : code);
  const countries = left(setting.countries);
  const found = bySetting(cluster, role, {
    countries,
    homes: left(setting.homes),
    ofAgency: known(setting.ofAgency),
    companion: known(setting.companion),
    foreign: setting.foreign,
  });
  if (found) return found;
  const [only] = countries;
  return role && only && countries.length === 1 && nameFits(cluster.words, only) ? only : null;
}

function bySetting(cluster: PersonCluster, role: SeenRole | null, setting: Setting): CountryCode | null {
  const leads = leaderCountry(cluster.words);
  if (leads) return leads;
  const shape = nameOrigin(cluster.words, setting.countries);
  if (shape?.plain) return shape.country;
  const ranked = cluster.sightings.some(({ rank }) => rank !== null);
  if (role || (ranked && setting.countries.length === 1)) {
    const { companion } = setting;
    if (companion && role && nameFits(cluster.words, companion)) return companion;
    const home = ACCREDITED.test(role?.text ?? '') ? null : homeOf(cluster.words, setting.homes);
    if (home && (!shape || setting.homes.includes(shape.country) || role)) return home;
  }
  if (shape) return shape.country;
  const posted = role && ACCREDITED.test(role.text) ? senderOf(cluster, setting) : null;
  if (posted) return posted;
  // `La ministre de la Défense` alone, in a national agency, is the home's, however foreign her name looks.
  if (role && GOVERNS.has(role.postClass) && setting.ofAgency) return setting.ofAgency;
  // So is `la commandante X`, where her name could be of the home.
  if (ranked && setting.ofAgency && nameFits(cluster.words, setting.ofAgency)) return setting.ofAgency;
  const home = setting.homes.find((home) => nameBelongs(cluster.words, home));
  return home ?? (role && GOVERNS.has(role.postClass) ? soleOrigin(cluster.words) : null);
}

/** `l'ambassadeur X`, where the despatch names one country besides that where it is at home: an envoy is of the other. */
function senderOf({ words }: PersonCluster, { countries, homes }: Setting): CountryCode | null {
  const [home] = homes;
  const others = countries.filter((code) => code !== home);
  const [sender] = others;
  return home && sender && others.length === 1 && nameFits(words, sender) ? sender : null;
}

/** The country that the person's own words give. */
export function statedCountry(cluster: PersonCluster, role: SeenRole | null): CountryCode | null {
  const other = cluster.sightings.find((seen) => seen.role?.country)?.role?.country;
  const stated = cluster.sightings.find(({ country }) => country)?.country;
  const counters = cluster.sightings.some(({ counterpart }) => counterpart);
  return (counters ? stated : null) ?? role?.country ?? other ?? stated ?? null;
}
