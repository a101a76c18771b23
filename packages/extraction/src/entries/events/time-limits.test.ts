import { describe, expect, it } from 'vitest';
import { read } from '../../extract.ts';

const signingIn = (sentence: string) =>
  read(`date 2025-11-18\n\nNairobi, 18 novembre - ${sentence}`).events.find(({ kind }) => kind === 'SIGNING');

describe('the year that names a text', () => {
  it.each([
    "La ministre Asha Otieno a signé lundi l'arrangement d'application du traité de coopération en matière de défense de 2019.",
    'La ministre Asha Otieno a signé lundi un avenant à la liste annexée au protocole de la convention de pêche de 2019 avec le Yémen.',
  ])('does not date the signing of another: %s', (sentence) => {
    expect(signingIn(sentence)?.date?.edtf).toBe('2025-11-17');
  });

  it('dates the signing of the text itself', () => {
    expect(
      signingIn("La signature de l'accord de pêche de 2019 avec le Yémen a été saluée.")?.date?.edtf,
    ).toBe('2019');
  });
});
