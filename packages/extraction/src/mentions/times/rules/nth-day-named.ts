import { followedBy } from '../lexicon/around.ts';
import { at, END, GAP } from '../lexicon/pattern.ts';
import type { TimeRule } from '../rule.ts';

const NTH: Readonly<Record<string, number>> = {
  premier: 1,
  second: 2,
  deuxième: 2,
  troisième: 3,
  quatrième: 4,
  cinquième: 5,
  dernier: -1,
  ultime: -1,
};
/** `le premier jour de sa visite` counts from what another rule knows; `le premier jour où` is any. */
const COUNTED = followedBy(" (?:d[eu] |des |d'|où|ouvr|férié|consécuti|d'affilée|du mois|et )");

/** `Le second jour, ils couperont le ruban`: a day of the stretch named before. */
export const nthDayNamed: TimeRule = {
  name: 'nth-day-named',
  triggers: Object.keys(NTH),
  next: ['jour'],
  pattern: at(`(?<=(?:^|[^a-zà-ÿ])(?:le |au ))(?<nth>${Object.keys(NTH).join('|')})${GAP}jour${END}`),
  read(groups, { text, end }) {
    return COUNTED(text, end) ? null : { kind: 'DAY_OF_STRETCH', nth: NTH[groups.nth!.toLowerCase()]! };
  },
  examples: [
    {
      text: 'Le salon aura lieu les 20 et 21 mars. Le [second jour], le public y sera admis.',
      on: '2025-03-14',
      value: '2025-03-21',
      edtf: '2025-03-21',
    },
    {
      text: 'Ils ont siégé du 3 au 6 mars ; le [dernier jour], ils ont voté.',
      on: '2025-03-14',
      value: '2025-03-06',
      edtf: '2025-03-06',
    },
    { text: 'Dès le [premier jour], il a plu.', on: '2025-03-14', value: 'P1D', edtf: null },
  ],
};
