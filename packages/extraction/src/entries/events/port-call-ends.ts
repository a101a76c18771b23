import type { CountryCode } from '@ephemeride/domain';
import type { PlacedCountry, SentenceView } from '../sentence/sentence-view.ts';
import type { Occurrence } from './occurrence.ts';
import { SHIP } from './ships.ts';

/** `Paris, le 20 janvier – Le patrouilleur X a fait escale au Suriname`: a ship without a flag abroad is of the despatch's home. */
const isOwnShip = ({ kind, countries, drafts }: Occurrence, home: CountryCode | null): boolean =>
  kind === 'PORT_CALL' &&
  home !== null &&
  new Set(countries).size === 1 &&
  !countries.includes(home) &&
  drafts.every(({ actors }) => actors.every(({ country }) => country === null)) &&
  drafts.some(({ view }) =>
    view.countries.some((one) => one.code === countries[0] && isWhereabouts(view, one)),
  );

/** `DJIBOUTI – La frégate indienne a accosté lundi`: a ship with a flag, where no other country is named, calls at home. */
const isForeignShip = ({ kind, countries, drafts }: Occurrence, home: CountryCode | null): boolean =>
  kind === 'PORT_CALL' &&
  home !== null &&
  new Set(countries).size === 1 &&
  !countries.includes(home) &&
  !drafts.some(({ view }) => view.countries.some((one) => isWhereabouts(view, one)));

/** `Un ravitailleur norvégien de passage`: the flag that only the headline names. */
function flagInHeadline({ drafts }: Occurrence): CountryCode | null {
  const { parts, countryMentions, source } = drafts[0]!.view.despatch;
  for (const { kind, start, end } of parts) {
    if (kind !== 'TITLE' && kind !== 'KICKER') continue;
    const flag = countryMentions.find(
      (country) =>
        country.form === 'ADJECTIVE' &&
        country.start >= start &&
        country.end <= end &&
        source.text
          .slice(start, country.start)
          .toLowerCase()
          .trim()
          .split(/ /u)
          .slice(-3)
          .some((word) => SHIP.test(word)),
    );
    if (flag) return flag.code;
  }
  return null;
}

/** `au Suriname`, `aux Philippines`, `à Manille`. */
const isWhereabouts = (view: SentenceView, { unit, form }: PlacedCountry): boolean =>
  form !== 'ADJECTIVE' && /^(?:au|aux|en|à)$/u.test(view.units[unit - 1]?.low ?? '');

/** The end of a port call that its own words leave out, the ship's flag or the port's country; null where nothing tells it. */
export function otherEnd(
  occurrence: Occurrence,
  home: CountryCode | null,
  main: boolean,
): CountryCode | null {
  const flag = occurrence.countries.length < 2 ? flagInHeadline(occurrence) : null;
  if (flag && !occurrence.countries.includes(flag)) return flag;
  if (isOwnShip(occurrence, home) || isForeignShip(occurrence, home)) return home;
  return main && occurrence.countries.length === 1 ? flagOfEmbassy(occurrence) : null;
}

const ENVOYS = /^(?:ambassad(?:eur|rice|e)|attachée?|marine|consule?)$/u;

/** `l'ambassadrice de France a donné à bord une réception`, `la marine chilienne`: whose envoys and navy alone the text tells of besides the port's. */
function flagOfEmbassy({ countries, drafts }: Occurrence): CountryCode | null {
  const { countryMentions, source } = drafts[0]!.view.despatch;
  const flags = countryMentions
    .filter(({ code }) => !countries.includes(code))
    .filter(({ start }) =>
      source.text
        .slice(Math.max(0, start - 24), start)
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .filter((word) => word !== '' && !/^(?:de|du|d|l|la|le|des)$/u.test(word))
        .slice(-1)
        .some((word) => ENVOYS.test(word)),
    )
    .map(({ code }) => code);
  const [flag, other] = [...new Set(flags)];
  return flag !== undefined && other === undefined ? flag : null;
}
