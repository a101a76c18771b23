import type { CountryCode } from '@ephemeride/domain';
import { isMark } from '../chunk-words.ts';
import { seenRole } from '../seen-role.ts';
import type { ChunkedSentence, PeopleRule } from '../sighting.ts';

const OF = /^(?:de|du|des|d')$/u;
const ARTICLE = /^(?:la|le|l'|les)$/u;
/** `S.E`, `S.E.M.`, where they are no form of address by themselves. */
const ADDRESS = /^(?:s\.?|e\.?|m\.?|s\.?e\.?(?:m\.?|mme)?|mme|\.)$/u;
const LONGEST_ADDRESS = 5;
const OF_HOLDERS =
  /^(?:designes|nommes|accredites|elus|sortants|entrants|pressentis|interimaires|respectifs|residents)$/u;

/** `les ministres du Mali, X, du Niger, Y, et du Tchad, Z`: one post, the country of each in front of the name. */
export const countriesBetweenNames: PeopleRule = {
  name: 'countries-between-names',
  examples: [
    {
      text: "Les ministres de la Justice du Chili, Ana Rojas, de l'Uruguay, Pablo Etcheverry, et du Ghana, Kofi Asante, y étaient.",
      people: [
        'Ana Rojas | - | ministre de la Justice du Chili | CL',
        "Pablo Etcheverry | - | ministre de la Justice de l'Uruguay | UY",
        'Kofi Asante | - | ministre de la Justice du Ghana | GH',
      ],
    },
    {
      text: 'Les ambassadeurs de Grèce, M. Nikos Pappas, et du Royaume de Belgique, Mme Anneke Claes, ont été reçus.',
      people: [
        'Nikos Pappas | - | ambassadeur de Grèce | GR',
        'Anneke Claes | - | ambassadeur du Royaume de Belgique | BE',
      ],
    },
    {
      text: 'Les ambassadeurs désignés du Chili, S.E. Pedro Vega, et de Finlande, S.E. Aki Lahti, sont arrivés.',
      people: ['Pedro Vega | - | ambassadeur du Chili | CL', 'Aki Lahti | - | ambassadeur de Finlande | FI'],
    },
  ],
  *read(sentence) {
    const { chunks, context } = sentence;
    for (let index = 0; index < chunks.length; index++) {
      const chunk = chunks[index]!;
      if (chunk.kind !== 'ROLE' || !chunk.role.post.plural) continue;
      const seen = seenRole(context, chunk.role);
      let next: CountryAndName | null;
      if (chunk.role.country) {
        const first = nameBehind(sentence, index + 1);
        // One post alone, with one name behind it, is read by itself.
        next = first === null ? null : countryAndName(sentence, first + 1);
        if (first !== null && next) yield { chunk: first, rule: this.name, role: seen };
      } else {
        // `les ambassadeurs désignés de Grèce, X, et du Chili, Y`
        const state = context.tokens[chunks[index + 1]?.start ?? -1]?.folded ?? '';
        next = countryAndName(sentence, OF_HOLDERS.test(state) ? index + 2 : index + 1);
        if (next && !countryAndName(sentence, next.name + 1)) next = null;
      }
      while (next) {
        const text = `${seen.shared} ${next.words}`;
        yield { chunk: next.name, rule: this.name, role: { ...seen, text, country: next.country } };
        next = countryAndName(sentence, next.name + 1);
      }
    }
  },
};

/** The chunk of the name that a comma or a form of address at most parts from chunk `at`; null where there is none. */
function nameBehind(sentence: ChunkedSentence, at: number): number | null {
  const { chunks, context } = sentence;
  const from = isMark(sentence, at, ',') ? at + 1 : at;
  for (let index = from; index <= from + LONGEST_ADDRESS; index++) {
    const chunk = chunks[index];
    if (chunk?.kind === 'NAME') return index;
    const addresses =
      chunk?.kind === 'HONORIFIC' ||
      (chunk?.kind === 'TOKEN' && ADDRESS.test(context.tokens[chunk.start]!.folded));
    if (!addresses) return null;
  }
  return null;
}

interface CountryAndName {
  readonly country: CountryCode;
  readonly words: string;
  readonly name: number;
}

/** `, et du Tchad, Z` from chunk `at` on. */
function countryAndName(sentence: ChunkedSentence, from: number): CountryAndName | null {
  const { chunks, context } = sentence;
  const { tokens, known } = context;
  const folded = (index: number): string => tokens[chunks[index]?.start ?? -1]?.folded ?? '';
  let at = isMark(sentence, from, ',') ? from + 1 : from;
  if (folded(at) === 'et') at += 1;
  else if (folded(at) === 'ainsi' && folded(at + 1) === 'que') at += 2;
  if (!OF.test(folded(at))) return null;
  const of = chunks[at]!.start;
  const country = ARTICLE.test(tokens[of + 1]?.folded ?? '') ? of + 2 : of + 1;
  const span = known[country];
  if (span?.kind !== 'COUNTRY' || !span.country) return null;
  let behind = at;
  while (chunks[behind] && chunks[behind]!.start < span.end) behind += 1;
  const name = nameBehind(sentence, behind);
  if (name === null) return null;
  const { text, start } = context.sentence;
  const words = text.slice(tokens[of]!.start - start, tokens[span.end - 1]!.end - start);
  return { country: span.country, words, name };
}
