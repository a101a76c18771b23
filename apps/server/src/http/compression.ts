import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip';

/** Below this a packet holds the answer as it is. */
export const WORTH_COMPRESSING = 1400;

const QUALITY = { br: 4, gzip: 5 } as const;

const brotliAsync = promisify(brotliCompress);
const gzipAsync = promisify(gzip);

/** Whether an `accept-encoding` header takes an encoding; `q=0` refuses it. */
const takes = (header: string, encoding: Encoding): boolean =>
  header.split(',').some((item) => {
    const [name, ...parameters] = item.split(';').map((part) => part.trim().toLowerCase());
    return name === encoding && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
  });

/** The better of the encodings that a client takes, or null where it takes none. */
export function chooseEncoding(header: string | undefined): Encoding | null {
  if (!header) return null;
  if (takes(header, 'br')) return 'br';
  return takes(header, 'gzip') ? 'gzip' : null;
}

/** Compresses in a thread of Node's pool, so that other requests have their turn. */
export const compress = (body: Buffer, encoding: Encoding): Promise<Buffer> =>
  encoding === 'br'
    ? brotliAsync(body, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: QUALITY.br,
          [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
        },
      })
    : gzipAsync(body, { level: QUALITY.gzip });
