import { describe, expect, it } from 'vitest';
import { read } from '../../extract.ts';

const mainOf = (sentence: string) =>
  read(` date 2024-05-12 Titre de la page\n\n${sentence}\n`).events.find(({ main }) => main);

describe('the body of two countries', () => {
  it.each([
    ['Les travaux de la commission ghanéo-togolaise de suivi se sont achevés jeudi à Accra.', '2024-05-09'],
    ['La commission frontalière entre le Pérou et la Bolivie a bouclé ses travaux mardi.', '2024-05-07'],
    ["Le comité de pilotage maroco-mauritanien s'est réuni mercredi à Rabat.", '2024-05-08'],
  ])('holds a dialogue where it works: %s', (sentence, day) => {
    expect(mainOf(sentence)).toMatchObject({ kind: 'DIALOGUE', date: { edtf: day } });
  });

  it('holds none where one country alone is named', () => {
    expect(mainOf('La commission togolaise des finances a bouclé ses travaux mardi.')?.kind).toBe('OTHER');
  });
});
