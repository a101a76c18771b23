import { isArticle, isMark } from '../chunk-words.ts';
import { seenRole } from '../seen-role.ts';
import type { ChunkedSentence, Finding, PeopleRule } from '../sighting.ts';

const OF = new Set(['de', "d'", 'du']);

/** `le porte-parole de X, Y`, `Y, avocate de X`: the post is held for another person, whose name is part of it. */
export const postOfSomeone: PeopleRule = {
  name: 'post-of-someone',
  examples: [
    {
      text: 'Le porte-parole de Markus Ebner, Felix Stadler, a démenti.',
      people: ['Markus Ebner | - | - | -', 'Felix Stadler | - | porte-parole de Markus Ebner | -'],
    },
    {
      text: "Le conseiller du président Omar Traïki, Hatem Jlassi, l'a confirmé.",
      people: [
        'Omar Traïki | - | président | -',
        'Hatem Jlassi | - | conseiller du président Omar Traïki | -',
      ],
    },
    {
      text: "Selon Maud Serin, avocate de M. Ricardo Paes, le procès s'ouvre lundi.",
      people: ['Maud Serin | - | avocate de M. Ricardo Paes | -', 'Ricardo Paes | - | - | -'],
    },
  ],
  *read(sentence) {
    const { chunks } = sentence;
    for (let index = 0; index < chunks.length; index++) {
      const chunk = chunks[index]!;
      if (chunk.kind !== 'ROLE') continue;
      const held = heldFor(sentence, index + 1);
      if (held === null) continue;
      const name = holderAfter(sentence, index, held) ?? holderBefore(sentence, index);
      if (name !== null) yield finding(sentence, this.name, name, index, held);
    }
  },
};

/** The chunk of the name that the post is held for: `de [M. | president] NAME`. */
function heldFor({ chunks, context }: ChunkedSentence, at: number): number | null {
  const link = chunks[at];
  if (link?.kind !== 'TOKEN' || !OF.has(context.tokens[link.start]!.folded)) return null;
  let next = at + 1;
  while (['HONORIFIC', 'RANK', 'ROLE'].includes(chunks[next]?.kind ?? '')) next += 1;
  return chunks[next]?.kind === 'NAME' ? next : null;
}

function holderAfter(sentence: ChunkedSentence, post: number, held: number): number | null {
  if (!isArticle(sentence, post - 1) && post !== 0) return null;
  if (!isMark(sentence, held + 1, ',')) return null;
  const next = sentence.chunks[held + 2]?.kind === 'HONORIFIC' ? held + 3 : held + 2;
  return sentence.chunks[next]?.kind === 'NAME' ? next : null;
}

function holderBefore(sentence: ChunkedSentence, post: number): number | null {
  const comma = isArticle(sentence, post - 1) ? post - 2 : post - 1;
  return isMark(sentence, comma, ',') && sentence.chunks[comma - 1]?.kind === 'NAME' ? comma - 1 : null;
}

function finding(sentence: ChunkedSentence, rule: string, name: number, post: number, held: number): Finding {
  const { context, chunks } = sentence;
  const chunk = chunks[post]!;
  const own = chunk.kind === 'ROLE' ? seenRole(context, chunk.role) : null;
  const from = context.tokens[chunk.start]!.start - context.sentence.start;
  const to = context.tokens[chunks[held]!.end - 1]!.end - context.sentence.start;
  const text = context.sentence.text.slice(from, to);
  return { chunk: name, rule, ...(own ? { role: { ...own, text, weight: 3.5 } } : {}) };
}
