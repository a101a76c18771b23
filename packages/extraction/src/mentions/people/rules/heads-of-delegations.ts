import type { CountryCode } from '@ephemeride/domain';
import type { ChunkedSentence, PeopleRule } from '../sighting.ts';
import { coordinatedFrom } from './coordinated-names.ts';

/** Groups that are led by somebody each. */
const GROUPS: ReadonlySet<string> = new Set(
  'delegations equipes parties armees marines diplomaties gouvernements camps missions'.split(' '),
);
/** What may stand between the countries and the names besides ranks, posts and forms of address. */
const LEADS: ReadonlySet<string> = new Set(
  `menees conduites dirigees emmenees presidees representees guidees respectivement par les le la l' leurs leur , : ( chefs`.split(
    /\s+/,
  ),
);
const LINKS: ReadonlySet<string> = new Set(['de', 'du', "d'", 'des', 'la', "l'", 'le', 'les', 'et', ',']);
/** How far in front of the first name the groups are looked for, in chunks. */
const REACH = 18;

/** The countries of the groups that the names from `first` on lead, in the order of the text. */
function countriesLed({ chunks, context }: ChunkedSentence, first: number): CountryCode[] {
  const found: CountryCode[] = [];
  let leading = true;
  for (let at = first - 1; at >= Math.max(0, first - REACH); at -= 1) {
    const chunk = chunks[at]!;
    const { folded } = context.tokens[chunk.start]!;
    if (leading && chunk.kind !== 'KNOWN' && !context.adjective[chunk.start]) {
      if (chunk.kind === 'TOKEN' && !LEADS.has(folded)) return [];
      if (chunk.kind === 'NAME') return [];
      continue;
    }
    leading = false;
    const country = context.adjective[chunk.start] ?? context.known[chunk.start]?.country;
    if (country) found.unshift(country);
    else if (GROUPS.has(folded)) return found;
    else if (!LINKS.has(folded)) return [];
  }
  return [];
}

/** `les délégations du Mali et du Niger, menées par X et Y`, `les équipes grecque et maltaise : X et Y`: each is of one of them. */
export const headsOfDelegations: PeopleRule = {
  name: 'heads-of-delegations',
  examples: [
    {
      text: 'Les délégations du Bénin et du Togo, conduites par les ministres Sossa et Agbeko, ont siégé.',
      people: ['Sossa | - | ministre | BJ', 'Agbeko | - | ministre | TG'],
    },
    {
      text: 'Les délégations grecque et maltaise, menées par Nikos Vlahos et Karm Vella, se sont vues.',
      people: ['Nikos Vlahos | - | - | GR', 'Karm Vella | - | - | MT'],
    },
    {
      text: "Les parties d'Oman et du Yémen : MM. Said et Qasim.",
      people: ['Said | - | - | OM', 'Qasim | - | - | YE'],
    },
  ],
  *read(sentence) {
    const { chunks, context } = sentence;
    // Most sentences tell of no such group.
    if (!context.tokens.some(({ folded }) => GROUPS.has(folded))) return;
    for (let index = 0; index < chunks.length; index++) {
      if (chunks[index]!.kind !== 'NAME') continue;
      const names = coordinatedFrom(sentence, index);
      const countries = names.length > 1 ? countriesLed(sentence, index) : [];
      if (countries.length !== names.length) continue;
      for (const [place, chunk] of names.entries())
        yield { chunk, rule: this.name, country: countries[place]! };
      index = names.at(-1)!;
    }
  },
};
