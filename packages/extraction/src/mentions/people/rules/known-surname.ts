import { leaderCountry } from '../leaders.ts';
import type { ChunkedSentence, PeopleRule } from '../sighting.ts';

/** Words behind which a surname stands for its bearer: `l'administration Trump`, `la loi Macron` are no people. */
const LEADS: ReadonlySet<string> = new Set(
  "à a avec chez contre d' dans de devant dont entre envers et face mais ni où ou par parmi pour qu' quand que selon si sur vers".split(
    ' ',
  ),
);

/** A verb of which the bearer is the object, a day between or not: `reçoit Modi`, `a reçu lundi Modi`. */
const MET = /^(?:reçoit|accueille|retrouve|appelle|\p{L}+(?:é|u)|\p{L}+di|dimanche|hier)$/u;

/** `Poutine a reçu Modi`: the surname of a leader for whom it is enough. */
export const knownSurname: PeopleRule = {
  name: 'known-surname',
  examples: [
    { text: 'Poutine a quitté la salle avec Modi.', people: ['Poutine | - | - | RU', 'Modi | - | - | IN'] },
    { text: 'Tokyo a salué lundi Merkel.', people: ['Merkel | - | - | DE'] },
    { text: "L'administration Trump n'a rien dit de la loi Macron.", people: [] },
  ],
  *read(sentence) {
    for (let index = 0; index < sentence.chunks.length; index++) {
      const chunk = sentence.chunks[index]!;
      if (chunk.kind !== 'NAME' || chunk.end - chunk.start !== 1) continue;
      const { text } = sentence.context.tokens[chunk.start]!;
      if (leaderCountry([text]) !== null && standsAlone(sentence, chunk.start))
        yield { chunk: index, rule: this.name };
    }
  },
};

function standsAlone({ context: { tokens } }: ChunkedSentence, start: number): boolean {
  const before = tokens[start - 1];
  if (before === undefined || before.kind === 'MARK') return true;
  return LEADS.has(before.text.toLowerCase()) || MET.test(before.text);
}
