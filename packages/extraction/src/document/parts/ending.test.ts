import { describe, expect, it } from 'vitest';
import { documentOf, FIRST, partsOf, SECOND, THIRD, TITLE } from './layout-fixture.ts';

describe('a sign-off behind the last stop', () => {
  const teaser = 'Le maire de Tema inaugure une halle aux poissons';

  it('ends the story where another opens below it with its headline, though that be longer', () => {
    const other = `${SECOND} ${THIRD}`;
    expect(partsOf('BODY', TITLE, FIRST, `${SECOND} -VNA`, teaser, other)).toEqual([SECOND]);
  });
});

describe('a sign-off on its own line', () => {
  it.each([
    ['VNA/CVN', 'VNA/CVN'],
    ['AFP/VNA/CVN', 'AFP/VNA/CVN'],
    ['(MAP)', 'MAP'],
    ['( MAP )', 'MAP'],
    ['- VNA', 'VNA'],
    ['–VNA', 'VNA'],
    ['APS', 'APS'],
    ['Source : APS', 'APS'],
    ['(avec AFP)', 'AFP'],
    ['Avec AFP et Reuters', 'AFP et Reuters'],
    ['Thê Linh/CVN', 'CVN'],
    ['Quê Anh - VNA/CVN', 'VNA/CVN'],
    ['Texte et photos : Thuy Hà/CVN', 'CVN'],
    ['Par Jean Petit, avec AFP', 'AFP'],
    ['Pascal CHEVRIER', null],
    ['ACP/Kayu/KMT', 'ACP'],
    ['DF/ABB/OID', null],
    ['NDO/AGP', 'AGP'],
    ['rt/ata', null],
    ['© Cap & Carène. Reproduction interdite.', 'Cap & Carène'],
    ['Tananarive Matin – Tous droits réservés', 'Tananarive Matin'],
    ['Caucase Info', 'Caucase Info'],
    ['© 2024 AFP', 'AFP'],
    ['MAP 05 mars 2024', 'MAP'],
    ['Cette dépêche de La Presse Canadienne a été publiée le 5 mars 2024.', 'La Presse Canadienne'],
    ['— Avec des informations de l’Associated Press', null],
    ['FIN', null],
    ['(Rédigé par Jean Petit, édité par Anne Moreau)', null],
  ])('%s', (line, agency) => {
    expect(documentOf(TITLE, FIRST, SECOND, line).agency).toBe(agency);
    expect(partsOf('SIGN_OFF', TITLE, FIRST, SECOND, line)).toHaveLength(1);
    expect(partsOf('BODY', TITLE, FIRST, SECOND, line)).toEqual([SECOND]);
  });
});

describe('a sign-off behind the last paragraph', () => {
  it.each([
    [' –VNA', 'VNA'],
    ['- VNA', 'VNA'],
    [' /VNA', 'VNA'],
    [' (APS)', 'APS'],
    [' VNA/CVN', 'VNA/CVN'],
    ['VNA/CVN', 'VNA/CVN'],
    [' ACP/Kayu/KMT', 'ACP'],
    [' /.', null],
    [' jcf/vnl', null],
    [' lg/abc/tmo', null],
  ])('%j is cut off it', (tail, agency) => {
    expect(documentOf(TITLE, FIRST, `${SECOND}${tail}`).agency).toBe(agency);
    expect(partsOf('BODY', TITLE, FIRST, `${SECOND}${tail}`)).toEqual([SECOND]);
  });

  it('is not an acronym that the sentence needs', () => {
    expect(documentOf(TITLE, FIRST, "Ils ont salué le rôle de l'ASEAN.").agency).toBeNull();
    expect(documentOf(TITLE, FIRST, 'Ils ont salué la présence des observateurs (ONU).').agency).toBeNull();
  });
});

describe('what stands below a sign-off', () => {
  it('is furniture, headline or running text', () => {
    const teaser = ['Le Japon arme ses garde-côtes', 'Tokyo a annoncé mardi un plan pour ses garde-côtes.'];
    const page = [TITLE, FIRST, SECOND, THIRD, 'VNA/CVN', ...teaser];
    expect(documentOf(...page).agency).toBe('VNA/CVN');
    expect(partsOf('FURNITURE', ...page)).toEqual(teaser);
    expect(partsOf('BODY', ...page)).toEqual([SECOND, THIRD]);
  });

  it('is the story where most of it stands there', () => {
    const page = [TITLE, SECOND, 'AFP', FIRST, THIRD, SECOND, 'VNA/CVN'];
    expect(documentOf(...page).agency).toBe('VNA/CVN');
    expect(partsOf('BODY', ...page)).toEqual([FIRST, THIRD, SECOND]);
    expect(partsOf('CREDIT', ...page)).toEqual(['AFP']);
  });
});

describe('headlines below the last paragraph', () => {
  it('are furniture without a sign-off too', () => {
    const teasers = ['Le Japon arme ses garde-côtes', "L'Inde lance un satellite"];
    expect(partsOf('FURNITURE', TITLE, FIRST, SECOND, ...teasers)).toEqual(teasers);
  });

  it('are none where a paragraph was cut off', () => {
    const cut = 'le général a également remercié son hôte et le';
    expect(partsOf('BODY', TITLE, FIRST, SECOND, cut)).toEqual([SECOND, cut]);
  });
});

describe('a source above the text', () => {
  it.each([
    ['AFP', 'AFP'],
    ['Par : RFI', 'RFI'],
    ['Par Jean Petit', null],
    ['De notre envoyé spécial à Vientiane', null],
  ])('%s is a credit, no title', (line, agency) => {
    expect(documentOf(TITLE, line, FIRST, SECOND)).toMatchObject({ title: TITLE, agency });
    expect(partsOf('CREDIT', TITLE, line, FIRST, SECOND)).toEqual([line]);
  });

  it('is not a rubric in capitals', () => {
    expect(documentOf('DÉFENSE', TITLE.toUpperCase(), FIRST)).toMatchObject({
      kicker: 'DÉFENSE',
      agency: null,
    });
  });
});
