import { fold } from '@ephemeride/domain';
import { readTable } from '../../tables/read-table.ts';

const NAMES = new Map(
  readTable('given-names.tsv', 2).map(([name, traditions]) => [
    fold(name ?? ''),
    (traditions ?? '').split(','),
  ]),
);

const NO_TRADITIONS: readonly string[] = [];

/** The naming traditions that know a given name, empty where the table lacks it; `Jean-Noël` is known by its parts. */
export function givenNameTraditions(folded: string): readonly string[] {
  const whole = NAMES.get(folded);
  if (whole) return whole;
  if (!folded.includes('-')) return NO_TRADITIONS;
  const [first, ...rest] = folded.split('-');
  if (rest.length === 0 || !first || rest[0]!.length < 2) return [];
  return rest.every((part) => NAMES.has(part)) ? (NAMES.get(first) ?? []) : [];
}

/** Whether a folded word is a given name of the table. */
export function isGivenName(folded: string): boolean {
  return givenNameTraditions(folded).length > 0;
}
