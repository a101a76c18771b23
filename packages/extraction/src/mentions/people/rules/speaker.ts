import { isAcronym } from '../name-chain.ts';
import type { ChunkedSentence, PeopleRule } from '../sighting.ts';

const SAID = new Set(
  `declare souligne affirme indique ajoute estime rappele precise explique dit confie assure salue remercie felicite
  invite propose rencontre recu exprime reaffirme repondu prevenu averti promis ecrit lance martele insiste conclu reconnu
  temoigne raconte plaide denonce deplore regrette admis soutenu poursuivi visite effectue prononce`
    .split(/\s+/)
    .filter(Boolean),
);
/** Verbs that stand in the present behind a quotation, in front of who said it. */
const TELLS = new Set(
  'raconte temoigne confie explique affirme resume lance indique deplore estime souligne precise declare ajoute insiste soupire'.split(
    ' ',
  ),
);
const AUXILIARIES = new Set(['a', 'ont', 'avait', 'avaient', 'aurait', 'aura']);
const OWN = new Set(['sa', 'son', 'ses']);

/** `X Y a déclaré`, `, a souligné X Y`: two words or more that speak or act as a person does. */
export const speaker: PeopleRule = {
  name: 'speaker',
  examples: [
    { text: 'Tsegaye Mulugojjam a remercié ses hôtes.', people: ['Tsegaye Mulugojjam | - | - | -'] },
    { text: '"Rien n\'est fini", a prévenu Orhan Delibalta.', people: ['Orhan Delibalta | - | - | -'] },
    { text: 'Sengchan Vilaysouk et sa suite sont arrivés.', people: ['Sengchan Vilaysouk | - | - | -'] },
    {
      text: '"Tout a tremblé", raconte à l\'AFP Rosalba Dacuymay, institutrice.',
      people: ['Rosalba Dacuymay | - | institutrice | -'],
    },
    { text: "Kwabena Osafo-Mensah s'est rendu à Lomé.", people: ['Kwabena Osafo-Mensah | - | - | -'] },
  ],
  *read(sentence) {
    for (let index = 0; index < sentence.chunks.length; index++) {
      const chunk = sentence.chunks[index]!;
      if (chunk.kind !== 'NAME' || chunk.end - chunk.start < 2) continue;
      const words = sentence.context.tokens.slice(chunk.start, chunk.end);
      if (words.every(({ text }) => isAcronym(text))) continue;
      if (speaksAfter(sentence, chunk.end) || speaksBefore(sentence, chunk.start))
        yield { chunk: index, rule: this.name };
    }
  },
};

function speaksAfter({ context: { tokens } }: ChunkedSentence, end: number): boolean {
  const [first, second, third] = [
    tokens[end]?.folded ?? '',
    tokens[end + 1]?.folded ?? '',
    tokens[end + 2]?.folded ?? '',
  ];
  if (AUXILIARIES.has(first))
    return SAID.has(second) || (second === 'ete' && SAID.has(third.replace(/e?s?$/, '')));
  if (first === 'et' && OWN.has(second)) return true;
  return first === "s'" && (second === 'est' || second === 'etait');
}

function speaksBefore({ context: { tokens } }: ChunkedSentence, start: number): boolean {
  if (TELLS.has(tokens[toListener(tokens, start) - 1]?.folded ?? '')) return true;
  return SAID.has(tokens[start - 1]?.folded ?? '') && AUXILIARIES.has(tokens[start - 2]?.folded ?? '');
}

/** `raconte à l'AFP X`: where the listener begins who stands between verb and speaker; the name's own beginning where none does. */
function toListener(tokens: ChunkedSentence['context']['tokens'], start: number): number {
  const listener = tokens[start - 1];
  if (!listener?.capital) return start;
  const article = tokens[start - 2]?.kind === 'ELISION' || tokens[start - 2]?.folded === 'la';
  const to = start - (article ? 3 : 2);
  return /^(?:a|au|aupres)$/u.test(tokens[to]?.folded ?? '') ? to : start;
}
