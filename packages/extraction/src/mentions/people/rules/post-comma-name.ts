import type { Chunk } from '../chunk.ts';
import { isArticle, isMark } from '../chunk-words.ts';
import { findingOf, introductionBefore } from '../introduction.ts';
import { rankText, seenRole } from '../seen-role.ts';
import type { ChunkedSentence, PeopleRule } from '../sighting.ts';

/** `Le ministre de la Santé, le Dr X, a …`: a post with its article, a comma, then the name. */
export const postCommaName: PeopleRule = {
  name: 'post-comma-name',
  examples: [
    {
      text: 'Un conseiller de la banque, Ravil Dembo, le confirme.',
      people: ['Ravil Dembo | - | conseiller de la banque | -'],
    },
    {
      text: 'Nommée par le roi, Mme Solfrid Eik gagnera Copenhague.',
      people: ['Solfrid Eik | - | - | -'],
    },
    {
      text: "La ministre tunisienne de l'Équipement, Sana Mejri, a inauguré le pont.",
      people: ["Sana Mejri | - | ministre tunisienne de l'Équipement | TN"],
    },
    {
      text: "Le chef d'état-major des armées, le général d'armée Hubert Lancelin, s'est exprimé.",
      people: ["Hubert Lancelin | général d'armée | chef d'état-major des armées | -"],
    },
    {
      text: "Le ministre de l'Eau et de l'Assainissement pour tous, Dr Kossi Agbeko, a signé.",
      people: ["Kossi Agbeko | - | ministre de l'Eau et de l'Assainissement pour tous | -"],
    },
    {
      text: 'Au nom du roi du Maroc, le général Ali Benomar, ministre de la Défense, est parti pour Rome.',
      people: ['Ali Benomar | général | ministre de la Défense | MA'],
    },
    {
      text: 'Il a rencontré le président du Parlement estonien, M. Toomas Kask, et son adjointe.',
      people: ['Toomas Kask | - | président du Parlement estonien | EE'],
    },
  ],
  *read(sentence) {
    const { chunks, context } = sentence;
    for (let index = 0; index < chunks.length; index++) {
      const chunk = chunks[index]!;
      if (chunk.kind !== 'NAME') continue;
      const found = introductionBefore(sentence, index);
      const comma = beforeArticles(sentence, found?.from ?? index);
      if (!isMark(sentence, comma, ',') && !isMark(sentence, comma, ':')) continue;
      const closed = beforeAside(sentence, comma - 1);
      let at = found?.honorific ? beforeLongTitle(sentence, closed) : closed;
      const post = chunks[at];
      let held: Chunk | undefined = post;
      if (post?.kind === 'ROLE') {
        if (post.role.post.plural || isOthers(sentence, index, post.role.country)) continue;
        if (isAgent(sentence, at, index) || isForWhom(sentence, at, index)) continue;
        // `le général de brigade, commandant de la garde, X`: the rank stands before the post.
        if (isMark(sentence, at - 1, ',') && chunks[at - 2]?.kind === 'RANK') at -= 2;
        held = chunks[at];
      }
      if ((post?.kind !== 'ROLE' && post?.kind !== 'RANK') || !introduces(sentence, at)) continue;
      // `Chef, Conduite professionnelle`: one word behind a bare post may be anything.
      if (chunk.end - chunk.start === 1 && !found && post.kind === 'ROLE' && post.end === post.role.headEnd)
        continue;
      if (found) yield findingOf(context, this.name, index, found);
      if (post.kind === 'ROLE') {
        const role = at < closed ? { ...post.role, end: chunks[closed]!.end } : post.role;
        yield { chunk: index, rule: this.name, role: seenRole(context, role) };
      }
      if (held?.kind === 'RANK' && !held.rank.plural)
        yield { chunk: index, rule: this.name, rank: rankText(context, held) };
    }
  },
};

/** `avec le Premier ministre grec, X, membre du Politburo chinois`: a post behind the name, of another country, is the name's own. */
function isOthers(sentence: ChunkedSentence, name: number, country: string | null): boolean {
  const after = sentence.chunks[name + 2];
  if (!isMark(sentence, name + 1, ',') || after?.kind !== 'ROLE') return false;
  return country !== null && after.role.country !== null && after.role.country !== country;
}

/** `Nommée par le roi, Mme X prendra …`: who has done it to the one named behind the comma, who goes on to do something. */
function isAgent({ chunks, context }: ChunkedSentence, post: number, name: number): boolean {
  const word = (at: number) => context.tokens[chunks[at]?.start ?? -1]?.folded ?? '';
  return (
    word(post - 2) === 'par' && /^\p{L}/u.test(word(name + 1)) && !/^(?:et|ou|ainsi)$/u.test(word(name + 1))
  );
}

const ON_BEHALF = new Set(
  'delegation procuration invitation demande ordre ordres instruction instructions nom mandat proposition'.split(
    ' ',
  ),
);

/** `Sur délégation du chef de l'État, le général X, ministre …`: for whom the one named behind the comma goes, who has a post of his own. */
function isForWhom({ chunks, context }: ChunkedSentence, post: number, name: number): boolean {
  const word = (at: number) => context.tokens[chunks[at]?.start ?? -1]?.folded ?? '';
  const of = word(post - 1) === 'du' ? post - 2 : /^(?:la|l')$/u.test(word(post - 1)) ? post - 3 : post;
  return ON_BEHALF.has(word(of)) && word(name + 1) === ',';
}

/** The chunk before an aside in parentheses: `de l'Armée (ANP), X`. */
function beforeAside(sentence: ChunkedSentence, at: number): number {
  if (!isMark(sentence, at, ')')) return at;
  for (let open = at - 1; open >= Math.max(0, at - 5); open -= 1)
    if (isMark(sentence, open, '(')) return open - 1;
  return at;
}

const ENDS_TITLE = new Set(
  "a ont est sont etait avait sera va doit se s' qui que dont y en par avec".split(' '),
);

/** `de la Santé et de la Couverture maladie universelle, Dr X`: a ministry's last words may be any, up to the comma before an addressed name. */
function beforeLongTitle({ chunks, context }: ChunkedSentence, end: number): number {
  for (let at = end; at >= Math.max(0, end - 3); at -= 1) {
    const chunk = chunks[at];
    if (chunk?.kind === 'ROLE') return at;
    const token = chunk?.kind === 'TOKEN' ? context.tokens[chunk.start]! : null;
    if (!token || token.capital || !/^\p{L}+'?$/u.test(token.text) || ENDS_TITLE.has(token.folded))
      return end;
  }
  return end;
}

function beforeArticles(sentence: ChunkedSentence, from: number): number {
  let at = from - 1;
  while (isArticle(sentence, at)) at -= 1;
  return at;
}

/** `un conseiller de la présidence, X`. */
const isOneOf = ({ chunks, context }: ChunkedSentence, at: number): boolean =>
  /^une?$/u.test(context.tokens[chunks[at]?.start ?? -1]?.folded ?? '');

/** A post with an article, or one that opens the sentence, announces the name to come; without one it belongs to the name before. */
function introduces(sentence: ChunkedSentence, post: number): boolean {
  return (
    post === 0 ||
    isArticle(sentence, post - 1) ||
    isOneOf(sentence, post - 1) ||
    sentence.chunks[post - 1]?.kind === 'HONORIFIC' ||
    isMark(sentence, post - 1, ':') ||
    isMark(sentence, post - 1, '-')
  );
}
