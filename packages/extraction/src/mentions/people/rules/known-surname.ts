import { WEEKDAYS } from '../../times/lexicon/weekdays.ts';
import { leaderCountry } from '../leaders.ts';
import type { ChunkedSentence, PeopleRule } from '../sighting.ts';

/** Words behind which a surname stands for its bearer: `l'administration Trump`, `la loi Macron` are no people. */
const LEADS: ReadonlySet<string> = new Set(
  "à a avec chez contre d' dans de devant dont entre envers et face mais ni où ou par parmi pour qu' quand que selon si sur vers".split(
    ' ',
  ),
);

/** Verbs of which the bearer is the object: `reçoit Modi`, `appellera Modi`. */
const PRESENTS =
  /^(?:re[çc]oit|reçoivent|accueille|retrouve|appelle|rencontre|consulte|félicite|\p{L}{3,}er(?:a|ont))$/u;
const PARTICIPLE = /(?:é|u)$/u;
const AUXILIARIES: ReadonlySet<string> = new Set('a ont avait avaient aura auront'.split(' '));
const DAYS: ReadonlySet<string> = new Set([...WEEKDAYS, 'hier', 'demain']);

/** `Poutine a reçu Modi`: the surname of a leader for whom it is enough. */
export const knownSurname: PeopleRule = {
  name: 'known-surname',
  examples: [
    { text: 'Poutine a quitté la salle avec Modi.', people: ['Poutine | - | - | RU', 'Modi | - | - | IN'] },
    { text: 'Tokyo a salué lundi Merkel.', people: ['Merkel | - | - | DE'] },
    { text: "L'administration Trump n'a rien dit de la loi Macron.", people: [] },
    { text: 'Le traité Macron et le budget prévu Merkel sont oubliés.', people: [] },
    {
      text: 'Tokyo a reçu Modi et rencontrera Merkel.',
      people: ['Modi | - | - | IN', 'Merkel | - | - | DE'],
    },
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
  const low = before.text.toLowerCase();
  // `a reçu Modi`, but `le traité Macron`.
  const met = PARTICIPLE.test(low) && AUXILIARIES.has(tokens[start - 2]?.text ?? '');
  return LEADS.has(low) || DAYS.has(low) || PRESENTS.test(low) || met;
}
