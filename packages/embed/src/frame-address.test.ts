import { describe, expect, it } from 'vitest';
import { frameAddress } from './frame-address.ts';

const attributes = (values: Record<string, string>) => (name: string) => values[name] ?? null;

describe('the address of the frame', () => {
  it('carries the view', () => {
    const read = attributes({ window: '2022/2025', countries: 'KH,LA' });
    expect(frameAddress('https://chrono.example', read)).toBe(
      'https://chrono.example/embed?window=2022%2F2025&countries=KH%2CLA',
    );
  });

  it('stands below the path that the site runs at', () => {
    expect(frameAddress('https://example.org/chrono/', attributes({}))).toBe(
      'https://example.org/chrono/embed',
    );
  });

  it('leaves out what is empty', () => {
    expect(frameAddress('https://chrono.example', attributes({ theme: '' }))).toBe(
      'https://chrono.example/embed',
    );
  });
});
