import { describe, expect, it } from 'vitest';
import { read } from '../../extract.ts';

describe('« celui du Togo » is who holds the same post there', () => {
  it.each([
    ['Le président du Ghana a reçu lundi celui du Togo.', 'RECEPTION GH TG'],
    ['Le ministre slovène des Affaires étrangères a rencontré mardi celui du Chili.', 'MEETING CL SI'],
    ['Les gardes-frontières du Bénin ont rencontré mardi ceux du Niger à Malanville.', 'MEETING BJ NE'],
  ])('« %s » is a %s', (text, expected) => {
    const main = read(`date 2024-05-15\n\n${text}`).events.find((event) => event.main)!;
    expect([main.kind, ...[...main.countries].sort()].join(' ')).toBe(expected);
  });
});
