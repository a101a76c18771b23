import { isArticle, isMark } from '../chunk-words.ts';
import { rankText, seenRole } from '../seen-role.ts';
import type { ChunkedSentence, PeopleRule } from '../sighting.ts';

const ADVERBS = new Set([
  'alors',
  'egalement',
  'aussi',
  'par',
  'ailleurs',
  "d'",
  'desormais',
  'actuellement',
  'nomme',
  'nommee',
  'elu',
  'elue',
  'comme',
  'en',
  'tant',
  'que',
]);

/** `X, ministre de la Défense du Bénin,`: the name, a comma or a parenthesis, then the post, mostly without article. */
export const nameCommaPost: PeopleRule = {
  name: 'name-comma-post',
  examples: [
    {
      text: "Adaeze Okonkwo, directrice générale de l'Office des ports, a signé le contrat.",
      people: ["Adaeze Okonkwo | - | directrice générale de l'Office des ports | -"],
    },
    {
      text: "Selon Pavel Novotny, 52 ans, porte-parole de la police tchèque, l'enquête continue.",
      people: ['Pavel Novotny | - | porte-parole de la police tchèque | CZ'],
    },
    {
      text: 'Lucía Ferreyra (ministre argentine de la Santé) et Wei Guoqiang, général de brigade, ont parlé.',
      people: [
        'Lucía Ferreyra | - | ministre argentine de la Santé | AR',
        'Wei Guoqiang | général de brigade | - | -',
      ],
    },
  ],
  *read(sentence) {
    const { chunks, context } = sentence;
    for (let index = 0; index < chunks.length; index++) {
      const chunk = chunks[index]!;
      if (chunk.kind !== 'NAME') continue;
      const at = apposition(sentence, index + 1) ?? unmarkedApposition(sentence, index + 1);
      const post = at === null ? undefined : chunks[at];
      if (at === null || !post) continue;
      if (post.kind === 'ROLE' && !announcesNext(sentence, at)) {
        // `Épinal, entrepreneur`, `Miami (numéro un)`: a bare post is not enough to make one word a person's name.
        const alone = chunk.end - chunk.start === 1;
        if (alone && (post.end === post.role.headEnd || context.known[chunk.start])) continue;
        yield { chunk: index, rule: this.name, role: seenRole(context, post.role) };
      } else if (post.kind === 'RANK' && !announcesNext(sentence, at)) {
        yield { chunk: index, rule: this.name, rank: rankText(context, post) };
      }
    }
  },
};

/** The chunk where an apposition's post would stand, past the comma or parenthesis, an age and adverbs. */
function apposition(sentence: ChunkedSentence, from: number): number | null {
  const { chunks, context } = sentence;
  if (!isMark(sentence, from, ',') && !isMark(sentence, from, '(') && !isMark(sentence, from, '-'))
    return null;
  let at = from + 1;
  const first = chunks[at];
  if (
    first?.kind === 'TOKEN' &&
    context.tokens[first.start]!.kind === 'NUMBER' &&
    isMark(sentence, at + 2, ',')
  )
    at += 3;
  while (
    at < from + 5 &&
    chunks[at]?.kind === 'TOKEN' &&
    ADVERBS.has(context.tokens[chunks[at]!.start]!.folded)
  )
    at += 1;
  if (isArticle(sentence, at) && !startsNextName(sentence, at)) at += 1;
  return at;
}

/** `X le ministre russe de la Défense a …`: a post with its article and complement, without the comma. */
function unmarkedApposition(sentence: ChunkedSentence, article: number): number | null {
  const { chunks, context } = sentence;
  const post = chunks[article + 1];
  if (!isArticle(sentence, article) || post?.kind !== 'ROLE' || post.end === post.role.headEnd) return null;
  return ['le', 'la', "l'"].includes(context.tokens[chunks[article]!.start]!.folded) ? article + 1 : null;
}

/** `X, le ministre de la Défense, Y,`: with an article, a post before another name is that one's. */
function startsNextName(sentence: ChunkedSentence, article: number): boolean {
  const { chunks } = sentence;
  const after = article + 2;
  if (chunks[article + 1]?.kind !== 'ROLE') return true;
  if (
    chunks[after]?.kind === 'TOKEN' &&
    !isMark(sentence, after, ',') &&
    !isMark(sentence, after, '.') &&
    !isMark(sentence, after, ')')
  )
    return true;
  if (!isMark(sentence, after, ',')) return false;
  return (
    isArticle(sentence, after + 1) || ['NAME', 'HONORIFIC', 'RANK'].includes(chunks[after + 1]?.kind ?? '')
  );
}

function announcesNext({ chunks }: ChunkedSentence, at: number): boolean {
  return ['NAME', 'HONORIFIC', 'RANK'].includes(chunks[at + 1]?.kind ?? '');
}
