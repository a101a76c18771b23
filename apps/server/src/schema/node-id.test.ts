import { describe, expect, it } from 'vitest';
import { decodeNodeId, encodeNodeId, keysOfType } from './node-id.ts';

describe('node ids', () => {
  it('come back as the type and key that they were made of', () => {
    expect(decodeNodeId(encodeNodeId('Person', 'phan-van-giang'))).toEqual({
      type: 'Person',
      key: 'phan-van-giang',
    });
    expect(decodeNodeId(encodeNodeId('Topic', 'a:b'))).toEqual({ type: 'Topic', key: 'a:b' });
    for (const length of [1, 95, 96, 200, 5000]) {
      const key = 'đ'.repeat(length);
      expect(decodeNodeId(encodeNodeId('Topic', key))).toEqual({ type: 'Topic', key });
    }
  });

  it('are refused where they were not made here', () => {
    const forged = (text: string) => Buffer.from(text).toString('base64url');
    const spelledOtherwise = `${encodeNodeId('Event', 'x')}=`;
    for (const id of ['', 'hello', forged('Country:VN'), forged('Event:'), forged('Event'), spelledOtherwise])
      expect(decodeNodeId(id)).toBeNull();
  });

  it('are held to the type that a filter asks for', () => {
    const event = encodeNodeId('Event', 'x');
    expect(() => keysOfType('Person', [event])).toThrow(`not the id of a Person: ${event}`);
  });
});
