import { readComplements } from '../../phrases/complement.ts';
import { ALL_LINKS } from '../../phrases/complement-options.ts';
import { isMark } from '../chunk-words.ts';
import { nameBoundary } from '../name-boundary.ts';
import type { PeopleRule } from '../sighting.ts';

const PREFIXES = new Set(
  'actuel actuelle ancien ancienne nouveau nouvelle jeune celebre futur future'.split(' '),
);
/** Endings of French nouns of trade, and words that have one and are none. */
const TRADE =
  /(?:teur|trice|euse|eure|ologue|icien|icienne|iste|graphe|onome|ateur|oyen|oyenne|eur|iere|ier)$/;
const NO_TRADES = new Set(
  `premier premiere dernier derniere hier janvier fevrier interieur exterieur superieur meilleur leur ailleurs majeure mineure
  plusieurs particulier entier entiere regulier visite suite insiste heureuse lumiere maniere matiere frontiere valeur`
    .split(/\s+/)
    .filter(Boolean),
);

/** `X, électricien allemand,`: a trade that the table of posts lacks, told by its ending, behind a person's name. */
export const nameCommaTrade: PeopleRule = {
  name: 'name-comma-trade',
  examples: [
    {
      text: 'Selon Antoine Delvaux, apiculteur à Dinant, les ruches vont bien.',
      people: ['Antoine Delvaux | - | apiculteur à Dinant | -'],
    },
    {
      text: 'Clara Montes, actuelle auditrice du travail, prêtera serment.',
      people: ['Clara Montes | - | actuelle auditrice du travail | -'],
    },
    { text: "M. Peter Holm, électricien, s'est tu.", people: ['Peter Holm | - | électricien | -'] },
  ],
  *read(sentence) {
    const { chunks, context } = sentence;
    const { tokens } = context;
    for (let index = 0; index < chunks.length; index++) {
      const chunk = chunks[index]!;
      if (chunk.kind !== 'NAME' || !isMark(sentence, index + 1, ',')) continue;
      const start = chunk.end + 1;
      const noun = PREFIXES.has(tokens[start]?.folded ?? '') ? start + 1 : start;
      const word = tokens[noun];
      if (word?.kind !== 'WORD' || word.capital || !TRADE.test(word.folded) || NO_TRADES.has(word.folded))
        continue;
      const options = {
        links: ALL_LINKS,
        places: true,
        nameStart: (at: number) => nameBoundary(context, at),
      };
      const end = readComplements(context, noun + 1, options);
      if (tokens[end] && tokens[end]!.kind !== 'MARK') continue;
      const from = tokens[start]!.start - context.sentence.start;
      const text = context.sentence.text.slice(from, tokens[end - 1]!.end - context.sentence.start);
      yield {
        chunk: index,
        rule: this.name,
        weak: true,
        role: {
          text,
          postClass: 'PERSON',
          country: context.adjective.slice(noun, end).find((country) => country !== null) ?? null,
          organization: null,
          shared: text,
          masculine: text,
          international: false,
          weight: 0.5,
        },
      };
    }
  },
};
