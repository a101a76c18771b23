import type { Span } from '@ephemeride/domain';

/** Headlines of other despatches found in a line; a heading has none of its own and announces the lines below. */
export interface RelatedLink {
  readonly titles: readonly Span[];
  readonly heading: boolean;
}

const ARROW = /^(?:>{1,3}|→|►|▶|➤|➡|»(?= ?\p{Lu}))\s*/u;
const LABEL =
  /^[[(*•-]?\s?(?:(?:à|a) )?(?:(?:lire|voir|relire|revoir|découvrir|écouter)(?: aussi| également| encore| ensuite| aujourd'hui| (?:notre|nos|le|les) \p{L}+| sur le même sujet| plus| l'article)?|(?:et |pour )?(?:en savoir plus|aller plus loin)|sur le même (?:sujet|thème)|dans la même (?:rubrique|catégorie)|articles? (?:liés?|connexes?|similaires?|associés?|suivants?|précédents?|récents?|recommandés?)|autres (?:articles|actualités|informations|nouvelles)|nos autres articles|informations connexes|nouvelles connexes|à ne pas manquer|les plus lus|(?:nos )?dossiers?(?: connexes?)?|lien(?:s)? (?:utiles?|connexes?)|prochain article|à suivre|vous aimerez aussi|à la une(?: également| aussi)?|related|read also)\s?(?::|\||-|$)\s*/iu;
/** Without a colon the label must be one that nothing else begins with: `À lire aussi La Chine …`. */
const BARE_LABEL = /^[[(]?\s?(?:[àÀA] )?[Ll]ire (?:aussi|également) (?=[\p{Lu}«"])/u;

const CUT_SHORT = /(?:…|\.{3})[)\]]$/u;
/** The beginning of another despatch, as a list of the latest prints it: `Visite du roi de Suède dans le (…)`. */
const TEASER = /^\p{Lu}.{8,110}\p{L},? ?(?:\((?:…|\.{3})\)|\[(?:…|\.{3})\])$/u;

/**
 * Reads `>> …`, `Lire aussi : …`, `Sur le même sujet`, with or without brackets. Titles come without their marks;
 * offsets are those of the line. Null for any other line. Not supported: links inside a paragraph.
 */
export function readRelatedLink(line: string): RelatedLink | null {
  if (line.length > 600) return null;
  if (CUT_SHORT.test(line.slice(-5)) && TEASER.test(line))
    return { titles: [{ start: 0, end: line.length }], heading: false };
  const arrow = ARROW.exec(line);
  const afterArrow = arrow ? arrow[0].length : 0;
  const label = LABEL.exec(line.slice(afterArrow)) ?? BARE_LABEL.exec(line.slice(afterArrow));
  if (!arrow && !label) return null;
  const start = afterArrow + (label?.[0].length ?? 0);
  const titles: Span[] = [];
  let at = start;
  for (const piece of line.slice(start).split(/(\s*>>+\s*)/u)) {
    const title = trimTitle(piece);
    if (title) titles.push({ start: at + title.start, end: at + title.end });
    at += piece.length;
  }
  return { titles, heading: titles.length === 0 };
}

/** A title without the marks around it; a quotation at its end keeps its guillemet. */
function trimTitle(piece: string): Span | null {
  const opened = piece.replace(/^[\s>"«[(]+/u, '');
  const start = piece.length - opened.length;
  const quoted = /«[^»]*$/u.test(opened.replace(/[\s»)\]]+$/u, ''));
  const text = opened.replace(quoted ? /[\s)\]]+$/u : /[\s"»)\]]+$/u, '');
  return /\p{L}/u.test(text) ? { start, end: start + text.length } : null;
}
