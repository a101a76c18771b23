/** Forms of `de`, folded. */
export const OF: ReadonlySet<string> = new Set(['de', 'du', 'des', "d'"]);
/** Articles that may stand between a link and its noun, folded. */
export const ARTICLES: ReadonlySet<string> = new Set(['le', 'la', 'les', "l'", ...OF]);
/** Links other than `de` that a complement may have, folded. */
export const ALL_LINKS: ReadonlySet<string> = new Set(
  'a au aux en aupres pres pour sur charge chargee charges chargees'.split(' '),
);
/** Known spans that are places or countries. */
export const PLACES: ReadonlySet<string> = new Set(['PLACE', 'TOWN', 'COUNTRY']);

/** How far a complement may reach. */
export interface ComplementOptions {
  /** Links allowed beside `de`: all of them in `ambassadeur de Chine au Vietnam`, `pour` in `Fonds pour l'enfance`. */
  readonly links: ReadonlySet<string>;
  /** Whether a place or country may follow those links: `ambassadeur à Hanoï`, but never `le président à Hanoï`. */
  readonly places: boolean;
  /** Where a run of unknown capitalised words stops being a place or body and begins a name. */
  readonly nameStart: (index: number) => number;
  /** The index after a post of several words: `auprès du Premier ministre`. */
  readonly postEnd?: (index: number) => number | null;
  /** Whether the phrase must stop before the common noun at an index and its link: `conseiller` | `du président X`. */
  readonly endsBefore?: (index: number) => boolean;
  /** Whether an acronym of a party may stand as an adjective does: `sénateur LR de la Marne`. */
  readonly parties?: boolean;
}
