import { describe, expect, it } from 'vitest';
import { documentOf, FIRST, partsOf, SECOND, TITLE } from './layout-fixture.ts';

const OTHER = 'La Chine livre des radars à ses voisins';

describe('a link to another story', () => {
  it.each([
    `>> ${OTHER}`,
    `> ${OTHER}`,
    `→ ${OTHER}`,
    `Lire aussi : ${OTHER}`,
    `À lire aussi : ${OTHER}`,
    `A lire également: ${OTHER}`,
    `Voir aussi : ${OTHER}`,
    `>> Lire aussi : ${OTHER}`,
    `→ Lire aussi | ${OTHER}`,
    `[À lire aussi ${OTHER}]`,
    `Lire l'article : « ${OTHER} »`,
    `Article suivant : ${OTHER}`,
    `En savoir plus : ${OTHER}`,
  ])('%s', (line) => {
    expect(documentOf(TITLE, FIRST, line, SECOND).related).toEqual([OTHER]);
  });

  it('keeps the guillemets of a quotation at its end', () => {
    expect(documentOf(TITLE, FIRST, 'Voir aussi : Laos : « Nous tiendrons »', SECOND).related).toEqual([
      'Laos : « Nous tiendrons »',
    ]);
  });

  it('may share its line with others', () => {
    expect(documentOf(TITLE, `>> ${OTHER} >> Le Japon lance un satellite`, FIRST).related).toEqual([
      OTHER,
      'Le Japon lance un satellite',
    ]);
  });

  it.each([
    'Sur le même sujet',
    'À lire aussi',
    'Articles liés :',
    'Dans la même rubrique',
    'Nouvelles connexes',
  ])('stands in the list below %j', (heading) => {
    const page = [TITLE, FIRST, SECOND, heading, `- ${OTHER}`, '- Le Japon lance un satellite', 'VNA/CVN'];
    expect(documentOf(...page)).toMatchObject({
      related: [OTHER, 'Le Japon lance un satellite'],
      agency: 'VNA/CVN',
    });
  });

  it('holds no sentence of the despatch', () => {
    expect(partsOf('RELATED', TITLE, FIRST, `>> ${OTHER}`, SECOND)).toEqual([`>> ${OTHER}`]);
    expect(partsOf('BODY', TITLE, FIRST, `>> ${OTHER}`, SECOND)).toEqual([SECOND]);
  });
});

describe('no link', () => {
  it.each([
    'Voir les deux armées coopérer est une source de fierté, a déclaré le ministre.',
    'Lire et comprendre ces textes demande du temps, a-t-il ajouté.',
    'À suivre de près, selon lui, la situation à la frontière.',
  ])('%s', (line) => {
    expect(documentOf(TITLE, FIRST, line, SECOND).related).toEqual([]);
  });
});
