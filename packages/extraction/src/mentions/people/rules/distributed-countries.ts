import type { CountryCode } from '@ephemeride/domain';
import type { PhraseContext } from '../../phrases/phrase-context.ts';
import { isMark } from '../chunk-words.ts';
import type { RolePhrase } from '../role-phrase.ts';
import { seenRole } from '../seen-role.ts';
import type { ChunkedSentence, Finding, PeopleRule, SeenRole } from '../sighting.ts';
import { coordinatedFrom } from './coordinated-names.ts';

const OF_COUNTRY: ReadonlySet<string> = new Set(['de', 'du', "d'", 'des', 'la', "l'", 'le', 'les']);

/** `les présidents croate X et slovène Y`, `les ministres croate et slovène de la Justice, X et Y`: one post, a country each. */
export const distributedCountries: PeopleRule = {
  name: 'distributed-countries',
  examples: [
    {
      text: "Les ministres de la Justice du Chili et de l'Uruguay, Ana Rojas et Pablo Etcheverry, l'ont signé.",
      people: [
        'Ana Rojas | - | ministre de la Justice | CL',
        'Pablo Etcheverry | - | ministre de la Justice | UY',
      ],
    },
    {
      text: 'Les présidents croate Zoran Babić et slovène Janez Oblak inaugurent le pont.',
      people: ['Zoran Babić | - | président croate | HR', 'Janez Oblak | - | président slovène | SI'],
    },
    {
      text: "Les ministres français et italien de la Culture, Paul Arnoux et Silvia Bonetti, l'ont signé.",
      people: [
        'Paul Arnoux | - | ministre de la Culture | FR',
        'Silvia Bonetti | - | ministre de la Culture | IT',
      ],
    },
    {
      text: 'Les chefs de la diplomatie ougandaise Moses Kato et kényane Faith Wanjiru ont déjeuné.',
      people: [
        'Moses Kato | - | chef de la diplomatie ougandaise | UG',
        'Faith Wanjiru | - | chef de la diplomatie kényane | KE',
      ],
    },
  ],
  *read(sentence) {
    const { chunks } = sentence;
    for (let index = 0; index < chunks.length; index++) {
      const chunk = chunks[index]!;
      if (chunk.kind !== 'ROLE' || !chunk.role.post.plural) continue;
      yield* adjectivesBetweenNames(sentence, this.name, index, chunk.role);
      yield* adjectivesBeforeNames(sentence, this.name, index, chunk.role);
    }
  },
};

function* adjectivesBetweenNames(
  sentence: ChunkedSentence,
  rule: string,
  post: number,
  role: RolePhrase,
): Iterable<Finding> {
  const { chunks, context } = sentence;
  let at = post + 1;
  if (chunks[at]?.kind !== 'NAME' || !role.country) return;
  for (;;) {
    at += 1;
    if (isMark(sentence, at, ',')) at += 1;
    if (context.tokens[chunks[at]?.start ?? -1]?.folded === 'et') at += 1;
    const word = chunks[at];
    const country = word ? context.adjective[word.start] : null;
    if (!word || !country || word.kind !== 'TOKEN' || chunks[at + 1]?.kind !== 'NAME') return;
    at += 1;
    const seen = seenRole(context, role);
    yield {
      chunk: at,
      rule,
      role: { ...seen, text: `${seen.shared} ${context.tokens[word.start]!.text}`, country },
    };
  }
}

function* adjectivesBeforeNames(
  sentence: ChunkedSentence,
  rule: string,
  post: number,
  role: RolePhrase,
): Iterable<Finding> {
  const { chunks, context } = sentence;
  const first = isMark(sentence, post + 1, ',') ? post + 2 : post + 1;
  if (chunks[first]?.kind !== 'NAME') return;
  const names = coordinatedFrom(sentence, first);
  const adjectives = context.adjective
    .slice(role.start, role.end)
    .flatMap((country) => (country ? [country] : []));
  const listed = adjectives.length > 1 ? null : countriesListed(context, role);
  const countries = listed?.countries ?? adjectives;
  if (countries.length < 2 || countries.length !== names.length) return;
  const seen = seenRole(context, listed ? { ...role, end: listed.from, country: null } : role);
  const shared = withoutOrphanedAnd(seen.shared);
  for (let place = 0; place < names.length; place++) {
    const chunk = names[place]!;
    const own: SeenRole = {
      ...seen,
      text: shared,
      shared,
      country: countries[place]!,
      weight: seen.weight + 1,
    };
    yield { chunk, rule, role: own };
  }
}

/** `ministres de la Justice du Chili et du Pérou`: the countries at the post's end, and where their first preposition stands. */
function countriesListed(
  { tokens, known }: PhraseContext,
  role: RolePhrase,
): { readonly countries: readonly CountryCode[]; readonly from: number } | null {
  const countries: CountryCode[] = [];
  let from = role.end;
  for (let at = role.headEnd; at < role.end; at += 1) {
    const span = known[at];
    if (span?.kind !== 'COUNTRY' || !span.country) continue;
    if (countries.length === 0) {
      from = at;
      while (from > role.headEnd && OF_COUNTRY.has(tokens[from - 1]!.folded)) from -= 1;
    }
    countries.push(span.country);
    at = span.end - 1;
  }
  return countries.length > 1 && from < role.end ? { countries, from } : null;
}

/** With its adjectives gone, `ministre et de la Culture` keeps their link. */
function withoutOrphanedAnd(text: string): string {
  return text.replace(/ et(?= de | du | des | d'|$)/u, '').replace(/ ,/g, '');
}
