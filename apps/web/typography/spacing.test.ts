import { describe, expect, it } from 'vitest';
import { frenchApostrophes, frenchSpaces, raisedOrdinals } from './spacing.ts';

const raised = (text: string) =>
  raisedOrdinals(text)
    .filter((piece) => piece.raised)
    .map((piece) => piece.text);

describe('French typography', () => {
  it('keeps high punctuation on its line', () => {
    expect(frenchSpaces('« Vraiment ? » : oui !')).toBe('«\u202FVraiment\u202F?\u202F»\u00A0: oui\u202F!');
  });

  it('adds no space where the source prints none', () => {
    expect(frenchSpaces('15:30, oui!')).toBe('15:30, oui!');
  });

  it('keeps a day with its month', () => {
    expect(frenchSpaces('le 7 janvier 1979, le 1er mars, 22 marches')).toBe(
      'le 7\u00A0janvier 1979, le 1er\u00A0mars, 22 marches',
    );
  });

  it('writes the apostrophe of print inside words alone', () => {
    expect(frenchApostrophes("chef de l'État-major, dit 'le Grand'")).toBe(
      "chef de l’État-major, dit 'le Grand'",
    );
  });

  it('raises the endings of ordinals', () => {
    expect(raised('le 1er mars, la 2e Rencontre, le XXe siècle, la IXe Région, la 1re fois')).toEqual([
      'er',
      'e',
      'e',
      'e',
      're',
    ]);
  });

  it('raises nothing in plain words', () => {
    expect(raised('Le Conseil, Ce jour, De Mexico, 2022e7, Vie')).toEqual([]);
  });

  it('loses nothing of the text', () => {
    const text = 'le 45e anniversaire';
    expect(
      raisedOrdinals(text)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });
});
