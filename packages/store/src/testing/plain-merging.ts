import type { EventRead } from '@ephemeride/domain';
import type { EventWhole, MergeRule, Merging, Part, WholeBase } from '../merging.ts';

/** Parts of equal keys are one whole, the alphabetically first part speaking: enough to test what the store does with wholes. */
function byKey<Read, Whole extends WholeBase>(
  keyOf: (part: Part<Read>) => string,
  wholeOf: (read: Read, part: Part<Read>) => Omit<Whole, 'key' | 'parts'>,
): MergeRule<Read, Whole> {
  return {
    signature: (part) => `${keyOf(part)} ${JSON.stringify(part.read)}`,
    voice: () => 0,
    blocks: (part) => [keyOf(part)],
    linked: (a, b) => keyOf(a) === keyOf(b),
    merge(parts) {
      const groups = new Map<string, Part<Read>[]>();
      for (const part of [...parts].sort((a, b) => (a.key < b.key ? -1 : 1))) {
        groups.set(keyOf(part), [...(groups.get(keyOf(part)) ?? []), part]);
      }
      return [...groups].map(
        ([key, [first, ...others]]) =>
          ({
            ...wholeOf(first!.read, first!),
            key,
            parts: [first!, ...others].map((part) => part.key),
          }) as unknown as Whole,
      );
    },
  };
}

/** Events of one title, agreements of one kind, people and bodies of one name. */
export const plainMerging: Merging = {
  events: {
    ...byKey<EventRead, EventWhole>(
      ({ read }) => read.titles.FR,
      (read, { document }) => ({
        ...read,
        participants: read.participants.map((participant) => ({ ...participant, document })),
        edition: read.series && read.ordinal ? `${read.series} ${read.ordinal}` : null,
        importance: read.main ? 0.8 : 0.2,
        differs: [],
      }),
    ),
    signature: ({ key }) => key,
  },
  agreements: byKey(
    ({ read }) => read.kind,
    (read) => ({ ...read, importance: 0.5 }),
  ),
  commemorations: byKey(
    ({ read }) => `${read.anniversary!.slug} ${read.year}`,
    (read) => ({ ...read, anniversary: read.anniversary!.slug, importance: 0.6 }),
  ),
  anniversaries: byKey(
    ({ read }) => read.anniversary!.slug,
    (read) => ({ ...read.anniversary!, importance: 0.7 }),
  ),
  people: byKey(
    ({ read }) => read.name,
    ({ name, aliases, country }) => ({ name, aliases, country }),
  ),
  organizations: byKey(
    ({ read }) => read.name,
    ({ name, aliases, country }) => ({ name, aliases, country }),
  ),
};
