import { isInternationalBody } from '../organizations/well-known-bodies.ts';
import type { PhraseContext } from '../phrases/phrase-context.ts';
import type { Chunk } from './chunk.ts';
import type { RolePhrase } from './role-phrase.ts';
import type { SeenRole } from './sighting.ts';

const ASIDE = / \([^()]{0,60}\)/g;
/** Posts that need no complement to be told from every other. */
const WHOLE = /premi[eè]re? ministre$|^chefs? d[eu] |chancelier|^garde des sceaux$|^pape$/i;

/** Bodies of many countries by a name of one word: `la Secrétaire générale de la Francophonie`. */
const OF_MANY =
  / (?:de la |de l'|du |d')(?:Francophonie|Commonwealth|Alliance atlantique|Interpol|Europol|Mercosur|Benelux|Eurogroupe|Maghreb arabe|Lusophonie)(?!\p{L})/u;

/** The United Nations' Security Council has no secretary: one who has is a state's. */
const OF_STATE = /^(?:\p{L}+[ -])?secrétaire(?: \p{L}+)? du conseil de sécurité/iu;

/** Functions of the day, which a post told beside them outweighs: `chef de la délégation`. */
const PASSING =
  /^(?:cheff?e?s? d(?:e|') ?(?:la |l')?(?:délégation|mission)|leader|dirigeant|patron|numéro|homme fort)/i;

/** A rank as printed, its first letter small; a plural is put in the singular. */
export function rankText({ tokens, sentence }: PhraseContext, chunk: Chunk & { kind: 'RANK' }): string {
  if (chunk.rank.plural) return chunk.rank.singular;
  const text = sentence.text.slice(
    tokens[chunk.start]!.start - sentence.start,
    tokens[chunk.end - 1]!.end - sentence.start,
  );
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

/** A post as printed, without article; a plural head is put in the singular. */
export function seenRole({ tokens, known, adjective, sentence }: PhraseContext, role: RolePhrase): SeenRole {
  const slice = (start: number, end: number) =>
    sentence.text.slice(tokens[start]!.start - sentence.start, tokens[end - 1]!.end - sentence.start);
  const bare = role.end === role.headEnd;
  const text = role.post.plural
    ? role.post.singular +
      (bare
        ? ''
        : sentence.text.slice(
            tokens[role.headEnd - 1]!.end - sentence.start,
            tokens[role.end - 1]!.end - sentence.start,
          ))
    : slice(role.start, role.end);
  const shared = withoutCountry({ tokens, known, adjective }, role, text);
  return {
    text: text.replace(ASIDE, '').replace(/\s+/g, ' '),
    postClass: role.post.postClass,
    country: role.country,
    shared,
    masculine: inMasculine(shared, role),
    organization: role.body ? slice(role.body.start, role.body.end) : null,
    international:
      role.country === null &&
      !OF_STATE.test(text) &&
      (role.body !== null ? isInternationalBody(slice(role.body.start, role.body.end)) : OF_MANY.test(text)),
    weight: weightOf(role, bare, text),
  };
}

/** The post's words without its country: `ministre suédoise de la Culture` and `ministre de la Culture du Laos` give `ministre de la Culture`. */
function withoutCountry(
  { tokens, known, adjective }: Pick<PhraseContext, 'tokens' | 'known' | 'adjective'>,
  role: RolePhrase,
  text: string,
): string {
  const last = role.end - 1;
  const spanAt = [last, last - 1, last - 2].find((at) => at > role.headEnd && known[at]?.end === role.end);
  if (spanAt !== undefined && known[spanAt]!.kind === 'COUNTRY') {
    let link = spanAt - 1;
    while (link > role.headEnd && ['la', "l'", 'le', 'les'].includes(tokens[link]!.folded)) link -= 1;
    return text.slice(0, text.length - (tokens[last]!.end - tokens[link - 1]!.end));
  }
  let shared = text;
  for (let at = last; at >= role.headEnd; at -= 1) {
    if (!adjective[at]) continue;
    const offset = text.length - (tokens[last]!.end - tokens[at]!.start);
    shared = `${shared.slice(0, offset).trimEnd()}${shared.slice(offset + tokens[at]!.text.length)}`;
  }
  return shared.trim();
}

function weightOf({ post }: RolePhrase, bare: boolean, text: string): number {
  if (post.postClass === 'PERSON') return 1;
  if (bare && !WHOLE.test(text)) return 2;
  return PASSING.test(text) ? 2.5 : 3;
}

/** `présidente du Sénat` gives `président du Sénat`; prefixes (`ancienne`) stay as they are. */
function inMasculine(text: string, { post }: RolePhrase): string {
  if (!text.toLowerCase().startsWith(post.singular.toLowerCase())) return text;
  return post.masculine + text.slice(post.singular.length);
}
