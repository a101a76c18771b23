import { expect, it } from 'vitest';
import { cutWords } from './text-words.ts';
import { mayStandNear } from './words-near.ts';

const INVITED = mayStandNear(/invité|convié/i, 150);
const HERE = mayStandNear(/\bici\b/i, 40);

const before = (text: string): readonly boolean[] => {
  cutWords(text);
  return [INVITED(text, text.length), HERE(text, text.length)];
};

it('finds what stands in one of the words close before an offset', () => {
  expect(before('Il fut RÉINVITÉ à Rome le ')).toEqual([true, false]);
  expect(before("Les officiels partiront d'ici le ")).toEqual([false, true]);
  expect(before('Les officiels partiront le ')).toEqual([false, false]);
});

it('looks no farther back than any pattern reaches', () => {
  expect(before(`Il fut invité. ${'Rien ne bouge. '.repeat(20)}`)).toEqual([false, false]);
});

it('is sure of nothing in a text that was not cut, nor in a run of letters that is no word', () => {
  expect(INVITED('Rien, le ', 9)).toBe(true);
  expect(before(`${'o'.repeat(30)} le `)).toEqual([true, true]);
});
