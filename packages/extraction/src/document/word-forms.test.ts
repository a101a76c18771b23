import { describe, expect, it } from 'vitest';
import { kindOf, LETTER } from './letter-kinds.ts';
import { FormFacts, NO_FORM, WordForms } from './word-forms.ts';

const newForms = (): WordForms => new WordForms((code) => kindOf(code) >= LETTER);

const numberOf = (forms: WordForms, word: string): number => forms.read(word, 0);

/** A word of its own for each number. */
const wordOf = (number: number): string =>
  `mot${number.toString(26).replace(/\d/g, (figure) => 'qrstuvwxyz'[Number(figure)]!)}`;

describe('WordForms', () => {
  it('gives a word one number, where it stands and whatever its case', () => {
    const forms = newForms();
    const number = numberOf(forms, 'été');
    expect(forms.read('EN ÉTÉ, 3', 3)).toBe(number);
    expect(forms.end).toBe(6);
    expect(forms.of('été')).toBe(number);
    expect(forms.textOf(number)).toBe('été');
    expect(numberOf(forms, 'ete')).not.toBe(number);
  });

  it('knows the case of letters beyond Latin-1', () => {
    const forms = newForms();
    expect(numberOf(forms, 'ŒUVRE')).toBe(numberOf(forms, 'œuvre'));
    expect(numberOf(forms, 'Việt')).toBe(numberOf(forms, 'VIỆT'));
    expect(numberOf(forms, 'œuvrer')).not.toBe(numberOf(forms, 'œuvre'));
    expect(numberOf(forms, 'LOUŸS')).toBe(numberOf(forms, 'louÿs'));
  });

  it('takes a longer run of letters than any word for none', () => {
    const forms = newForms();
    expect(forms.read('a'.repeat(24), 0)).toBe(0);
    expect(forms.read('a'.repeat(25), 0)).toBe(NO_FORM);
    expect(forms.end).toBe(25);
  });

  it('keeps ten thousand words apart', () => {
    const forms = newForms();
    const words = Array.from({ length: 10_000 }, (_, number) => wordOf(number));
    const numbers = words.map((word) => numberOf(forms, word));
    expect(new Set(numbers).size).toBe(words.length);
    expect(words.map((word) => numberOf(forms, word))).toEqual(numbers);
    expect(forms.textOf(numbers[777]!)).toBe(words[777]);
  });

  it('forgets all when it is asked and they are too many, not before', () => {
    const forms = newForms();
    numberOf(forms, 'lundi');
    forms.tidy();
    expect(forms.generation).toBe(0);
    for (let number = 0; number < 70_000; number++) numberOf(forms, wordOf(number));
    expect(forms.generation).toBe(0);
    forms.tidy();
    expect(forms.generation).toBe(1);
    expect(forms.textOf(numberOf(forms, 'mardi'))).toBe('mardi');
  });
});

describe('FormFacts', () => {
  it('tells of a form once, and again where the forms were forgotten', () => {
    const forms = newForms();
    const asked: string[] = [];
    const lengths = new FormFacts(forms, (word) => {
      asked.push(word);
      return word.length;
    });
    numberOf(forms, 'hier');
    const number = numberOf(forms, 'demain');
    expect([lengths.of(number), lengths.of(number)]).toEqual([6, 6]);
    expect(asked).toEqual(['demain']);
    for (let other = 0; other < 70_000; other++) numberOf(forms, wordOf(other));
    forms.tidy();
    expect(lengths.of(numberOf(forms, 'lundi'))).toBe(5);
  });
});
