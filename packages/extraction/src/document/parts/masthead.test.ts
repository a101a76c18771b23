import { describe, expect, it } from 'vitest';
import { documentOf, FIRST, TITLE } from './layout-fixture.ts';
import { isMasthead } from './masthead.ts';

describe('the name of a page above its headline', () => {
  it.each([
    'NHÂN DÂN en ligne',
    'CGTN Français | Chine',
    'Vietnam.vn | Politique',
    'AFP',
    'Ambassade du Chili au Kenya',
  ])('%s is neither title nor kicker', (name) => {
    expect(documentOf(name, TITLE, FIRST)).toMatchObject({ title: TITLE, kicker: null });
  });

  it('stands above a line in another script and the way to the page', () => {
    const lines = ['Ambassade du Japon au Togo', '在トーゴ日本国大使館', 'Accueil > Dons', TITLE, FIRST];
    expect(documentOf(...lines).title).toBe(TITLE);
  });

  it('may take several lines', () => {
    const lines = [
      'RÉPUBLIQUE DU CONGO',
      'MINISTÈRE DES AFFAIRES ÉTRANGÈRES',
      'Direction de la communication',
      TITLE,
      FIRST,
    ];
    expect(documentOf(...lines)).toMatchObject({ title: TITLE, kicker: null });
  });

  it.each([
    ['Ministère de la Défense : le budget est voté', 'Le chef du gouvernement a parlé hier soir'],
    ['Le Chili et le Pérou parlent', 'Le chef du gouvernement a parlé hier soir'],
    ['Ambassade du Chili au Kenya', 'Kenya'],
  ])('%s is none above %s', (line, below) => {
    expect(isMasthead(line, below)).toBe(false);
  });
});
