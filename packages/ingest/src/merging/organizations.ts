import type { OrganizationRead } from '@ephemeride/domain';
import type { MergeRule, OrganizationWhole, Part } from '@ephemeride/store';
import type { Likeness } from './cluster.ts';
import { nameKey } from './names.ts';
import { ruleOf } from './rule-of.ts';
import { spellingsOf } from './spellings.ts';

/** The plus sign tells one body from another (`ADMM`, `ADMM+`). */
const keyOf = (name: string): string => nameKey(name) + (name.trim().endsWith('+') ? '+' : '');
const keysOf = ({ name, aliases }: OrganizationRead): string[] => [name, ...aliases].map(keyOf);

const likeness: Likeness<OrganizationRead> = {
  signature: ({ read: { name, aliases, country } }) => JSON.stringify([name, [...aliases].sort(), country]),
  blocks: ({ read }) => keysOf(read).map((key) => `${key} ${read.country}`),
  strength(a, b) {
    if (a.read.country !== b.read.country) return 0;
    if (keyOf(a.read.name) === keyOf(b.read.name)) return 2;
    const keys = new Set(keysOf(b.read));
    return keysOf(a.read).some((key) => keys.has(key)) ? 1 : 0;
  },
  conflict: (a, b) => a.read.country !== b.read.country,
};

function whole(parts: readonly Part<OrganizationRead>[]): OrganizationWhole {
  const first = parts[0]!.read;
  return {
    key: `${keyOf(first.name)} ${first.country ?? ''}`,
    parts: parts.map(({ key }) => key),
    ...spellingsOf(parts),
    country: first.country,
  };
}

/** Bodies of one country that share a name, or the name of one and an acronym of the other, are one. */
export const organizations: MergeRule<OrganizationRead, OrganizationWhole> = ruleOf(likeness, whole);
