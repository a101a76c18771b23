import { describe, expect, it } from 'vitest';
import { type Answer, AnswerCache } from './answer-cache.ts';

const answer = (bytes: number): Answer => ({
  status: 200,
  headers: {},
  body: Buffer.alloc(bytes),
  lasting: true,
});

describe('the cache of answers', () => {
  it('keeps within its bytes, forgetting what was not used for longest', () => {
    const cache = new AnswerCache(1600);
    for (let index = 0; index < 20; index += 1) {
      cache.set(`k${index}`, answer(90));
      cache.get('k0');
    }
    expect(cache.bytes).toBeLessThanOrEqual(1600);
    expect(cache.get('k0')).toBeDefined();
    expect(cache.get('k1')).toBeUndefined();
    expect(cache.get('k19')).toBeDefined();
  });

  it('counts an answer given again once', () => {
    const cache = new AnswerCache(16_000);
    cache.set('k', answer(500));
    const { bytes } = cache;
    cache.set('k', answer(500));
    expect(cache.bytes).toBe(bytes);
  });

  it('keeps no answer that would drive out many others', () => {
    const cache = new AnswerCache(1600);
    cache.set('k', answer(401));
    expect(cache.get('k')).toBeUndefined();
    cache.set('k', answer(300));
    expect(cache.get('k')).toBeDefined();
  });

  it('is empty once cleared', () => {
    const cache = new AnswerCache(1600);
    cache.set('k', answer(10));
    cache.clear();
    expect([cache.get('k'), cache.bytes]).toEqual([undefined, 0]);
  });
});
