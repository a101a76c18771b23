import type { ChunkedSentence } from '../sighting.ts';
import type { Refusal } from './refusal.ts';

const OPENING = /^["“«„]$/u;
const CLOSING = /^["”»“]$/u;
const TITLES = new Set(['RANK', 'HONORIFIC', 'ROLE']);

/** `la frégate française « Amiral X »`, `l'opération « X »`: a whole name in quotation marks behind a common noun is a thing's. */
export const quotedName: Refusal = {
  name: 'quoted-name',
  examples: [
    'La goélette belge « Amiral Joris Terwagne » a quitté le port.',
    'Le roman « Anton Berger » a paru en mars.',
    'Le ravitailleur français « Louis Kerguelen » fait route vers le sud.',
  ],
  refuses({ context: { tokens }, chunks }, name) {
    let open = name - 1;
    while (open >= 0 && TITLES.has(chunks[open]!.kind)) open -= 1;
    const closing = tokens[chunks[name]!.end];
    if (closing === undefined || !CLOSING.test(closing.text)) return false;
    return isMark(chunks[open], tokens, OPENING) && isCommonWord(chunks[open - 1], tokens);
  },
};

type Chunk = ChunkedSentence['chunks'][number] | undefined;
type Tokens = ChunkedSentence['context']['tokens'];

const isMark = (chunk: Chunk, tokens: Tokens, mark: RegExp): boolean =>
  chunk?.kind === 'TOKEN' && mark.test(tokens[chunk.start]!.text);

/** A noun or an adjective: a rank or a post before the quotation marks introduces someone by a nickname. */
const isCommonWord = (chunk: Chunk, tokens: Tokens): boolean => {
  if (chunk === undefined || (chunk.kind !== 'TOKEN' && chunk.kind !== 'KNOWN')) return false;
  const token = tokens[chunk.start]!;
  return token.kind === 'WORD' && /^\p{Ll}/u.test(token.text);
};
