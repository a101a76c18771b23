import { expect, it } from 'vitest';
import { read } from '../extract.ts';

const agreementsOf = (sentence: string) =>
  read(`date 2024-03-07\n\n${sentence}`).agreements.map(({ titles }) => titles);

it('the years of a text stand behind its sides, not its words for them', () => {
  const [titles] = agreementsOf(
    'La Norvège et le Togo ont signé mardi un accord de transit valable de 2025 à 2030.',
  );
  expect(titles?.FR).toBe('Accord de transit entre la Norvège et le Togo, 2025–2030');
  expect(titles?.EN).toBe('Norway–Togo transit agreement, 2025–2030');
});

it('a long name of a text keeps what it is on', () => {
  const [titles] = agreementsOf(
    'La Norvège et la Côte d’Ivoire ont signé mardi un mémorandum d’entente sur la formation des sages-femmes pour la période 2024-2028.',
  );
  expect(titles?.FR).toContain('sur la formation des sages-femmes, 2024–2028');
});
