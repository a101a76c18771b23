import {
  differingWord,
  isNearWord,
  isTransliteration,
  nameKey,
  personWords,
  tellingWords,
  unorderedKey,
} from './names.ts';

/** What two documents must agree on to speak of one person. */
export interface NamedPerson {
  readonly name: string;
  readonly country: string | null;
  readonly role: string | null;
}

/** Posts that one person holds at a time in a country. */
const SOLE_POST =
  /^(ministre|president|premier|ambassadeur|ambassadrice|roi|reine|chef de l.etat|chef d.etat.major general|secretaire general|gouverneur)/;

/** Words at least this long differ by a letter between transliterations; shorter ones are other names (`Thanh`, `Thinh`). */
const LONG_WORD = 7;

const countriesAgree = (a: string | null, b: string | null): boolean => a === b || a === null || b === null;

function rolesAgree(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  const words = tellingWords(b);
  return [...tellingWords(a)].some((word) => words.has(word));
}

function samePost(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  const [left, right] = [nameKey(a), nameKey(b)];
  return left === right && SOLE_POST.test(left);
}

/** How surely two names are one person's: 4 the same name and country, 3 the same name, 2 another order, 1 another spelling, 0 not. */
export function personLikeness(a: NamedPerson, b: NamedPerson): number {
  if (!countriesAgree(a.country, b.country)) return 0;
  if (personWords(a.name).join(' ') === personWords(b.name).join(' ')) return a.country === b.country ? 4 : 3;
  if (a.country === null || a.country !== b.country || personWords(a.name).length < 2) return 0;
  if (unorderedKey(a.name) === unorderedKey(b.name)) return rolesAgree(a.role, b.role) ? 2 : 0;
  const words = differingWord(a.name, b.name);
  if (words === null || !isTransliteration(...words)) return 0;
  const long = words.every((word) => word.length >= LONG_WORD) && rolesAgree(a.role, b.role);
  return long || samePost(a.role, b.role) ? 1 : 0;
}

const unspaced = (name: string): string => personWords(name).join('');

/** Whether every word of the shorter name is near one of the longer, each near another. */
function wordsNear(a: string, b: string): boolean {
  const [short, long] = [personWords(a), personWords(b)].sort((x, y) => x.length - y.length) as [
    readonly string[],
    readonly string[],
  ];
  const free = [...long];
  return short.every((word) => {
    const exact = free.indexOf(word);
    const at = exact >= 0 ? exact : free.findIndex((other) => isNearWord(word, other));
    if (at >= 0) free.splice(at, 1);
    return at >= 0;
  });
}

/**
 * Whether two reports of what may be one event name one person: as `personLikeness` has it, or by names near enough, the family's
 * first or last, a given name or a country left out. A lone family name needs a post of the same words.
 */
export function sameAttending(a: NamedPerson, b: NamedPerson): boolean {
  if (personLikeness(a, b) > 0) return true;
  if (!countriesAgree(a.country, b.country) || !rolesAgree(a.role, b.role)) return false;
  const [left, right] = [a.name, b.name].map(unspaced) as [string, string];
  return left === right || wordsNear(a.name, b.name) || isTransliteration(left, right);
}

/** Whether two names can be one person's, whatever the posts: `secrétaire` and `ministre` are one's in two despatches. */
export const namesAgree = (a: NamedPerson, b: NamedPerson): boolean =>
  sameAttending(a, b) ||
  (countriesAgree(a.country, b.country) &&
    (wordsNear(a.name, b.name) || unspaced(a.name) === unspaced(b.name)));
