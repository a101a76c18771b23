import { expect, it } from 'vitest';
import { read } from '../../extract.ts';

it('gives what begins in a sentence without a verb its first day', () => {
  const { events } = read('date 2024-05-14\n\nLes marins à l’exercice Vigie, lancé dimanche à Toulon.');
  expect(events.map(({ kind, date }) => [kind, date?.edtf])).toEqual([['EXERCISE', '2024-05-12']]);
});
