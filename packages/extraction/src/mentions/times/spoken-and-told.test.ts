import { describe, expect, it } from 'vitest';
import { readBody } from './read-example.ts';

const edtfOf = (text: string, header: string): (string | null)[] =>
  readBody(text, header).times.map(({ edtf }) => edtf);

describe('dates in speech', () => {
  it('are no name where a preposition leads the year', () => {
    expect(edtfOf('« Le tunnel sera percé d’ici à 2027 », dit-il.', '2024-05-14')).toEqual(['../2027']);
  });

  it('may end it with a day alone', () => {
    expect(edtfOf('"Le toit a cédé le 12", a dit le curé.', '2024-05-14')).toEqual(['2024-05-12']);
  });

  it('are to come behind « saurons »', () => {
    expect(edtfOf('« Nous le saurons lundi », a-t-elle dit.', '2024-05-14')).toEqual(['2024-05-20']);
  });
});

describe('a stretch or a feast of what is to come', () => {
  it('is not the one just over', () => {
    expect(edtfOf('La criée fermera au second semestre.', '2024-01-14')).toEqual(['2024-41']);
    expect(edtfOf('Le jour de Noël, la halle rouvrira.', '2024-06-18')).toEqual(['2024-12-25']);
  });
});

describe('an account', () => {
  it('goes on from the day told behind a noun that ends like a participle', () => {
    expect(
      edtfOf(
        'Le 3 mai 2011, la tour brûla. On dépêcha le génie le 5. Le lendemain, il pleuvait.',
        '2024-05-14',
      ),
    ).toEqual(['2011-05-03', '2011-05-05', '2011-05-06']);
  });
});
