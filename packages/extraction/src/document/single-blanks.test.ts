import { expect, it } from 'vitest';
import { read } from '../extract.ts';
import { normalise } from './normalise.ts';

it.each([
  ['Le  roi   est\u00a0 arrivé.', 'Le roi est arrivé.'],
  ['Le roi est arrivé.  \n   Il repart  lundi.', 'Le roi est arrivé.\nIl repart lundi.'],
  ['Le roi est arrivé.\t\n\n \n Il repart.', 'Le roi est arrivé.\n\n\nIl repart.'],
])('leaves one blank between words and none around a line’s break: %j', (typed, single) => {
  const { text, origin } = normalise(typed);
  expect(text).toBe(single);
  for (const word of ['roi', 'arrivé.', 'repart'].filter((one) => single.includes(one)))
    expect(typed.slice(origin(text.indexOf(word)), origin(text.indexOf(word) + word.length))).toBe(word);
});

it('is the text itself where no blank is one too many', () => {
  const text = 'Le roi est arrivé.\n\nIl repart lundi.';
  expect(normalise(text).text).toBe(text);
});

it('reads what is typed with several blanks like what is typed with one', () => {
  const typed =
    'Lomé, 4 mars 2025 - Le  président togolais  a reçu  mardi le ministre  ghanéen de la  Défense.';
  const [event] = read(typed).events;
  expect(event?.kind).toBe('RECEPTION');
  expect(event?.titles).toEqual(read(typed.replace(/ +/g, ' ')).events[0]?.titles);
});
