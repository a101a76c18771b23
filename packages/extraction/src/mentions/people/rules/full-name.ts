import { isGivenName } from '../given-names.ts';
import { leaderCountry } from '../leaders.ts';
import { isAcronym } from '../name-chain.ts';
import { looksPersonal } from '../name-shapes.ts';
import type { ChunkedSentence, PeopleRule } from '../sighting.ts';

/** `Amélie Rochefort`, `Nguyên Thi Hanh`, `Park Ji-won`: two words or more that begin as people's names do, or a leader's. */
export const fullName: PeopleRule = {
  name: 'full-name',
  examples: [
    {
      text: 'Aux côtés de Thomas Vandenberghe, les invités ont chanté.',
      people: ['Thomas Vandenberghe | - | - | -'],
    },
    { text: 'La médaille revient à Nguyên Thi Hanh Phuc.', people: ['Nguyên Thi Hanh Phuc | - | - | -'] },
    { text: 'Aux côtés de Xi Jinping, les invités ont chanté.', people: ['Xi Jinping | - | - | CN'] },
    {
      text: 'Les deux hommes, dont Abdelaziz Khelladi, ont été libérés.',
      people: ['Abdelaziz Khelladi | - | - | -'],
    },
  ],
  *read(sentence) {
    for (let index = 0; index < sentence.chunks.length; index++) {
      const chunk = sentence.chunks[index]!;
      if (chunk.kind === 'NAME' && looksLikeFullName(sentence, chunk.start, chunk.end))
        yield { chunk: index, rule: this.name };
    }
  },
};

/** Whether the words have the shape of a whole personal name: a given name first, or an East Asian surname with its syllables; or is that of a leader. */
export function looksLikeFullName(
  { context: { tokens } }: ChunkedSentence,
  start: number,
  end: number,
): boolean {
  const words = tokens.slice(start, end).filter((token) => token.kind !== 'MARK');
  if (words.length < 2) return false;
  const [first, ...rest] = words;
  if (isAcronym(first!.text) && rest.every((word) => isAcronym(word.text)) && !isGivenName(first!.folded))
    return false;
  // `Xi Jinping est arrivé`: known by name, whatever its shape.
  return looksPersonal(words) || leaderCountry(words.map(({ text }) => text)) !== null;
}
