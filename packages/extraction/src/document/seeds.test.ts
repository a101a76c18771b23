import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { normalise } from './normalise.ts';
import { readDocument } from './read-document.ts';

const read = (name: string) => {
  const file = new URL(`../../../../seeds/${name}.txt`, import.meta.url);
  return readDocument(normalise(readFileSync(file, 'utf8')));
};

/** What a careful reader finds in the five despatches, above and below their text. */
describe('the five despatches', () => {
  it('000 has kicker, title, three links and a credit', () => {
    expect(read('000_e59919eee4c08561').document).toEqual({
      date: '2025-12-23',
      kicker: 'Vietnam - Cambodge',
      title: 'La coopération de défense se renforce, notamment dans le domaine chimique',
      dateline: null,
      agency: 'VNA/CVN',
      caption: null,
      credits: ['QDND/CVN'],
      related: [
        "Le Vietnam et le Cambodge intensifient la coopération en matière d'information militaire",
        'Comité mixte Vietnam - Cambodge : un nouvel élan pour la coopération intégrale',
        'La IXe Région militaire, symbole de la solidarité Vietnam - Cambodge',
      ],
    });
  });

  it('001 has a caption where others have a title', () => {
    expect(read('001_b5bb87d3eecb0c3d').document).toEqual({
      date: '2023-11',
      kicker: null,
      title: null,
      dateline: null,
      agency: 'VNA',
      caption: "Lors de l'entretien",
      credits: ['VNA'],
      related: [],
    });
  });

  it('002 has a title on the header line', () => {
    const { document } = read('002_255b167c977a2486');
    expect(document).toMatchObject({
      date: '2024-10',
      kicker: null,
      title: 'Approfondir la coopération de défense Vietnam - Chine',
      dateline: null,
      agency: 'VNA/CVN',
      caption: null,
      credits: ['VNA/CVN'],
    });
    expect(document.related).toHaveLength(3);
  });

  it('003 has a title and a site for its credit', () => {
    expect(read('003_6c85440830d7fa62').document).toEqual({
      date: '2025-04',
      kicker: null,
      title: 'Les ministères de la Défense du Vietnam et du Laos renforcent leurs relations',
      dateline: null,
      agency: 'VNA/CVN',
      caption: null,
      credits: ['qdnd.vn'],
      related: [],
    });
  });

  it('004 has a dateline that gives the month of its header a day', () => {
    const { document, anchor } = read('004_c737ee671a839142');
    expect(document).toEqual({
      date: '2022-05',
      kicker: null,
      title: null,
      dateline: { place: 'Phnom Penh', date: '2022-05-17', agency: 'VNA' },
      agency: 'VNA',
      caption: 'Lors de la rencontre',
      credits: ['VNA'],
      related: [],
    });
    expect(anchor).toEqual({ header: '2022-05', dateline: '2022-05-17' });
  });
});
