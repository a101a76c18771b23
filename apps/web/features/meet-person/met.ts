/** Someone whom a person met, and at which events, in the order in which these were given. */
export interface Met<Entry> {
  readonly slug: string;
  readonly name: string;
  readonly country: string | null;
  readonly at: readonly Entry[];
}

interface Participant {
  readonly role: string;
  readonly person: { readonly id: string; readonly slug: string; readonly name: string } | null;
  readonly country: { readonly name: string } | null;
}

interface WithParticipants {
  readonly participants?: readonly Participant[];
}

/**
 * Whom a person met: those named as sides of the same events, the most often first. Who was merely present met nobody for that,
 * and those who stand for the same country are colleagues.
 */
export function metBy<Entry extends WithParticipants>(
  person: string,
  entries: readonly Entry[],
): readonly Met<Entry>[] {
  const found = new Map<string, { slug: string; name: string; country: string | null; at: Entry[] }>();
  for (const entry of entries) {
    const sides = (entry.participants ?? []).filter(({ role }) => role !== 'ATTENDEE');
    const own = sides.find((side) => side.person?.id === person);
    if (!own) continue;
    for (const { person: other, country } of sides) {
      const colleague = country !== null && country.name === own.country?.name;
      if (!other || other.id === person || colleague) continue;
      const met = found.get(other.id) ?? { ...other, country: country?.name ?? null, at: [] };
      if (!met.at.includes(entry)) met.at.push(entry);
      found.set(other.id, met);
    }
  }
  return [...found.values()]
    .map(({ slug, name, country, at }) => ({ slug, name, country, at }))
    .sort((a, b) => b.at.length - a.at.length);
}
