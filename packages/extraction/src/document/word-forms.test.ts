import { describe, expect, it } from 'vitest';
import { FormFacts, WordForms } from './word-forms.ts';

const numberOf = (forms: WordForms, word: string): number => forms.at(word, 0, word.length);

describe('WordForms', () => {
  it('gives a word one number, where it stands and whatever its case', () => {
    const forms = new WordForms();
    const number = numberOf(forms, 'été');
    expect(forms.at('EN ÉTÉ', 3, 6)).toBe(number);
    expect(forms.textOf(number)).toBe('été');
    expect(numberOf(forms, 'ete')).not.toBe(number);
  });

  it('knows the case of letters beyond Latin-1', () => {
    const forms = new WordForms();
    expect(numberOf(forms, 'ŒUVRE')).toBe(numberOf(forms, 'œuvre'));
    expect(numberOf(forms, 'Việt')).toBe(numberOf(forms, 'VIỆT'));
    expect(numberOf(forms, 'œuvrer')).not.toBe(numberOf(forms, 'œuvre'));
  });

  it('keeps ten thousand words apart', () => {
    const forms = new WordForms();
    const words = Array.from({ length: 10_000 }, (_, number) => `mot${number.toString(36)}`);
    const numbers = words.map((word) => numberOf(forms, word));
    expect(new Set(numbers).size).toBe(words.length);
    expect(words.map((word) => numberOf(forms, word))).toEqual(numbers);
    expect(forms.textOf(numbers[777]!)).toBe(words[777]);
  });

  it('forgets all when it is asked and they are too many, not before', () => {
    const forms = new WordForms();
    numberOf(forms, 'lundi');
    forms.tidy();
    expect(forms.generation).toBe(0);
    for (let number = 0; number < 70_000; number++) numberOf(forms, `m${number}`);
    expect(forms.generation).toBe(0);
    forms.tidy();
    expect(forms.generation).toBe(1);
    expect(forms.textOf(numberOf(forms, 'mardi'))).toBe('mardi');
  });
});

describe('FormFacts', () => {
  it('tells of a form once, and again where the forms were forgotten', () => {
    const forms = new WordForms();
    const asked: string[] = [];
    const lengths = new FormFacts(forms, (word) => {
      asked.push(word);
      return word.length;
    });
    numberOf(forms, 'hier');
    const number = numberOf(forms, 'demain');
    expect([lengths.of(number), lengths.of(number)]).toEqual([6, 6]);
    expect(asked).toEqual(['demain']);
    for (let other = 0; other < 70_000; other++) numberOf(forms, `m${other}`);
    forms.tidy();
    expect(lengths.of(numberOf(forms, 'lundi'))).toBe(5);
  });
});
