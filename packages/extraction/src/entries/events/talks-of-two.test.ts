import { describe, expect, it } from 'vitest';
import { read } from '../../extract.ts';

const mainOf = (sentence: string) =>
  read(` date 2024-11-21 Titre de la page\n\n${sentence}\n`).events.find(({ main }) => main);

describe('talks that one has with each of several', () => {
  it.each([
    'Le ministre kényan Paul Oduor a eu jeudi à Lima des rencontres séparées avec ses homologues péruvien et bolivien.',
    'La ministre norvégienne Anne Dahl a enchaîné jeudi à Lima les tête-à-tête avec ses collègues grec et chilien.',
    'La ministre norvégienne Anne Dahl a tenu jeudi une rencontre bilatérale avec le ministre grec puis une autre avec le ministre chilien.',
  ])('are meetings: %s', (sentence) => {
    expect(mainOf(sentence)).toMatchObject({ kind: 'MEETING', countries: { length: 3 } });
  });

  it('are a conference where all sit together', () => {
    const sentence =
      'Anne Dahl, ministre norvégienne, a tenu jeudi une réunion trilatérale avec ses homologues grec et chilien.';
    expect(mainOf(sentence)?.kind).toBe('CONFERENCE');
  });

  it('are over on their day, whatever long years they were about', () => {
    const talks = 'Le ministre kényan Paul Oduor a eu jeudi à Lima un entretien avec son homologue grec.';
    const about = 'Il a fait le point sur le plan de coopération, à mener d’ici 2031.';
    expect(mainOf(`${talks} ${about}`)?.status).toBe('HELD');
  });
});
