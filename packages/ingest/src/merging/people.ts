import type { PersonRead } from '@ephemeride/domain';
import type { MergeRule, Part, PersonWhole } from '@ephemeride/store';
import type { Likeness } from './cluster.ts';
import { nameKey, personWords, unorderedKey } from './names.ts';
import { ruleOf } from './rule-of.ts';
import { personLikeness } from './same-person.ts';
import { spellingsOf } from './spellings.ts';

const likeness: Likeness<PersonRead> = {
  signature: ({ read: { name, aliases, country, role, rank, organization } }) =>
    JSON.stringify([name, [...aliases].sort(), country, role, rank, organization]),
  /** By name, by its words in any order, and by its words without each one. */
  blocks({ read: { name, country } }) {
    const words = personWords(name);
    const without = words.map((_, index) => words.filter((__, other) => other !== index).join(' '));
    return [
      `name ${words.join(' ')}`,
      `words ${unorderedKey(name)} ${country}`,
      ...(words.length < 2 ? [] : without.map((rest, index) => `without ${index} ${rest} ${country}`)),
    ];
  },
  strength: (a, b) => personLikeness(a.read, b.read),
  conflict: (a, b) => a.read.country !== null && b.read.country !== null && a.read.country !== b.read.country,
};

function whole(parts: readonly Part<PersonRead>[]): PersonWhole {
  const first = parts[0]!.read;
  return {
    key: `${nameKey(first.name)} ${first.country ?? ''}`,
    parts: parts.map(({ key }) => key),
    ...spellingsOf(parts),
    country: parts.find(({ read }) => read.country !== null)?.read.country ?? null,
  };
}

/** One person under several spellings in several documents is one person with aliases. */
export const people: MergeRule<PersonRead, PersonWhole> = ruleOf(likeness, whole);
