import { describe, expect, it } from 'vitest';
import { read } from '../../extract.ts';

const mainOf = (sentence: string) =>
  read(` date 2024-05-15 Titre de la page\n\n${sentence}\n`).events.find(({ main }) => main);

describe('what is said to a counterpart', () => {
  it.each([
    'Pour la ministre danoise Eva Holm, la mer a de l’avenir : elle l’a dit sans détour à ses interlocuteurs grecs, mardi, au ministère, à Athènes.',
    'La mer a de l’avenir, a assuré mardi la ministre danoise Eva Holm à son homologue grec lors d’entretiens à Athènes.',
  ])('is said at talks: %s', (sentence) => {
    const countries = expect.arrayContaining(['DK', 'GR']);
    expect(mainOf(sentence)).toMatchObject({ kind: 'MEETING', date: { edtf: '2024-05-14' }, countries });
  });

  it('is no meeting where the press hears it', () => {
    const sentence = 'La mer a de l’avenir, a assuré mardi la ministre danoise Eva Holm à la radio.';
    expect(mainOf(sentence)?.kind ?? null).not.toBe('MEETING');
  });
});
