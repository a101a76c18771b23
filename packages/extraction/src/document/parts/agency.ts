import { fold } from '@ephemeride/domain';
import { readTable } from '../../tables/read-table.ts';
import { isRubric } from './rubrics.ts';

const AGENCIES: ReadonlyMap<string, string> = new Map(
  readTable('agencies.tsv', 2).map(([name, country]) => [fold(name!), country!]),
);
/** What stands in front of the first mark or blank of their names. */
const FIRST_WORDS: ReadonlySet<string> = new Set([...AGENCIES.keys()].map(firstWord));
const LONGEST_NAME = 40;
const ACRONYM = /^[A-Z]{2,8}$/u;
const SITE = /^(?:www\.)?[a-z0-9-]{2,30}(?:\.[a-z]{2,10}){1,2}$/i;

/** Whether a name is a known agency, paper or broadcaster, whatever its case. */
export function isAgency(name: string): boolean {
  return name.length <= LONGEST_NAME && AGENCIES.has(fold(name.trim()));
}

function firstWord(name: string): string {
  return name.split(/[-/, ]/u, 1)[0]!;
}

/** Whether the name of a known agency may open a line: most lines begin with another word. */
export function mayOpenWithAgency(line: string): boolean {
  return FIRST_WORDS.has(fold(firstWord(line.trimStart().slice(0, LONGEST_NAME))));
}

/** ISO code of the country whose news an agency tells; null for the wires of the world and for names not in the table. */
export function agencyCountry(name: string): string | null {
  const country = AGENCIES.get(fold(name.trim()));
  return country === undefined || country === '-' ? null : country;
}

/** Whether a name could be a source: a known agency, an acronym of two to eight capitals, or the name of a site. */
export function looksLikeAgency(name: string): boolean {
  const plain = name.trim();
  return isAgency(plain) || (ACRONYM.test(plain) && !isRubric(fold(plain))) || SITE.test(plain);
}

/** Whether a name is that of a site: `vietnam.vn`. */
export const looksLikeSite = (name: string): boolean => SITE.test(name.trim());

/** Whether one of the sources in a chain (`AFP/VNA`, `MAP et APS`) is a known agency. */
export function namesAgency(chain: string): boolean {
  return isAgency(chain) || chain.split(/ ?[/+&,-] ?| et /u).some(isAgency);
}

/**
 * Reads a whole text as a chain of sources: `AFP/VNA/CVN`, `MAP et APS`, `Thê Linh - VNA/CVN`, `ACP/Kayu/KMT`. Gives the
 * sources as printed, without the persons and initials round them; null where some link is neither a source nor a name,
 * or none is a source. Initials alone (`DF/ABB`) are none.
 */
export function readAgencyChain(text: string): string | null {
  const plain = text.trim();
  if (plain.length > 60) return null;
  const links = plain.split(/( ?[/+&] ?| - |,? avec |, | et )/u);
  const names = links.filter((_, i) => i % 2 === 0);
  const known = names.findIndex(isAgency);
  // `NDO/AGP`: the initials of an author before the agency.
  const first =
    known > 0 && names.slice(0, known).every((name) => /^\p{Lu}{2,4}$/u.test(name))
      ? known
      : names.findIndex(looksLikeAgency);
  if (first === -1) return null;
  const named = names.every(
    (name, i) => looksLikeAgency(name) || (i < first ? isPersonLike(name) : isWord(name)),
  );
  const last = names.findLastIndex(isAgency);
  if (!named) return null;
  if (last !== -1) return links.slice(Math.min(first, last) * 2, last * 2 + 1).join('');
  return names.length === 1 || names.some((name) => SITE.test(name)) ? links.slice(first * 2).join('') : null;
}

/** Whether a text is nothing but initials of desks and authors: `DF/ABB/OID`. */
export function areInitials(text: string): boolean {
  return /^\p{Lu}[\p{L}.]{0,5}(?:\/\p{Lu}?[\p{L}.]{1,6}){1,4}$/u.test(text.trim());
}

function isPersonLike(name: string): boolean {
  return /^(?:par )?\p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]*){0,4}$/u.test(name.trim());
}

function isWord(name: string): boolean {
  return /^\p{Lu}[\p{L}-]{1,20}(?: \p{Lu}[\p{L}-]{1,20}){0,2}$/u.test(name.trim());
}
