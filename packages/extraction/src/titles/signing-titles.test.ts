import { expect, it } from 'vitest';
import { read } from '../extract.ts';

const titlesOf = (sentence: string) =>
  read(`date 2024-03-07\n\n${sentence}`).events.map(({ titles }) => titles);

it.each([
  [
    'La Norvège et le Togo ont signé mardi un accord portant création d’une école de garde-côtes.',
    'Signature d’un accord entre la Norvège et le Togo portant création d’une école de garde-côtes',
    'Signing of a Norway–Togo agreement on creation of coastguard school',
  ],
  [
    'La Norvège et le Togo ont signé mardi un accord de transit portant sur le port de Tartu.',
    'Signature d’un accord de transit entre la Norvège et le Togo portant sur le port de Tartu',
    'Signing of a Norway–Togo transit agreement on port of Tartu',
  ],
])('the title of a signing says what the text is on: %s', (sentence, FR, EN) => {
  expect(titlesOf(sentence)).toContainEqual(expect.objectContaining({ FR, EN }));
});

it('the sides of a signing stand apart from what the text is on in Vietnamese', () => {
  const [titles] = titlesOf('La Norvège et le Togo ont signé mardi un accord sur le port de Tartu.');
  expect(titles?.VI).toMatch(/ giữa Na Uy và Togo$/u);
});

it('the title of a signing names the text that begins its sentence, but no talks', () => {
  const [titles] = titlesOf(
    'Une convention de partenariat sur la pêche a été signée mardi à Lomé par la Norvège et le Togo.',
  );
  expect(titles?.FR).toBe(
    'Signature d’une convention de partenariat entre la Norvège et le Togo sur la pêche',
  );
  expect(titles?.EN).toBe('Signing of a Norway–Togo partnership agreement on fisheries');
});
