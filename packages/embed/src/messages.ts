/** What a framed timeline tells the page around it: AMP's `embed-size`, which other hosts than ours understand too. */
export interface EmbedSizeMessage {
  readonly sentinel: 'amp';
  readonly type: 'embed-size';
  /** CSS pixels. */
  readonly height: number;
}

/** The message for a height in CSS pixels. */
export const embedSize = (height: number): EmbedSizeMessage => ({
  sentinel: 'amp',
  type: 'embed-size',
  height: Math.ceil(height),
});

/** A frame never grows beyond this, whatever it is told, in CSS pixels. */
const TALLEST = 20_000;

/** The height that a message asks for, in CSS pixels; null where it is no `embed-size` message or asks for nonsense. */
export function readEmbedSize(data: unknown): number | null {
  if (typeof data !== 'object' || data === null) return null;
  const { sentinel, type, height } = data as Partial<Record<keyof EmbedSizeMessage, unknown>>;
  if (sentinel !== 'amp' || type !== 'embed-size') return null;
  return typeof height === 'number' && height > 0 && height <= TALLEST ? height : null;
}
