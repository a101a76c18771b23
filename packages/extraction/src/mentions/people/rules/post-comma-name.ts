import { findingOf, introductionBefore, isArticle, isMark, seenRole } from '../introduction.ts';
import type { ChunkedSentence, PeopleRule } from '../sighting.ts';

/** `Le ministre de la Santé, le Dr X, a …`: a post with its article, a comma, then the name. */
export const postCommaName: PeopleRule = {
  name: 'post-comma-name',
  examples: [
    {
      text: "La ministre tunisienne de l'Équipement, Sana Mejri, a inauguré le pont.",
      people: ["Sana Mejri | - | ministre tunisienne de l'Équipement | TN"],
    },
    {
      text: "Le chef d'état-major des armées, le général d'armée Hubert Lancelin, s'est exprimé.",
      people: ["Hubert Lancelin | général d'armée | chef d'état-major des armées | -"],
    },
    {
      text: 'Il a rencontré le président du Parlement estonien, M. Toomas Kask, et son adjointe.',
      people: ['Toomas Kask | - | président du Parlement estonien | EE'],
    },
  ],
  *read(sentence) {
    const { chunks, context } = sentence;
    for (const [index, chunk] of chunks.entries()) {
      if (chunk.kind !== 'NAME') continue;
      const found = introductionBefore(sentence, index);
      const comma = beforeArticles(sentence, found?.from ?? index);
      if (!isMark(sentence, comma, ',') && !isMark(sentence, comma, ':')) continue;
      const post = chunks[comma - 1];
      if (post?.kind !== 'ROLE' || post.role.post.plural || !introduces(sentence, comma - 1)) continue;
      if (found) yield findingOf(context, this.name, index, found);
      yield { chunk: index, rule: this.name, role: seenRole(context, post.role) };
    }
  },
};

function beforeArticles(sentence: ChunkedSentence, from: number): number {
  let at = from - 1;
  while (isArticle(sentence, at)) at -= 1;
  return at;
}

/** A post with an article, or one that opens the sentence, announces the name to come; without one it belongs to the name before. */
function introduces(sentence: ChunkedSentence, post: number): boolean {
  return (
    post === 0 ||
    isArticle(sentence, post - 1) ||
    isMark(sentence, post - 1, ':') ||
    isMark(sentence, post - 1, '-')
  );
}
