import { describe, expect, it } from 'vitest';
import { read } from '../extract.ts';

const titlesOf = (text: string) => read(text).events.map(({ titles }) => titles);

describe('what a title says of its matter', () => {
  it.each([
    [
      'Huit plongeurs chiliens ont suivi lundi à Brest, auprès d’instructeurs français, une formation à la lutte contre la pollution.',
      'Formation à la lutte contre la pollution (Chili - France)',
    ],
    [
      'Les présidentes suisse et slovène ont inauguré lundi à Berne une exposition consacrée à l’architecte Otto Wagner.',
      'Exposition consacrée à l’architecte Otto Wagner (Suisse - Slovénie)',
    ],
  ])('%s', (text, FR) => {
    expect(titlesOf(`date 2024-03-06\n\n${text}`).map((titles) => titles.FR)).toContain(FR);
  });
});

describe('what leads a despatch, where its title would say no more than whose it is', () => {
  const lead = (headline: string, body: string): string | undefined =>
    read(` date 2024-03-06 ${headline}\n\n${body}`).events.find(({ main }) => main)?.titles.FR;
  const body =
    'Oslo (NTB) - Les ministres de la Pêche de la Norvège et du Pérou ont tenu mercredi à Oslo une cérémonie pour la remise d’un navire de recherche.';

  it('is told by its headline', () => {
    expect(lead('La Norvège et le Pérou inaugurent un navire de recherche', body)).not.toBe(
      'Cérémonie Norvège - Pérou',
    );
  });

  it('is not told by what a headline wishes', () => {
    expect(lead('La Norvège veut un navire de recherche avec le Pérou', body)).not.toContain('veut');
  });
});
