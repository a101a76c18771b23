import { describe, expect, it } from 'vitest';
import { embedSize, readEmbedSize } from './messages.ts';

describe('the height message', () => {
  it('has the form that AMP documents', () => {
    expect(embedSize(412.3)).toEqual({ sentinel: 'amp', type: 'embed-size', height: 413 });
  });

  it('is read back', () => {
    expect(readEmbedSize(embedSize(640))).toBe(640);
  });

  it.each([
    null,
    'embed-size',
    { type: 'embed-size', height: 300 },
    { sentinel: 'amp', type: 'send-intersections', height: 300 },
    { sentinel: 'amp', type: 'embed-size', height: '300' },
    { sentinel: 'amp', type: 'embed-size', height: -1 },
    { sentinel: 'amp', type: 'embed-size', height: Number.NaN },
    { sentinel: 'amp', type: 'embed-size', height: 1e9 },
  ])('is not seen in %o', (data) => {
    expect(readEmbedSize(data)).toBeNull();
  });
});
