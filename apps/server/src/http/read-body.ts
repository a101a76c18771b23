import type { IncomingMessage } from 'node:http';

/** The whole body as text, its length limited by who stands in front; null where the client went away before its end. */
export const readBody = (request: IncomingMessage): Promise<string | null> =>
  new Promise((resolve) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => resolve(Buffer.concat(chunks).toString()));
    request.on('error', () => resolve(null));
    request.on('close', () => resolve(null));
  });
