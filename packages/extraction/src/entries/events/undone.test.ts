import { describe, expect, it } from 'vitest';
import { read } from '../../extract.ts';

const told = (text: string) =>
  read(`date 2024-03-15\n\n${text}`).events.map(
    ({ kind, date, status }) => `${kind} ${date?.edtf} ${status}`,
  );

describe('what was to happen and was put off or called off after all', () => {
  it.each([
    [
      'by a pronoun',
      'Le colloque devait se tenir le 12 mars à Porto, mais le recteur l’a annulé.',
      ['CONFERENCE 2024-03-12 CANCELLED'],
    ],
    [
      'by what somebody had done to it',
      'L’entretien entre les ministres suédois et letton devait avoir lieu le 12 mars à Riga, mais Stockholm l’a fait ajourner.',
      ['MEETING 2024-03-12 POSTPONED'],
    ],
    [
      'by who gave it up',
      'Le Premier ministre islandais devait se rendre le 12 mars au Chili, mais il a dû y renoncer.',
      ['VISIT 2024-03-12 CANCELLED'],
    ],
    [
      'by a pronoun that is the subject',
      'Le forum devait avoir lieu le 12 mars à Lima, mais il a été annulé.',
      ['CONFERENCE 2024-03-12 CANCELLED'],
    ],
    [
      'by a noun',
      'Le congrès devait s’ouvrir le 12 mars à Lima, mais le Pérou en a obtenu le report.',
      ['CONFERENCE 2024-03-12 POSTPONED'],
    ],
    [
      'in the next sentence',
      'La foire devait avoir lieu le 12 mars à Lima. Le maire l’a cependant fait reporter.',
      ['EXHIBITION 2024-03-12 POSTPONED'],
    ],
  ])('%s', (_, text, events) => {
    expect(told(text)).toEqual(events);
  });

  it.each([
    'Le colloque devait se tenir le 12 mars à Porto, et le recteur ne l’a pas annulé.',
    'Le colloque devait se tenir le 12 mars à Porto, et le recteur a dû le fermer.',
    'Le colloque devait se tenir le 12 mars à Porto, mais un élève a demandé son report.',
  ])('is not off where nobody put it off: %s', (text) => {
    expect(told(text)).toEqual(['CONFERENCE 2024-03-12 HELD']);
  });
});
