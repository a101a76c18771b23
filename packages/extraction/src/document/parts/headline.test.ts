import { describe, expect, it } from 'vitest';
import { documentOf, FIRST, partsOf, SECOND, THIRD, TITLE } from './layout-fixture.ts';

const HEADER = 'date 2024-03-05';

describe('the title', () => {
  it.each([
    TITLE,
    'Vietnam - Laos : la coopération s’approfondit',
    'Entretien Vietnam - Laos au sommet de la défense',
    'Le Laos peut-il compter sur ses voisins ?',
    '« Nous tiendrons », assure le ministre laotien de la Défense',
    'Et le Laos répondit...',
    'Le Premier ministre reçoit M. Sok An',
    'Visite du général Smith (U.S. Army) à Hanoï',
    'LE LAOS ET LE CAMBODGE SE PARLENT',
  ])('%s, on the header line or below it', (title) => {
    expect(documentOf(`${HEADER} ${title}`, FIRST)).toMatchObject({ title, kicker: null });
    expect(documentOf(HEADER, title, FIRST)).toMatchObject({ title, kicker: null });
  });

  it('is the first of two headlines where the second is no shorter', () => {
    const lead = 'Une délégation laotienne est attendue à Phnom Penh pour trois jours de travail';
    expect(documentOf(`${HEADER} ${TITLE}`, lead, FIRST)).toMatchObject({ title: TITLE, kicker: null });
    expect(partsOf('LEAD', `${HEADER} ${TITLE}`, lead, FIRST)).toEqual([lead]);
  });

  it('is absent where the text begins at once', () => {
    expect(documentOf(`${HEADER} ${FIRST}`, SECOND)).toMatchObject({ title: null, kicker: null });
    expect(documentOf(FIRST, SECOND).title).toBeNull();
  });

  it('printed twice counts once', () => {
    expect(partsOf('FURNITURE', TITLE, TITLE, FIRST)).toEqual([TITLE]);
    expect(partsOf('FURNITURE', TITLE, FIRST, TITLE.toUpperCase(), SECOND)).toEqual([TITLE.toUpperCase()]);
  });

  it('stands below a menu of short lines', () => {
    const menu = ['ACCUEIL', 'MONDE', 'RÉGIONS', 'CULTURE', 'SCIENCE ET', 'ÉDUCATION', 'TOURISME'];
    const title = 'Le Laos et le Cambodge ouvrent un nouveau poste-frontière';
    expect(documentOf(...menu, title, FIRST)).toMatchObject({ kicker: null, title });
  });

  it('stands below a ticker that begins with it', () => {
    const ticker = `${TITLE} ${'Un pont rouvre à Paksé La récolte de riz est bonne '.repeat(8)}`;
    const lines = ['Flash :', ticker, 'Français>>Asie', TITLE, FIRST];
    expect(documentOf(...lines).title).toBe(TITLE);
    expect(partsOf('FURNITURE', ...lines)).toEqual(['Flash :', ticker.trim(), 'Français>>Asie']);
  });

  it('loses the bullet and the rubrics of a list', () => {
    const line = '• LAOS-DÉFENSE / Trente plongeurs formés à Vientiane (ministère)';
    expect(documentOf(line, FIRST)).toMatchObject({
      kicker: 'LAOS-DÉFENSE',
      title: 'Trente plongeurs formés à Vientiane (ministère)',
    });
  });

  it('of the browser, with the name of the site, gives way to the headline', () => {
    expect(documentOf(`${TITLE} | Le Journal`, TITLE, FIRST).title).toBe(TITLE);
    expect(documentOf(`${TITLE.slice(0, 25)}…`, TITLE, FIRST).title).toBe(TITLE);
  });
});

describe('what stands above the headline and is none', () => {
  it.each([
    ['the way to the page', ['1. Accueil', '2. Monde', '3. Asie', `4. ${TITLE}`, TITLE, FIRST], TITLE],
    ['the beginnings of other despatches', ['Visite du roi de Suède dans le (…)', TITLE, FIRST], TITLE],
    ['a country alone', ['Norvège', FIRST], null],
  ])('%s', (_, lines, title) => {
    expect(documentOf(...lines).title).toBe(title);
  });
});

describe('the kicker', () => {
  it.each([
    'Vietnam - Cambodge',
    'Vietnam - Laos - Cambodge',
    'DIPLOMATIE',
    'Coopération militaire',
    'ASEAN - Chine',
  ])('%s above a longer headline', (kicker) => {
    const title = 'Un exercice commun de secours aux sinistrés se prépare';
    expect(documentOf(`${HEADER} ${kicker}`, title, FIRST)).toMatchObject({ kicker, title });
  });

  it('stands alone where it is a pair of countries above running text', () => {
    expect(documentOf(`${HEADER} Vietnam - Laos`, FIRST)).toMatchObject({
      kicker: 'Vietnam - Laos',
      title: null,
    });
  });
});

describe('the text', () => {
  it('opens with its lead, subheadings stay in the body', () => {
    const page = [TITLE, FIRST, 'Une coopération ancienne', SECOND, 'Des échanges nourris', THIRD];
    expect(partsOf('LEAD', ...page)).toEqual([FIRST]);
    expect(partsOf('BODY', ...page)).toEqual([
      'Une coopération ancienne',
      SECOND,
      'Des échanges nourris',
      THIRD,
    ]);
  });
});

describe('rubrics in capitals on the line of the headline', () => {
  it.each([
    ['BENIN-TOGO-SANTE', 'Réunion à Cotonou des directeurs des hôpitaux'],
    ['MALI-CULTURE', 'Le musée de Ségou rouvre ses portes'],
    ['GABON-PECHE-JUSTICE', 'Deux armateurs devant le tribunal'],
  ])('%s / %s are kicker and title', (kicker, title) => {
    expect(documentOf(`${HEADER} ${kicker} / ${title}`, FIRST)).toMatchObject({ kicker, title });
  });
});
