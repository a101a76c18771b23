import { describe, expect, it } from 'vitest';
import { read } from '../../extract.ts';

const mainOf = (sentence: string) =>
  read(` date 2024-11-21 Titre de la page\n\n${sentence}\n`).events.find(({ main }) => main);

describe('what one took the occasion to do', () => {
  it.each([
    ['a mis à profit l’escale pour s’entretenir mercredi avec', 'MEETING'],
    ['a profité de son passage à Lima pour rencontrer mercredi', 'MEETING'],
    ['a eu l’occasion, mercredi, de s’entretenir avec', 'MEETING'],
    ['a tenu à rencontrer mercredi', 'MEETING'],
    ['a pu s’entretenir mercredi à Lima avec', 'MEETING'],
    ['a saisi l’occasion du salon pour signer mercredi un accord de pêche avec', 'SIGNING'],
  ])('is done: %s', (told, kind) => {
    expect(mainOf(`Le ministre grec Nikos Pappas ${told} son homologue chilien Luis Soto.`)).toMatchObject({
      kind,
      date: { edtf: '2024-11-20' },
      status: 'HELD',
      countries: ['GR', 'CL'],
    });
  });

  it('is not done where one had none', () => {
    const sentence =
      'Le ministre grec Nikos Pappas n’a pu rencontrer mercredi son homologue chilien Luis Soto.';
    expect(mainOf(sentence)?.kind).not.toBe('MEETING');
  });
});
