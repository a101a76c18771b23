import { isAgency, looksLikeSite } from './agency.ts';

/** What sites add to the name of a paper or agency: `NHÂN DÂN en ligne`, `CGTN Français`. */
const EDITION = /(?: (?:en ligne|en français|français|francophone|online|edition|édition|info|news))+$/iu;
/** What parts the name of a site from its sections, and these from each other. */
const PARTS = / ?[|•·] ?/u;
/** Institutions whose pages bear their name above the headline. */
const INSTITUTION =
  /^(?:ambassade|consulat|minist[èe]re|pr[ée]sidence|primature|gouvernement|parlement|assembl[ée]e nationale|s[ée]nat|chancellerie|d[ée]l[ée]gation|direction|mission permanente|repr[ée]sentation permanente|nonciature|secr[ée]tariat g[ée]n[ée]ral|conf[ée]rence [ée]piscopale) (?:de |du |des |d')[^.:;!?»"\d]{3,60}$/iu;
/** `RÉPUBLIQUE DU CONGO`, above the ministry whose page it is. */
const STATE = /^(?:R[ÉE]PUBLIQUE|ROYAUME|PRINCIPAUT[ÉE]|[ÉE]TAT) [^\p{Ll}.:;!?\d]{3,50}$/u;
/** A headline has more words. */
const FEWEST_WORDS = 4;

/** `CGTN Français`, `QĐND en ligne`, `Vietnam.vn`. */
const isName = (piece: string): boolean => isAgency(piece.replace(EDITION, '')) || looksLikeSite(piece);

/**
 * Whether a line is the name that a page bears above the headline below: a paper's or site's, its sections behind it
 * (`Vietnam.vn | Politique`), or an institution's (`Ambassade du Japon en Côte d'Ivoire`).
 */
export function isMasthead(line: string, below: string): boolean {
  const [name, ...sections] = line.split(PARTS);
  if (isName(name!) && sections.every((section) => section.split(' ').length <= FEWEST_WORDS + 1))
    return true;
  if (STATE.test(line) && INSTITUTION.test(below)) return true;
  return INSTITUTION.test(line) && below.split(' ').length >= FEWEST_WORDS;
}
