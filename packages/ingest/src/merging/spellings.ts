import { fold } from '@ephemeride/domain';

interface Named {
  readonly name: string;
  readonly aliases: readonly string[];
}

const marks = (name: string): number => {
  const folded = fold(name);
  return [...name.toLowerCase()].filter((letter, index) => letter !== folded[index]).length;
};

/** The spelling of most documents, then the one with most accents, then the first in the alphabet; the others are aliases. */
export function spellingsOf(named: readonly Named[]): { name: string; aliases: string[] } {
  const times = new Map<string, number>();
  for (const { name } of named) times.set(name, (times.get(name) ?? 0) + 1);
  const [name] = [...times.keys()].sort(
    (a, b) => times.get(b)! - times.get(a)! || marks(b) - marks(a) || (a < b ? -1 : 1),
  );
  const others = new Set([...times.keys(), ...named.flatMap(({ aliases }) => aliases)]);
  others.delete(name!);
  return { name: name!, aliases: [...others].sort() };
}
