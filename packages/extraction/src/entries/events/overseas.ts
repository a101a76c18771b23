import type { CountryCode } from '@ephemeride/domain';

/** Parts of France that have a code of their own and send nobody of their own. */
const OF_FRANCE: ReadonlySet<CountryCode> = new Set(['RE', 'YT', 'GP', 'MQ', 'GF', 'PM', 'BL', 'MF']);

/** The state that takes part where one of its departments or communities overseas is named: `le préfet de La Réunion`. */
export const stateOf = (code: CountryCode): CountryCode => (OF_FRANCE.has(code) ? 'FR' : code);
