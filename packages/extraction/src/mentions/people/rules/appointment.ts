import { rankText, seenRole } from '../seen-role.ts';
import type { ChunkedSentence, PeopleRule } from '../sighting.ts';

const NAMED = new Set(
  `nomme nommee elu elue reelu reelue designe designee promu promue investi investie devient devenu devenue intronise reconduit reconduite`
    .split(/\s+/)
    .filter(Boolean),
);
const BETWEEN = new Set(
  `a est avait ete etait fut sera vient d' etre par le la l' au poste de comme en qualite tant que nouveau nouvelle rang grade , ,
  lundi mardi mercredi jeudi vendredi samedi dimanche officiellement`
    .split(/\s+/)
    .filter(Boolean),
);
const FURTHEST = 8;
const LONGEST_ASIDE = 16;

/** `X a été élue maire de …`, `nomme X chef d'état-major`: the post that someone is named to. */
export const appointment: PeopleRule = {
  name: 'appointment',
  examples: [
    {
      text: 'Fatou Bensalem a été élue mardi présidente du Parlement gambien.',
      people: ['Fatou Bensalem | - | présidente du Parlement gambien | GM'],
    },
    {
      text: "Le décret nomme le général Arturo Pizarro chef d'état-major de l'armée bolivienne.",
      people: ["Arturo Pizarro | général | chef d'état-major de l'armée bolivienne | BO"],
    },
    {
      text: "Ingmar Lindqvist vient d'être nommé au poste de directeur de la police suédoise.",
      people: ['Ingmar Lindqvist | - | directeur de la police suédoise | SE'],
    },
  ],
  *read(sentence) {
    const { chunks, context } = sentence;
    for (let index = 0; index < chunks.length; index++) {
      const chunk = chunks[index]!;
      if (chunk.kind !== 'NAME') continue;
      const post = postNamedTo(sentence, index);
      if (post === null) continue;
      const found = chunks[post]!;
      if (found.kind === 'ROLE') yield { chunk: index, rule: this.name, role: seenRole(context, found.role) };
      if (found.kind === 'RANK') yield { chunk: index, rule: this.name, rank: rankText(context, found) };
    }
  },
};

function postNamedTo(sentence: ChunkedSentence, name: number): number | null {
  const { chunks, context } = sentence;
  const word = (at: number) => context.tokens[chunks[at]?.start ?? -1]?.folded ?? '';
  let verb = NAMED.has(word(name - 1)) || namedBefore(sentence, name);
  for (let at = name + 1, until = name + FURTHEST; at <= until && at < chunks.length; at += 1) {
    if (verb && word(at) === ',') {
      // `a été nommé, par arrêté du 1er février, directeur …`
      at = asideEnd(sentence, at);
      until = at + FURTHEST;
      continue;
    }
    const { kind } = chunks[at]!;
    if (NAMED.has(word(at))) {
      verb = true;
      continue;
    }
    if (kind === 'ROLE' || kind === 'RANK') return verb && chunks[at + 1]?.kind !== 'NAME' ? at : null;
    if (kind !== 'TOKEN' || !BETWEEN.has(word(at))) return null;
  }
  return null;
}

/** The chunk of the comma that closes an aside opened at `comma`; `comma` itself where none does. */
function asideEnd({ chunks, context }: ChunkedSentence, comma: number): number {
  for (let at = comma + 1; at < Math.min(chunks.length, comma + LONGEST_ASIDE); at += 1) {
    if (context.tokens[chunks[at]!.start]!.text === ',') return at;
  }
  return comma;
}

/** `nomme le général X chef …`: the verb stands some words before, with the rank and article between. */
function namedBefore({ chunks, context }: ChunkedSentence, name: number): boolean {
  for (let at = name - 1; at >= Math.max(0, name - 5); at -= 1) {
    if (NAMED.has(context.tokens[chunks[at]!.start]!.folded)) return true;
    if (chunks[at]!.kind === 'NAME' || chunks[at]!.kind === 'ROLE') return false;
  }
  return false;
}
