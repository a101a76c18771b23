import { describe, expect, it } from 'vitest';
import { read } from '../../extract.ts';

const statuses = (text: string) => read(text).events.map(({ kind, status }) => `${kind} ${status}`);

describe('an event that is told of only to say that it is off', () => {
  it.each([
    [
      'by a noun in front of it',
      'date 2024-03-15\n\nLe palais a fait savoir jeudi le report de la visite au Togo du roi de Norvège.',
      ['VISIT POSTPONED'],
    ],
    [
      'by what something had done to it',
      'date 2024-03-15\n\nLa tempête a fait annuler jeudi le sommet de Lomé entre le Togo et le Bénin.',
      ['CONFERENCE CANCELLED'],
    ],
  ])('%s', (_, text, told) => {
    expect(statuses(text)).toEqual(told);
  });
});
