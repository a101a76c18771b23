import { fold } from '@ephemeride/domain';
import { readTable } from '../../tables/read-table.ts';

const AGENCIES: ReadonlyMap<string, string> = new Map(
  readTable('agencies.tsv', 2).map(([name, country]) => [fold(name!), country!]),
);
const ACRONYM = /^[A-Z]{2,8}$/u;
const SITE = /^(?:www\.)?[a-z0-9-]{2,30}(?:\.[a-z]{2,10}){1,2}$/i;

/** Whether a name is a known agency, paper or broadcaster, whatever its case. */
export function isAgency(name: string): boolean {
  return AGENCIES.has(fold(name.trim()));
}

/** ISO code of the country an agency reports from; null for one not in the table. */
export function agencyCountry(name: string): string | null {
  return AGENCIES.get(fold(name.trim())) ?? null;
}

/** Whether a name could be a source: a known agency, an acronym of two to eight capitals, or the name of a site. */
export function looksLikeAgency(name: string): boolean {
  const plain = name.trim();
  return isAgency(plain) || ACRONYM.test(plain) || SITE.test(plain);
}

/**
 * Reads a whole text as a chain of sources: `AFP/VNA/CVN`, `MAP et APS`, `Thê Linh - VNA/CVN`. Gives the chain without
 * the persons before it, as printed; null where some link is neither a source nor a name, or none is a source.
 */
export function readAgencyChain(text: string): string | null {
  const plain = text.trim();
  if (plain.length > 60) return null;
  const links = plain.split(/( ?[/+&] ?| - |,? avec |, | et )/u);
  const first = links.findIndex((link, i) => i % 2 === 0 && looksLikeAgency(link));
  if (first === -1) return null;
  const names = links.filter((_, i) => i % 2 === 0);
  if (!names.every((name, i) => looksLikeAgency(name) || (i * 2 < first ? isPersonLike(name) : isWord(name))))
    return null;
  return names.some(isAgency) || links.length > 1 || ACRONYM.test(plain) || SITE.test(plain)
    ? links.slice(first).join('')
    : null;
}

function isPersonLike(name: string): boolean {
  return /^(?:par )?\p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]*){0,4}$/u.test(name.trim());
}

function isWord(name: string): boolean {
  return /^\p{Lu}[\p{L}-]{1,20}(?: \p{Lu}[\p{L}-]{1,20}){0,2}$/u.test(name.trim());
}
