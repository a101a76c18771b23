import { isMark } from '../chunk-words.ts';
import { introductionBefore } from '../introduction.ts';
import { seenRole } from '../seen-role.ts';
import type { ChunkedSentence, Finding, PeopleRule } from '../sighting.ts';

const MOST_NAMES = 12;

/** `les généraux X et Y`, `MM. X, Y et Z, respectivement préfet et maire`: what stands before the first name holds for all. */
export const coordinatedNames: PeopleRule = {
  name: 'coordinated-names',
  examples: [
    {
      text: 'Les colonels Ablaye Sarr et Modou Thiam ont été décorés.',
      people: ['Ablaye Sarr | colonel | - | -', 'Modou Thiam | colonel | - | -'],
    },
    {
      text: 'MM. Ravel, Dussart et Petitjean siégeront.',
      people: ['Ravel | - | - | -', 'Dussart | - | - | -', 'Petitjean | - | - | -'],
    },
    {
      text: "Nadia Ferrer et Tom Okafor, respectivement maire de Mende et chef du protocole, l'ont signé.",
      people: ['Nadia Ferrer | - | maire de Mende | FR', 'Tom Okafor | - | chef du protocole | -'],
    },
  ],
  *read(sentence) {
    const { chunks } = sentence;
    for (let index = 0; index < chunks.length; index += 1) {
      if (chunks[index]!.kind !== 'NAME') continue;
      const names = coordinatedFrom(sentence, index);
      if (names.length < 2) continue;
      yield* shared(sentence, this.name, names);
      yield* respective(sentence, this.name, names);
      index = names.at(-1)!;
    }
  },
};

/** Chunks of the names in a list joined by commas and `et`, each of which may have its form of address. */
export function coordinatedFrom(sentence: ChunkedSentence, first: number): number[] {
  const { chunks, context } = sentence;
  const names = [first];
  let at = first + 1;
  while (names.length < MOST_NAMES) {
    // `Mme X (Norvège), M. Y (Uruguay) et M. Z`: an aside of one word does not end a list.
    if (isMark(sentence, at, '(') && isMark(sentence, at + 2, ')')) at += 3;
    const from = at;
    if (isMark(sentence, at, ',')) at += 1;
    if (chunks[at]?.kind === 'TOKEN' && context.tokens[chunks[at]!.start]!.folded === 'et') at += 1;
    if (at === from) break;
    if (chunks[at]?.kind === 'HONORIFIC') at += 1;
    if (chunks[at]?.kind !== 'NAME') break;
    names.push(at);
    at += 1;
  }
  return names;
}

function* shared(sentence: ChunkedSentence, rule: string, names: readonly number[]): Iterable<Finding> {
  const before = introductionBefore(sentence, names[0]!);
  if (!before?.plural) return;
  for (const chunk of names.slice(1)) {
    yield {
      chunk,
      rule,
      ...(before.rank ? { rank: before.rank } : {}),
      ...(before.role ? { role: seenRole(sentence.context, before.role) } : {}),
      ...(before.country ? { country: before.country } : {}),
    };
  }
}

function* respective(sentence: ChunkedSentence, rule: string, names: readonly number[]): Iterable<Finding> {
  const { chunks, context } = sentence;
  const at = names.at(-1)! + 1;
  const word = chunks[at + 1];
  if (!isMark(sentence, at, ',') || !word || context.tokens[word.start]!.folded !== 'respectivement') return;
  const posts = chunks[at + 2];
  if (posts?.kind !== 'ROLE' || posts.role.stack.length !== names.length) return;
  for (const [place, chunk] of names.entries()) {
    yield { chunk, rule, role: seenRole(context, posts.role.stack[place]!) };
  }
}
