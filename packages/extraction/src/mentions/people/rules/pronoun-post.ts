import { isMark } from '../chunk-words.ts';
import { seenRole } from '../seen-role.ts';
import type { PeopleRule } from '../sighting.ts';

const PRONOUNS: ReadonlySet<string> = new Set(['celui', 'celle']);
const LINKS: ReadonlySet<string> = new Set(['de', 'du', "d'", 'des', 'la', "l'", 'le', 'les']);
const REACH = 5;

/** `cinq ambassadeurs, dont celui du Pérou, X`: the post is the last one told of several. */
export const pronounPost: PeopleRule = {
  name: 'pronoun-post',
  examples: [
    {
      text: "Il a vu quatre ambassadeurs, dont celui du Pérou, Ciro Quispe, et celle d'Irlande, Maeve Lynch.",
      people: ['Ciro Quispe | - | ambassadeur du Pérou | PE', "Maeve Lynch | - | ambassadeur d'Irlande | IE"],
    },
    {
      text: 'Les ministres saluent, dont celle du Ghana, Ama Boateng.',
      people: ['Ama Boateng | - | ministre du Ghana | GH'],
    },
    {
      text: 'Deux consuls partent, celui de Malte, M. Karm Vella, et un autre.',
      people: ['Karm Vella | - | consul de Malte | MT'],
    },
  ],
  *read(sentence) {
    const { chunks, context } = sentence;
    if (!context.tokens.some(({ folded }) => PRONOUNS.has(folded))) return;
    for (let index = 0; index < chunks.length; index++) {
      const chunk = chunks[index]!;
      if (chunk.kind !== 'TOKEN' || !PRONOUNS.has(context.tokens[chunk.start]!.folded)) continue;
      let at = index + 1;
      while (at < index + REACH && LINKS.has(context.tokens[chunks[at]?.start ?? -1]?.folded ?? '')) at += 1;
      const country = chunks[at]?.kind === 'KNOWN' ? context.known[chunks[at]!.start]?.country : null;
      if (!country) continue;
      let name = isMark(sentence, at + 1, ',') ? at + 2 : at + 1;
      while (chunks[name]?.kind === 'HONORIFIC' || chunks[name]?.kind === 'RANK') name += 1;
      if (chunks[name]?.kind !== 'NAME') continue;
      const post = chunks.findLast((other, place) => place < index && other.kind === 'ROLE');
      if (post?.kind !== 'ROLE' || !post.role.post.plural) continue;
      const seen = seenRole(context, { ...post.role, end: post.role.headEnd, country });
      const from = context.tokens[chunks[index + 1]!.start]!.start - context.sentence.start;
      const to = context.tokens[chunks[at]!.end - 1]!.end - context.sentence.start;
      const text = `${seen.text} ${context.sentence.text.slice(from, to)}`;
      yield { chunk: name, rule: this.name, role: { ...seen, text, country, weight: 3 } };
    }
  },
};
