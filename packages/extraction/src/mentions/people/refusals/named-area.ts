import type { Token } from '../../phrases/token.ts';
import type { ChunkedSentence } from '../sighting.ts';
import type { Refusal } from './refusal.ts';

/** Parts of a country, and what lies in the land. */
const AREAS: ReadonlySet<string> = new Set(
  `district arrondissement canton commune village villages hameau ville ville-province quartier bourg bourgade localite localites chef-lieu prefecture
  departement province provinces region wilaya comte poste poste-frontiere postes-frontieres frontiere passage foret colline collines baie golfe cap col vallee
  plaine plateau delta fleuve riviere archipel ilot atoll detroit port`
    .split(/\s+/)
    .filter(Boolean),
);
const LINKS: ReadonlySet<string> = new Set(['de', "d'"]);
const ATTRIBUTES: ReadonlySet<string> = new Set([
  'international',
  'internationale',
  'frontalier',
  'frontaliere',
  'frontaliers',
  'principal',
  'voisin',
  'voisine',
  'montagneux',
  'montagneuse',
  'rural',
  'rurale',
  'urbain',
  'insulaire',
  'natal',
  'sacree',
]);
/** An area's name, its `de` and two adjectives. */
const REACH = 4;
const WITHIN: ReadonlySet<string> = new Set(['dans', 'dans la', 'dans le']);

/** What stands in front of a name: `poste-frontière international de`, the area's word first. */
function bearsArea({ context: { tokens, adjective } }: ChunkedSentence, name: number): boolean {
  if (!LINKS.has(tokens[name - 1]?.folded ?? '')) return false;
  for (let at = name - 2; at >= Math.max(0, name - REACH); at -= 1) {
    const { folded } = tokens[at]!;
    if (AREAS.has(folded)) return true;
    if (!ATTRIBUTES.has(folded) && !adjective[at]) return false;
  }
  return false;
}

/** What stands behind a name that `à` leads to: `, village natal de`, `, dans la province de`. */
function calledArea(tokens: readonly Token[], start: number, end: number): boolean {
  if (tokens[start - 1]?.folded !== 'a') return false;
  const comma = tokens[end]?.text === ',';
  const [next, after, third] = [0, 1, 2].map((step) => tokens[end + (comma ? 1 : 0) + step]?.folded ?? '');
  if (comma && AREAS.has(next!)) return true;
  return WITHIN.has(next!) && /^(?:la|le|l')$/u.test(after!) && AREAS.has(third!);
}

/** `le poste-frontière de X`, `la forêt de X`, `à X, chef-lieu de la province`: a place whose name has the shape of a person's. */
export const namedArea: Refusal = {
  name: 'named-area',
  examples: [
    'Les gardes se sont retrouvés au poste-frontière international de Trân Van Liêu.',
    "L'armée est née dans la forêt de Nguyên Huu Tho.",
    'La délégation se rendra à Kim Bang, village natal du poète.',
    'Ils ont visité une école du district de Ly Nhân.',
    'Une stèle a été posée à Phan Thiêm, dans la province voisine.',
  ],
  refuses({ context, chunks }, name) {
    const { start, end } = chunks[name]!;
    return bearsArea({ context, chunks }, start) || calledArea(context.tokens, start, end);
  },
};
