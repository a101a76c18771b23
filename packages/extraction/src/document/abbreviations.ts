/** Titles and the like, printed in lower or upper case before a name: `M. Sok`, `le gén. Burkhard`, `S.E. Mme Chea`, a Dutch ship's `Zr.Ms. Evertsen`. */
const BEFORE_NAME: ReadonlySet<string> = new Set(
  `m mm mme zr zr.ms mmes mlle mlles me mr mrs ms dr drs pr prof st ste mgr gén gal lt cdt cne capt adm amb ing rév vve hon
  col lcl l-col brig s.e s.e.m s.a s.a.r s.m s.s s.exc exc av apr bd bld boul jr éts ets sté dép gouv sén prés
  p.ex c.-à-d i.e vs`.split(/\s+/),
);

/** Abbreviations that stand before a figure. */
const BEFORE_NUMBER: ReadonlySet<string> = new Set(
  `n no nos num p pp art al vol chap fig réf éd tél fax env approx app bât ch cf ex art min max
  janv jan fév févr mar avr juil juill août sept sep oct nov déc`.split(/\s+/),
);

/** After a figure these are units and end what they end: `à 100 m. Il`. */
const UNITS: ReadonlySet<string> = new Set(['m', 'mm', 's', 'min', 'max', 'p', 't', 'n']);

/**
 * Whether the stop at `at` belongs to an abbreviation, an initial or a number, so that what follows (`after`, its
 * first letters) goes on with the sentence: `M. Sok`, `J. Dupont`, `n. 5`, `18 sept. 2022`, `av. J.-C.`, `U.S. Navy`.
 */
export function endsWithAbbreviation(line: string, at: number, after: string): boolean {
  const word = /[\p{L}.-]+$/u.exec(line.slice(Math.max(0, at - 16), at))?.[0] ?? '';
  if (word === '') return false;
  const before = line.slice(Math.max(0, at - word.length - 6), at - word.length);
  const lower = word.toLowerCase();
  if (UNITS.has(lower) && /\p{N} ?$/u.test(before)) return false;
  if (BEFORE_NAME.has(lower)) return true;
  if (BEFORE_NUMBER.has(lower) && (/^\d/.test(after) || !/^\p{Lu}$/u.test(word))) return /^\d/.test(after);
  return isInitials(word, before.at(-1), after);
}

/** Small words that begin sentences: behind a lone capital they show that it ended one (`le plan B. Il`). */
const OPENERS =
  /^(?:il|elle|ils|elles|le|la|les|un|une|des|ce|cet|cette|ces|en|dans|pour|par|sur|selon|mais|et|son|sa|on|au|aux|à|de|du)(?!\p{L})/iu;

/** `J.`, `J.-P.`, `av. J.-C.` before a capital; letters glued to a figure are none. */
function isInitials(word: string, before: string | undefined, after: string): boolean {
  const many = /^\p{Lu}(?:[.-]{1,2}\p{Lu})+$/u.test(word);
  if (!many && !/^\p{Lu}$/u.test(word) && !/^\p{Lu}\p{Ll}\.-\p{Lu}$/u.test(word)) return false;
  if (before !== undefined && !(many ? /[\s("«['-]/ : /[\s("«[-]/).test(before)) return false;
  return /^\p{Lu}/u.test(after) && !OPENERS.test(after);
}
