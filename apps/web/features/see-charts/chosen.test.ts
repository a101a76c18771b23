import { describe, expect, it } from 'vitest';
import { chosenOf } from './chosen.ts';
import type { ChosenEvent } from './chosen-query.ts';

const event = (id: string, people: readonly string[]) =>
  ({ id, participants: people.map((person) => ({ person: { id: person } })) }) as unknown as ChosenEvent;
const person = { id: 'Binh', name: 'Binh', country: null };
const ANSWER = { nodes: [event('a', ['Binh', 'Kham']), event('b', ['Binh', 'An'])], totalCount: 240 };

const told = ({ events, ...counts }: ReturnType<typeof chosenOf>) => [
  events.map(({ id }) => id),
  counts.read,
  counts.total,
];

describe('the meetings of the chosen one', () => {
  it('are those with the people of the view, read in the latest events of more', () => {
    expect(told(chosenOf({ people: ['Kham'] }, person, ANSWER))).toEqual([['a'], 2, 240]);
  });

  it('are all that came where the view asks for nobody, or a country was chosen', () => {
    expect(told(chosenOf({ people: [] }, person, ANSWER))).toEqual([['a', 'b'], 2, 240]);
    const country = { id: 'VN', name: 'Vietnam', country: null };
    expect(told(chosenOf({ people: ['Kham'] }, country, ANSWER))).toEqual([['a', 'b'], 2, 240]);
  });
});
