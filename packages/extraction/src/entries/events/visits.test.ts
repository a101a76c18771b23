import { describe, expect, it } from 'vitest';
import { read } from '../../extract.ts';

const visitIn = (sentence: string) =>
  read(`date 2022-09-13\n\nDelhi, 13 septembre - ${sentence}`).events.find(({ kind }) => kind === 'VISIT');

describe('who pays a visit, and when', () => {
  it.each([
    'La visite au Vietnam du Premier ministre indien Rajan Mehta a eu lieu en septembre 2016.',
    'La visite du Premier ministre indien Rajan Mehta au Vietnam a eu lieu en septembre 2016.',
    'Le partenariat a été mis en place en septembre 2016, lors de la visite au Vietnam du Premier ministre indien Rajan Mehta.',
  ])('« %s »', (sentence) => {
    const visit = visitIn(sentence);
    expect(visit?.date?.edtf).toBe('2016-09');
    expect(visit?.participants[0]).toMatchObject({ person: 'Rajan Mehta', role: 'GUEST' });
    expect(visit?.countries).toEqual(['IN', 'VN']);
  });

  it('does not take the day of what comes behind the relative clause, be its verb known or not', () => {
    const visit = visitIn(
      'M. Mehta, qui a effectué dimanche et lundi une tournée à Rome et Berlin, doit prononcer un discours vendredi à Djeddah.',
    );
    expect(visit?.date?.edtf).toBe('2022-09-11/2022-09-12');
    expect(visit?.countries).not.toContain('SA');
  });
});

describe('a visitor in a quoted statement', () => {
  it('is who travels, and not who invited', () => {
    const visit = visitIn(
      '« À l’invitation de S.E.M. Rajan Mehta, S.E.M. Kwame Boateng, président du Ghana, effectuera une visite d’État en Inde le 3 octobre », lit-on.',
    );
    expect(visit?.participants[0]).toMatchObject({ person: 'Kwame Boateng', role: 'GUEST' });
  });
});

describe('a visitor behind who invited', () => {
  const arrives =
    'la ministre kényane Wanjiru Otieno est arrivée lundi à Delhi pour une visite de trois jours.';
  it.each([
    `À l'invitation de son homologue indien, le général Rajan Mehta, ${arrives}`,
    `A l'invitation de M. Rajan Mehta, ministre indien de la Défense, ${arrives}`,
    `À l'invitation du ministre Rajan Mehta, ${arrives}`,
    "À l'invitation du ministre Rajan Mehta, la ministre kényane, Wanjiru Otieno, est arrivée lundi à Delhi pour une visite de trois jours.",
  ])('« %s »', (sentence) => {
    const visit = visitIn(sentence);
    expect(visit?.participants[0]).toMatchObject({ person: 'Wanjiru Otieno', role: 'GUEST' });
    expect(visit?.titles.FR).toBe('Visite de Wanjiru Otieno en Inde');
  });

  it('of several who arrive, the first is no host', () => {
    const visit = visitIn(
      "À l'issue du sommet, le général Rajan Mehta, l'amiral Anil Rao et le colonel Dev Nair se sont rendus lundi à Nairobi.",
    );
    expect(visit?.participants.map(({ person }) => person)).toContain('Rajan Mehta');
  });
});

it('takes the departure of a visitor for no event of its own', () => {
  const { events } = read(
    'date 2024-03-11\n\nNairobi, 11 mars - Le roi recevra mardi la ministre indienne Asha Rao. La visiteuse repart mercredi.',
  );
  expect(events.map(({ date }) => date?.edtf)).toEqual(['2024-03-12']);
});

it('reads visits of a despatch without a date', () => {
  const { events } = read(
    'Nairobi - La ministre indienne Asha Rao effectue une visite au Kenya. Elle avait reçu en mai 2019 le roi du Maroc. Elle restera jusqu’à lundi.',
  );
  expect(events.map(({ kind }) => kind)).toContain('VISIT');
});
