import { describe, expect, it } from 'vitest';
import { read } from '../../extract.ts';

const mainOf = (body: string) =>
  read(` date 2024-11-11 Titre de la page\n\n${body}\n`).events.find(({ main }) => main);

describe('what the press is told of an event to come', () => {
  it.each([
    [
      'Les préparatifs du 3e échange d’amitié Chili - Pérou ont été présentés lundi à la presse. L’échange se tiendra les 18 et 19 novembre, le premier jour à Arica, le second à Tacna.',
      { kind: 'EXCHANGE', date: { edtf: '2024-11-18/2024-11-19' }, countries: ['CL', 'PE'], ordinal: 3 },
    ],
    [
      'Le programme du sommet Grèce-Malte a été dévoilé lundi à Athènes. Le sommet aura lieu du 4 au 6 décembre à Patras.',
      { kind: 'CONFERENCE', date: { edtf: '2024-12-04/2024-12-06' }, countries: ['GR', 'MT'] },
    ],
  ])('is about that event: %s', (body, event) => {
    expect(mainOf(body)).toMatchObject({ ...event, status: 'PLANNED' });
  });

  it('is all that happened where the event has no day', () => {
    const body = 'Les préparatifs du sommet Grèce-Malte ont été présentés lundi à Athènes.';
    expect(mainOf(body)).toMatchObject({ kind: 'OTHER', date: { edtf: '2024-11-11' }, status: 'HELD' });
  });
});

describe('a word that stands for the longer name of an event', () => {
  const kindsOf = (body: string) =>
    read(` date 2024-11-11 Titre\n\n${body}\n`).events.map(({ kind, date }) => `${kind} ${date?.edtf}`);

  it('is that event once the despatch has named it', () => {
    const named = 'Le 4e échange d’amitié entre la Grèce et Malte s’est ouvert lundi à Gozo.';
    expect(kindsOf(`${named} Le premier échange de ce type s’était tenu en mai 2012.`)).toEqual([
      'EXCHANGE 2024-11-11',
      'EXCHANGE 2012-05',
    ]);
  });

  it('is none with a matter of its own, nor where nothing was named', () => {
    const named = 'Le 4e échange d’amitié entre la Grèce et Malte s’est ouvert lundi à Gozo.';
    expect(kindsOf(`${named} L’échange d’informations a débuté en mai 2012.`)).not.toContain(
      'EXCHANGE 2012-05',
    );
    expect(kindsOf('L’échange a débuté dimanche à Gozo.')).not.toContain('EXCHANGE 2024-11-10');
  });
});
