import type { IncomingMessage } from 'node:http';

/**
 * The whole body as text, its length limited by who stands in front. Never settles where the client goes away before its end: then
 * nobody waits for an answer.
 */
export const readBody = (request: IncomingMessage): Promise<string> =>
  new Promise((resolve) => {
    let only: Buffer | null = null;
    let chunks: Buffer[] | null = null;
    request.on('data', (chunk: Buffer) => {
      // Most bodies come in one piece.
      if (only === null) only = chunk;
      else {
        chunks ??= [only];
        chunks.push(chunk);
      }
    });
    request.on('end', () => {
      if (chunks !== null) resolve(Buffer.concat(chunks).toString());
      else resolve(only === null ? '' : only.toString());
    });
  });
