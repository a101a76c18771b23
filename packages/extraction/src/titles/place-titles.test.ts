import { describe, expect, it } from 'vitest';
import { read } from '../index.ts';

const titlesOf = (sentence: string) =>
  read(`date 2024-03-07\n\n${sentence}`).events.map(({ titles }) => [titles.EN, titles.VI]);

describe('where an event took place', () => {
  it('is told of a village that no gazetteer knows, as the clause leads to it', () => {
    expect(titlesOf('Une cérémonie se tiendra samedi à Bandiarou-Koto.')).toContainEqual([
      'Ceremony in Bandiarou-Koto',
      'Lễ tại Bandiarou-Koto',
    ]);
  });

  it('is told of what somebody does, and not twice', () => {
    const done = titlesOf('Le ministre kényan Peter Mwangi a prononcé mercredi un discours à Kisumu.');
    expect(done).toContainEqual([
      'Peter Mwangi gives a speech in Kisumu',
      'Peter Mwangi phát biểu tại Kisumu',
    ]);
    const attended = titlesOf(
      'Le ministre kényan Peter Mwangi a assisté mercredi, à Kisumu, à la soirée des anciens.',
    );
    expect(attended.map(([english]) => english?.match(/Kisumu/gu)?.length)).toEqual([1]);
  });

  it('is told of a site that the phrase itself names', () => {
    expect(titlesOf('Une exposition au Musée national d’Éthiopie s’ouvrira samedi.').flat().join()).toContain(
      'at the national museum of Ethiopia',
    );
  });

  it('is not to whom a tribute is paid', () => {
    const [[english] = []] = titlesOf(
      'Le ministre kényan Peter Mwangi a rendu mercredi hommage à Kamau Njoroge.',
    );
    expect(english).not.toMatch(/ in Kamau/u);
  });
});
