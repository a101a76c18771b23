import { type CommemorationRead, fold } from '@ephemeride/domain';
import type { CommemorationFound } from './commemoration-found.ts';
import { REMEMBERED } from './remembered.ts';

/** How near, in UTF-16 code units, two labels are those of one list: `le 70e anniversaire de X et le 70e de Y`. */
const SIDE_BY_SIDE = 120;

/** The first noun of what is looked back to. */
const nounOf = ({ anniversary }: CommemorationRead): string =>
  /^\p{L}+/u.exec(anniversary?.titles.FR ?? '')?.[0].toLowerCase() ?? '';

const LIVES = /^(?:naissance|mort|disparition|décès|assassinat)$/u;

/** Letters by which `Algérie` and `algérien` are one name. */
const STEM = 5;
const WORD = /\p{L}[\p{L}'-]{2,}/gu;

const stemsOf = (label: string, passes: (word: string) => boolean): ReadonlySet<string> =>
  new Set((label.match(WORD) ?? []).filter(passes).map((word) => fold(word).slice(0, STEM)));

/** The names in a label, by their stems: `la Patrouille suisse`. */
const namesOf = (label: string): ReadonlySet<string> => stemsOf(label, (word) => /^\p{Lu}/u.test(word));

/** What a label says besides its happening: `l'indépendance du pays`. */
const wordsOf = (label: string): ReadonlySet<string> =>
  stemsOf(
    label,
    (word) => !REMEMBERED.has(word.toLowerCase()) && !/^(?:les|des|leurs?|ses|son|deux|pays)$/iu.test(word),
  );

const areApart = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && ![...a].some((stem) => b.has(stem));

/** Whether two are named apart: by other names, or by other words where one sentence names them both. */
function isOfAnother(a: CommemorationFound, b: CommemorationFound): boolean {
  if (a.read.anniversary?.slug === b.read.anniversary?.slug) return false;
  if (!areApart(wordsOf(a.label), wordsOf(b.label))) return false;
  return a.sentence === b.sentence || areApart(namesOf(a.label), namesOf(b.label));
}

/** Two mentions of one return: the origins agree, or one is only a year and so a part of the other; and they are not of other names. */
export function sameReturn(a: CommemorationFound, b: CommemorationFound): boolean {
  const [one = '', two = ''] = [a.read.anniversary?.origin, b.read.anniversary?.origin];
  // `le centenaire d'Elizabeth II : elle aurait eu cent ans`: an age is no item of a list.
  const aged = b.read.evidence[0]?.rule.startsWith('years-turned') === true;
  const beside = b.span.start - a.span.end < SIDE_BY_SIDE && a.inHeadline === b.inHeadline;
  const listed = !aged && beside && nounOf(a.read) !== nounOf(b.read);
  if (listed && one !== two && b.span.start > a.span.end) return false;
  // Who died and what was founded in one year are two.
  const life = LIVES.test(nounOf(a.read)) || LIVES.test(nounOf(b.read));
  const named = REMEMBERED.has(nounOf(a.read)) && REMEMBERED.has(nounOf(b.read));
  if (life && named && nounOf(a.read) !== nounOf(b.read)) return false;
  return (one.startsWith(two) || two.startsWith(one)) && !isOfAnother(a, b);
}
