import { expect, it } from 'vitest';
import { normalise } from './normalise.ts';

it.each([
  [
    'Le vice-ministre de laDéfense a reçu lesGhanéens.',
    'Le vice-ministre de la Défense a reçu les Ghanéens.',
  ],
  [
    'Voir le site desArmees.fr/leMonde ou #auLarge, et McAllister.',
    'Voir le site des Armees.fr/leMonde ou #auLarge, et McAllister.',
  ],
])('parts a small word from the name that is glued to it: %s', (glued, parted) => {
  const { text, origin } = normalise(glued);
  expect(text).toBe(parted);
  for (const word of ['fense', 'Armees', 'McAllister'].filter((one) => parted.includes(one)))
    expect(glued.slice(origin(text.indexOf(word)), origin(text.indexOf(word) + word.length))).toBe(word);
});
