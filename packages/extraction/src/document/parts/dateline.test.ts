import { describe, expect, it } from 'vitest';
import { normalise } from '../normalise.ts';
import { readDocument } from '../read-document.ts';
import { documentOf, FIRST, SECOND, TITLE } from './layout-fixture.ts';

const at = (place: string | null, agency: string | null, date: string | null = '2024-03-05') => ({
  place,
  date,
  agency,
});

describe('a dateline before the text', () => {
  it.each([
    ['Phnom Penh, 5 mars (VNA)- ', at('Phnom Penh', 'VNA')],
    ['Hanoï (VNA) – ', at('Hanoï', 'VNA', null)],
    ['Rabat – ', at('Rabat', null, null)],
    ['Nations unies (Etats-Unis), 5 mars 2024 (AFP) - ', at('Nations unies', 'AFP')],
    ['ANI - Beyrouth - ', at('Beyrouth', 'ANI', null)],
    ['ALGER - ', at('Alger', null, null)],
    ['PARIS (Reuters) - ', at('Paris', 'Reuters', null)],
    ['PÉKIN, 5 mars (Xinhua) -- ', at('Pékin', 'Xinhua')],
    ['BERLIN, 5 MARS, ARMENPRESS: ', at('Berlin', 'ARMENPRESS')],
    ['EREVAN, 5 MARS, ARMENPRESS. ', at('Erevan', 'ARMENPRESS')],
    ['Erevan, 5 mars 2024 (AFP) - ', at('Erevan', 'AFP')],
    ['Genève, le 5 mars 2024 /ATS/ ', at('Genève', 'ATS')],
    ['MOSCOU, 5 mars. /TASS/. ', at('Moscou', 'TASS')],
    ['Dakar, 5 mars (APS) – ', at('Dakar', 'APS')],
    ['La Havane, 5 mars 2024 (ACN) ', at('La Havane', 'ACN')],
    ['Kinshasa, 05 mars 2024 (ACP).- ', at('Kinshasa', 'ACP')],
    ['Ouagadougou, 5 mars 2024 (AIB)-', at('Ouagadougou', 'AIB')],
    ['Libreville, Mardi 5 Mars 2024 (Infos Gabon) – ', at('Libreville', 'Infos Gabon')],
    ['Vientiane, 5 mars (KPL) ', at('Vientiane', 'KPL')],
    ['Téhéran - IRNA - ', at('Téhéran', 'IRNA', null)],
    ['Lomé, Togo, le 5 mars 2024 (ATOP) - ', at('Lomé', 'ATOP')],
    ['New York (Nations Unies), 5 mars 2024 - ', at('New York', null)],
    ['Genève/Paris, 5 mars (AFP) - ', at('Genève/Paris', 'AFP')],
    ['LE CAIRE - 5 mars (MENA) - ', at('Le Caire', 'MENA')],
    ['La Havane, 5 mars (Prensa Latina) ', at('La Havane', 'Prensa Latina')],
    ['BRUXELLES 05/03 (BELGA) = ', at('Bruxelles', 'BELGA')],
    ['ROME, 5 MARS - ANSA - ', at('Rome', 'ANSA')],
    ['(ANSA) - ROME, 5 MARS - ', at('Rome', 'ANSA')],
    ['Hô Chi Minh-Ville (VNA) – ', at('Hô Chi Minh-Ville', 'VNA', null)],
    ['CONAKRY-(AGP)- ', at('Conakry', 'AGP', null)],
    ['Vientiane, 05/03/2024 - ', at('Vientiane', null)],
    ['AKP Phnom Penh, le 5 mars 2024 -- ', at('Phnom Penh', 'AKP')],
    ['AA / Ankara – ', at('Ankara', 'AA', null)],
    ['APA-Dakar (Sénégal) – ', at('Dakar', 'APA', null)],
    ['AFP, Paris, le 5 mars 2024 - ', at('Paris', 'AFP')],
    ['ASTANA. KAZINFORM – ', at('Astana', 'KAZINFORM', null)],
    ['Erevan /Armenpress/. ', at('Erevan', 'Armenpress', null)],
    ['Nouakchott, AMI, 05/03/2024 - ', at('Nouakchott', 'AMI')],
    ['TUNIS/ 5 mars (TAP) – ', at('Tunis', 'TAP')],
    ['Lomé (Togo) – ', at('Lomé', null, null)],
    ['Washington, DC – ', at('Washington', null, null)],
    ['PORT-LOUIS. ', at('Port-Louis', null, null)],
    ['Addis-Abeba, Ethiopie (PANA) - ', at('Addis-Abeba', 'PANA', null)],
    ['(Rome, 5 mars) ', at('Rome', null)],
    ['GENÈVE (5 mars 2024) – ', at('Genève', null)],
    ['Berne (awp/ats) – ', at('Berne', 'awp/ats', null)],
    ['Rabat (AFP, 5 mars) - ', at('Rabat', 'AFP')],
    ['Rabat, ce mardi 5 mars 2024 – ', at('Rabat', null)],
    ['Rabat 5 mars 2024 ', at('Rabat', null)],
    ['[Rabat, 5 mars 2024] ', at('Rabat', null)],
    ['(5 mars 2024, Rabat) – ', at('Rabat', null)],
  ])('%s', (words, dateline) => {
    expect(documentOf('date 2024-03-06', `${words}${FIRST}`, SECOND).dateline).toEqual(dateline);
  });

  it.each([
    ['AA/Ankara/Selim Kaya', at('Ankara', 'AA', null)],
    ['APA-Niamey (Niger)', at('Niamey', 'APA', null)],
    ['Damas-SANA', at('Damas', 'SANA', null)],
    ['Bakou, 5 mars, AZERTAC', at('Bakou', 'AZERTAC')],
    ['Paris, le 5 mars 2024', at('Paris', null)],
    ['Lisbonne | 5 mars 2024, 10 h 12', at('Lisbonne', null)],
  ])('stands on a line of its own: %s', (words, dateline) => {
    expect(documentOf('date 2024-03-06', words, FIRST, SECOND).dateline).toEqual(dateline);
  });
});

describe('a dateline without a place', () => {
  it.each(['(AFP) 4 mars 2025 - ', '04 mars 2025 (AFP) - ', '(AFP, 4 mars 2025) '])('%j', (words) => {
    const source = normalise([TITLE, `${words}${FIRST}`, SECOND].join('\n\n'));
    const { document, anchor } = readDocument(source);
    expect(anchor.dateline).toBe('2025-03-04');
    expect(document).toMatchObject({ title: TITLE, agency: 'AFP', dateline: null });
  });
});

it('a dateline at the foot dates a despatch that opens with its place', () => {
  const lines = [TITLE, `Rabat (MAP) – ${FIRST}`, SECOND, 'Rabat, le 4 mars 2025'];
  expect(documentOf(...lines).dateline).toEqual(at('Rabat', 'MAP', '2025-03-04'));
});

it('a dateline stands over the headline', () => {
  const { title, dateline } = documentOf('date 2024-03-06', 'APA-Niamey (Niger)', TITLE, FIRST, SECOND);
  expect(title).toBe(TITLE);
  expect(dateline).toEqual(at('Niamey', 'APA', null));
});

describe('an agency alone before the text', () => {
  it.each([
    ['(Agence Ecofin) - ', 'Agence Ecofin'],
    ['AFP - ', 'AFP'],
    ['(BELGA) ', 'BELGA'],
    ['(TAP/Hajer Ben Ali) - ', 'TAP'],
    ['VOV.VN - ', 'VOV.VN'],
  ])('%s is no dateline, yet names the source', (words, agency) => {
    expect(documentOf('date 2024-03-06', `${words}${FIRST}`, SECOND)).toMatchObject({
      dateline: null,
      agency,
    });
  });
});

describe('a dateline elsewhere', () => {
  it('stands behind a title glued to it', () => {
    const { title, dateline } = documentOf(
      `date 2024-03-06 ${TITLE} Phnom Penh, 5 mars (VNA) - ${FIRST}`,
      SECOND,
    );
    expect(title).toBe(TITLE);
    expect(dateline).toEqual(at('Phnom Penh', 'VNA'));
  });

  it('stands behind the headline printed a second time', () => {
    const read = documentOf(
      `date 2024-03-06 ${TITLE}`,
      `${TITLE} Phnom Penh, 5 mars (VNA) - ${FIRST}`,
      SECOND,
    );
    expect(read).toMatchObject({ title: TITLE, dateline: at('Phnom Penh', 'VNA') });
  });

  it.each([
    ['Erevan, 5 mars 2024 (AFP) -', at('Erevan', 'AFP')],
    ['Phnom Penh, 5 mars (AKP)', at('Phnom Penh', 'AKP')],
    ['Vientiane, le 5 mars 2024', at('Vientiane', null)],
  ])('ends the despatch: %s', (words, dateline) => {
    expect(documentOf(`date 2024-03-06 ${TITLE}`, FIRST, SECOND, words).dateline).toEqual(dateline);
  });
});

describe('no dateline', () => {
  it.each([
    [
      'a pair of countries',
      'Vietnam - Laos : les deux armées vont tenir un exercice commun de secours en mars prochain.',
    ],
    [
      'a rubric',
      'DÉFENSE - Le ministre a reçu lundi une délégation laotienne en visite de travail de trois jours.',
    ],
    [
      'a sentence that names a day',
      'Mardi 5 mars, le ministre a reçu une délégation laotienne pour trois jours de travail.',
    ],
    [
      'a town as subject',
      'Paris a protesté mardi contre cette décision, que ses partenaires avaient pourtant annoncée.',
    ],
    [
      'a topic',
      'Rabat : le ministre a reçu lundi une délégation laotienne en visite de travail de trois jours.',
    ],
  ])('%s', (_name, line) => {
    expect(documentOf('date 2024-03-06', line, SECOND).dateline).toBeNull();
  });
});
