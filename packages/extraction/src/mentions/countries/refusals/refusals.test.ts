import { describe, expect, it } from 'vitest';
import { countriesIn } from '../country-fixture.ts';
import { COUNTRY_REFUSALS } from './index.ts';

/** The text without its braces, and what stood between them. */
function braced(example: string): { text: string; word: string } {
  const word = /\{(.+?)\}/.exec(example)?.[1] ?? '';
  return { text: example.replace(/[{}]/g, ''), word: word.replaceAll('’', "'") };
}

describe.each(COUNTRY_REFUSALS)('the negative rule $name', (rule) => {
  it.each(rule.refused)('refuses %s', (example) => {
    const { text, word } = braced(example);
    const { refused, mentions } = countriesIn(text);
    expect(refused).toContainEqual(expect.objectContaining({ text: word, by: `country:${rule.name}` }));
    expect(mentions.map((mention) => mention.text)).not.toContain(word);
  });

  it.each(rule.kept)('keeps %s', (example) => {
    const { text, word } = braced(example);
    const { mentions, refused } = countriesIn(text);
    if (word !== '') expect(mentions.map((mention) => mention.text)).toContain(word);
    expect(refused.filter(({ by }) => by === `country:${rule.name}`)).toEqual([]);
  });
});
