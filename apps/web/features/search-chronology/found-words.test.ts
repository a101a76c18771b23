import { describe, expect, it } from 'vitest';
import { foundPieces, wordsOf } from './found-words.ts';

const found = (text: string, looked: string): string[] =>
  foundPieces(text, wordsOf(looked)).flatMap((piece) => (piece.found ? [piece.text] : []));

describe('the words that were looked for', () => {
  it('are marked with and without accents', () => {
    expect(found('Visite à Nouakchott de Trần Hồng Hà', 'tran hong')).toEqual(['Trần', 'Hồng']);
    expect(found('Le Đà Nẵng fait escale', 'da nang')).toEqual(['Đà', 'Nẵng']);
  });

  it('are marked in the singular and the plural', () => {
    expect(found('Accord sur les frontières terrestres', 'frontière terrestre')).toEqual([
      'frontières',
      'terrestres',
    ]);
    expect(found('Comité régional', 'régionaux')).toEqual(['régional']);
  });

  it('are marked from their beginning, as they are typed', () => {
    expect(found('Coopération navale', 'coop')).toEqual(['Coopération']);
    expect(found('Le la les', 'l')).toEqual([]);
  });

  it('are no parts of other words', () => {
    expect(found('Sous-marin et sous-préfet', 'marin')).toEqual(['marin']);
    expect(found('Transformation', 'formation')).toEqual([]);
  });

  it('leave the text whole', () => {
    const text = '« L’armée », dit-elle : 2e édition.';
    expect(
      foundPieces(text, ['armee', 'edition'])
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
    expect(foundPieces('', ['armee'])).toEqual([]);
  });
});
