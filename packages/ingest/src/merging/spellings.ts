import { fold } from '@ephemeride/domain';

/** A name with its aliases, and how many documents spell it so. */
interface Spelt {
  readonly read: { readonly name: string; readonly aliases: readonly string[] };
  readonly reports: number;
}

const marks = (name: string): number => {
  const folded = fold(name);
  return [...name.toLowerCase()].filter((letter, index) => letter !== folded[index]).length;
};

/** The spelling of most documents, then the one with most accents, then the first in the alphabet; the others are aliases. */
export function spellingsOf(spelt: readonly Spelt[]): { name: string; aliases: string[] } {
  const times = new Map<string, number>();
  for (const { read, reports } of spelt) times.set(read.name, (times.get(read.name) ?? 0) + reports);
  const [name] = [...times.keys()].sort(
    (a, b) => times.get(b)! - times.get(a)! || marks(b) - marks(a) || (a < b ? -1 : 1),
  );
  const others = new Set([...times.keys(), ...spelt.flatMap(({ read }) => read.aliases)]);
  others.delete(name!);
  return { name: name!, aliases: [...others].sort() };
}
