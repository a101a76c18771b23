import type { CountryCode } from '@ephemeride/domain';
import type { ChunkedSentence, PeopleRule } from '../sighting.ts';

const GROUPS: ReadonlySet<string> = new Set('delegation partie equipe mission camp'.split(' '));
const LEADS: ReadonlySet<string> = new Set(
  'conduite menee dirigee emmenee presidee representee guidee conduit mene dirige preside emmene'.split(' '),
);
/** What may stand between the group, the word that says it is led, and the name. */
const BETWEEN: ReadonlySet<string> = new Set(
  `par le la l' les son sa est etait sera fut a avait aura ete egalement notamment , et`.split(' '),
);
/** What may stand between the group and its country, or behind both: `délégation militaire de haut niveau du Japon`. */
const DESCRIBES =
  /^(?:de|du|d'|des|la|l'|le|haut|niveau|rang|militaire|ministerielle|parlementaire|gouvernementale|officielle|nationale|technique|populaire|armee|ministere|defense)$/u;
/** In chunks. */
const REACH = 24;
const NEAR = 8;

/** The country of the group that the name at `name` leads; null where it leads none. */
function countryLed(sentence: ChunkedSentence, name: number): CountryCode | null {
  const { chunks, context } = sentence;
  let led = false;
  for (let at = name - 1; at >= Math.max(0, name - REACH); at -= 1) {
    const chunk = chunks[at]!;
    const country = context.adjective[chunk.start] ?? context.known[chunk.start]?.country;
    if (chunk.kind === 'ROLE' && chunk.role.country) return null;
    if (chunk.kind === 'TOKEN' || chunk.kind === 'KNOWN') {
      const { folded } = context.tokens[chunk.start]!;
      if (led && country) return isOfGroup(sentence, at) ? country : null;
      if (LEADS.has(folded)) led = true;
      else if (!BETWEEN.has(folded) && !(led && DESCRIBES.test(folded))) return null;
    }
  }
  return null;
}

/** Whether a group stands in front of its country, with nothing but what describes it between. */
function isOfGroup({ chunks, context }: ChunkedSentence, country: number): boolean {
  for (let at = country - 1; at >= Math.max(0, country - NEAR); at -= 1) {
    const { folded } = context.tokens[chunks[at]!.start]!;
    if (GROUPS.has(folded)) return true;
    if (!DESCRIBES.test(folded)) return false;
  }
  return false;
}

/** `La délégation japonaise était conduite par le vice-ministre X`: who leads a country's people is of it. */
export const headOfDelegation: PeopleRule = {
  name: 'head-of-delegation',
  examples: [
    {
      text: 'La délégation norvégienne était conduite par le vice-ministre de la Pêche Olav Strand.',
      people: ['Olav Strand | - | vice-ministre de la Pêche | NO'],
    },
    {
      text: "La partie norvégienne a été menée par le vice-ministre de la Pêche Olav Strand et le directeur de l'Énergie Nils Aas.",
      people: [
        'Olav Strand | - | vice-ministre de la Pêche | NO',
        "Nils Aas | - | directeur de l'Énergie | NO",
      ],
    },
    {
      text: 'Une délégation militaire de haut niveau de la Norvège, conduite par le général Olav Strand, est arrivée.',
      people: ['Olav Strand | général | - | NO'],
    },
  ],
  *read(sentence) {
    const { chunks, context } = sentence;
    if (!context.tokens.some(({ folded }) => LEADS.has(folded))) return;
    for (let index = 0; index < chunks.length; index++) {
      if (chunks[index]!.kind !== 'NAME') continue;
      const country = countryLed(sentence, index);
      if (country) yield { chunk: index, rule: this.name, country };
    }
  },
};
