import { describe, expect, it } from 'vitest';
import { documentOf, FIRST, SECOND, TITLE } from './layout-fixture.ts';

const CAPTION = 'Le ministre (à droite) et son hôte à Phnom Penh';

describe('a caption with its credit', () => {
  it.each([
    [`${CAPTION}. Photo : AKP/CVN`, 'AKP/CVN'],
    [`${CAPTION}. Photo: baoquocte.vn`, 'baoquocte.vn'],
    [`${CAPTION} (Photo : AKP).`, 'AKP'],
    [`${CAPTION} (Photo AKP)`, 'AKP'],
    [`${CAPTION} - Photo : Minh Duc/VNA`, 'Minh Duc/VNA'],
    [`${CAPTION}. © Tang Sothy / AFP`, 'Tang Sothy / AFP'],
    [`${CAPTION} (Tang Sothy / AFP)`, 'Tang Sothy / AFP'],
    [`${CAPTION}. Crédit photo : Présidence de la République`, 'Présidence de la République'],
    [`${CAPTION}. Photo d'archives : QDND`, 'QDND'],
    [`${CAPTION}. Ph : MAP`, 'MAP'],
    [`${CAPTION} Karel NOVAK AFP`, 'Karel NOVAK AFP'],
    [`${CAPTION}. Photo : AKP ${CAPTION}. Photo : AKP`, 'AKP'],
  ])('%s', (line, credit) => {
    expect(documentOf(TITLE, line, FIRST, SECOND)).toMatchObject({
      caption: CAPTION,
      credits: [credit],
      title: TITLE,
    });
    expect(documentOf(`date 2024-03-05 ${line}`, FIRST, SECOND)).toMatchObject({
      caption: CAPTION,
      title: null,
    });
  });

  it('ends before text glued to it', () => {
    const read = documentOf(`date 2024-03-05 ${CAPTION}. Photo : VNA Hanoï (VNA) - ${FIRST}`, SECOND);
    expect(read).toMatchObject({ caption: CAPTION, credits: ['VNA'], dateline: { place: 'Hanoï' } });
  });

  it('is the first of several', () => {
    const read = documentOf(TITLE, `${CAPTION}. Photo : VNA`, FIRST, 'Les délégations. Photo : QDND', SECOND);
    expect(read).toMatchObject({ caption: CAPTION, credits: ['VNA', 'QDND'] });
  });
});

describe('a credit alone', () => {
  it.each([
    ['Photo : VNA', ['VNA']],
    ['Photo : ministère de la Défense', ['ministère de la Défense']],
    ['© Sipa', ['Sipa']],
    ["Photo d'illustration", []],
  ])('%s has no caption', (line, credits) => {
    expect(documentOf(TITLE, line, FIRST)).toMatchObject({ caption: null, credits, title: TITLE });
  });
});

describe('a caption without a credit', () => {
  it.each(["Lors de la cérémonie d'accueil.", 'Vue générale de la séance', 'Photo de famille des ministres'])(
    '%s',
    (line) => {
      const caption = line.replace(/\.$/, '');
      expect(documentOf(`date 2024-03-05 ${line}`, FIRST, SECOND)).toMatchObject({ caption, title: null });
      expect(documentOf(TITLE, FIRST, line, SECOND)).toMatchObject({ caption, title: TITLE });
    },
  );

  it.each([
    'Lors de la séance, les deux parties ont signé un protocole.',
    'Lors de la séance qui a suivi, rien de neuf.',
    'Séance de travail : ce que les deux armées préparent',
    "Cérémonie d'accueil du président laotien à Hanoï",
  ])('is not: %s', (line) => {
    expect(documentOf(TITLE, FIRST, line, SECOND).caption).toBeNull();
  });
});

describe('no credit', () => {
  it.each([
    'En images : le défilé du 30 avril vu du ciel',
    'Sur la photo : les deux ministres échangent une poignée de main devant la presse mardi.',
    'La vidéo : un outil que les armées des deux pays partagent désormais pour former leurs recrues.',
  ])('%s', (line) => {
    expect(documentOf(TITLE, FIRST, line, SECOND).credits).toEqual([]);
  });
});
