import type { ChunkedSentence } from './sighting.ts';

const ARTICLES = new Set("le la l' les son sa leur leurs ses notre du au des aux de ce cet cette".split(' '));

/** Whether the chunk is one word that opens a noun phrase: `le`, `son`, `du`. */
export function isArticle({ context, chunks }: ChunkedSentence, index: number): boolean {
  const chunk = chunks[index];
  return chunk?.kind === 'TOKEN' && ARTICLES.has(context.tokens[chunk.start]!.folded);
}

/** Whether the chunk is one mark: `,`, `(`. */
export function isMark({ context, chunks }: ChunkedSentence, index: number, mark: string): boolean {
  const chunk = chunks[index];
  return chunk?.kind === 'TOKEN' && context.tokens[chunk.start]!.text === mark;
}
