import { beforeCapital, wordBefore } from '../country-candidate.ts';
import type { CountryRefusal } from './refusal.ts';

/** Ways of doing a thing: `une démocratie à la française`, `filer à l'anglaise`. */
export const manner: CountryRefusal = {
  name: 'manner',
  refuses: (candidate) => {
    if (candidate.form !== 'ADJECTIVE') return false;
    const article = wordBefore(candidate, 1)?.folded ?? '';
    return (
      (article === 'la' || article === 'l') &&
      wordBefore(candidate, 2)?.folded === 'a' &&
      !beforeCapital(candidate)
    );
  },
  refused: [
    'Une laïcité à la {française}.',
    "Il a filé à l'{anglaise}.",
    'Du bœuf cuit à la {vietnamienne}.',
  ],
  kept: ['Il a parlé à la partie {chinoise}.', 'Il a remis le prix à la {Française} Marie Leroy.'],
};
