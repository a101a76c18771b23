import { describe, expect, it } from 'vitest';
import { normalise } from '../normalise.ts';
import { readDocument } from '../read-document.ts';
import { documentOf, FIRST, SECOND, TITLE } from './layout-fixture.ts';

describe('the header', () => {
  it.each([
    [' date 2024-03-05 ', '2024-03-05'],
    [' date 2023-11 ', '2023-11'],
    ['date 2023 ', '2023'],
    ['Date : 5 mars 2024', '2024-03-05'],
    ['2024-03-05', '2024-03-05'],
    ['05.03.2024', '2024-03-05'],
    ['mars 5, 2024', '2024-03-05'],
    ['information fournie par AFP 05/03/2024 à 10:32', '2024-03-05'],
    ['Le 5 mars 2024', '2024-03-05'],
    ['MARDI 5 MARS 2024', '2024-03-05'],
    ['mardi, 5 mars, 2024 à 18:32', '2024-03-05'],
    ['10:32 | 05/03/2024', '2024-03-05'],
    ['Publié le 05/03/2024 à 10h32', '2024-03-05'],
    ['Publié le : 05/03/2024 - 10:32', '2024-03-05'],
    ['Posté le 5 mars 2024 par Admin', '2024-03-05'],
    ['Mis en ligne le mardi 5 mars 2024', '2024-03-05'],
    ['Mis à jour le 5 mars 2024 à 9 h', '2024-03-05'],
    ['Mise à jour  : 05/03/2024', '2024-03-05'],
    ['Awa Diop  | 05.03.2024 - Mıse À Jour : 06.03.2024', '2024-03-05'],
    ['Xinhuanet    2024/03/05', '2024-03-05'],
    ['Mardi, 05/03/2024 - 10:12 (GMT+7)', '2024-03-05'],
    ['05/03/2024 | 10:12 GMT+7', '2024-03-05'],
    ['French.news.cn | 2024-03-05 à 10:31', '2024-03-05'],
    ['Awa Diop@quotidien | 05.03.2024 - 10:12', '2024-03-05'],
    ['Last updated: 05/03/2024 - 10:12', '2024-03-05'],
    ['Dernière MAJ : 05/03/2024 - 10:12', '2024-03-05'],
    ['March 5, 2024 at 10:12 am', '2024-03-05'],
    ['Publié dans Monde 05/03/2024', '2024-03-05'],
    ['Le 05 mars 2024 | Mis à jour le 06 mars 2024', '2024-03-05'],
    ['5 mars 2024Mise à jour le 6 mars 2024', '2024-03-05'],
    ['5 mars 2024 à 10:12 - Mis à jour 6 mars 2024 à 11:02', '2024-03-05'],
    ['Par Jean Petit, publié le 5 mars 2024', '2024-03-05'],
    ['5 mars 2024 - AFP', '2024-03-05'],
    ['5 mars 2024 Paix et sécurité', '2024-03-05'],
    ['Publié mardi 5 mars 2024 à 10:32, modifié le 6 mars 2024 à 09:12.', '2024-03-05'],
  ])('%j dates a despatch and is no title', (line, date) => {
    expect(documentOf(line, TITLE, FIRST)).toMatchObject({ date, title: TITLE });
  });

  it.each(['Publié le 5 mars 2024 à 10:32', 'mardi 5 mars 2024 10:32', '05/03/2024'])(
    '%j dates it below the title too',
    (line) => {
      expect(documentOf(TITLE, line, FIRST)).toMatchObject({ date: '2024-03-05', title: TITLE });
    },
  );

  it('at the foot stands above what the page adds', () => {
    const tail = ['xinhuanet    2024/03/05', 'Imprimer', 'Envoyer par email', '© 2024 Tous droits réservés'];
    expect(documentOf(TITLE, FIRST, SECOND, ...tail)).toMatchObject({ date: '2024-03-05', title: TITLE });
  });

  it('is cut off the headline that it stands behind', () => {
    const line = `${TITLE} information fournie par Reuters 05/03/2024 à 10:32`;
    expect(documentOf(line, FIRST)).toMatchObject({ date: '2024-03-05', title: TITLE, agency: 'Reuters' });
  });

  it('prefers the day of publication to that of a revision', () => {
    const lines = ['Mis à jour le 6 mars 2024', 'Publié le 5 mars 2024', TITLE, FIRST];
    expect(documentOf(...lines).date).toBe('2024-03-05');
    expect(documentOf('Publié le 5 mars 2024, mis à jour le 6 mars 2024', TITLE, FIRST).date).toBe(
      '2024-03-05',
    );
  });

  it('gives way to the word date, and then only makes its month a day', () => {
    const lines = ['date 2024-03 ', TITLE, 'Publié le : 05/03/2024 - 14:22', FIRST];
    const { document, anchor } = readDocument(normalise(lines.join('\n')));
    expect(document).toMatchObject({ date: '2024-03', title: TITLE });
    expect(anchor.header).toBe('2024-03-05');
    expect(documentOf('date 2024-04 ', TITLE, 'Publié le 05/03/2024', FIRST).date).toBe('2024-04');
  });

  it('leaves the rest of its line to the title', () => {
    expect(documentOf(`date 2024-03-05 ${TITLE}`, FIRST).title).toBe(TITLE);
    expect(documentOf(`2024-03-05 ${TITLE}`, FIRST)).toMatchObject({ date: '2024-03-05', title: TITLE });
  });

  it('is not a sentence that begins with a date', () => {
    const sentence = 'Le 5 mars 2024, le ministre laotien a reçu son homologue cambodgien à Vientiane.';
    expect(documentOf(sentence, SECOND)).toMatchObject({ date: null, title: null });
  });

  it('is not a sentence that speaks of publication', () => {
    expect(
      documentOf('Le livre blanc publié le 5 mars 2024 a surpris les chancelleries.', SECOND).date,
    ).toBeNull();
  });

  it('has no date that the calendar lacks', () => {
    expect(documentOf(`date 2024-13-45 ${TITLE}`, FIRST)).toMatchObject({ date: null, title: TITLE });
    expect(documentOf(`date 2023-02-29 ${TITLE}`, FIRST).date).toBeNull();
  });
});
