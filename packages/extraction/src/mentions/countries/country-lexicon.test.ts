import { describe, expect, it } from 'vitest';
import { countryByWord } from './country-lexicon.ts';
import { countryName, inCountry, ofCountry, withArticle } from './country-name.ts';
import { COUNTRY_CODES } from './country-table.ts';

describe('the country that a word names', () => {
  it.each([
    ['Laos', 'LA', 'NAME'],
    ['lao', 'LA', 'ADJECTIVE'],
    ['laotiennes', 'LA', 'ADJECTIVE'],
    ['Vientiane', 'LA', 'CAPITAL'],
    ['les États-Unis', 'US', 'NAME'],
    ['etats unis', 'US', 'NAME'],
    ['République populaire démocratique de Corée', 'KP', 'NAME'],
    ['sud-coréenne', 'KR', 'ADJECTIVE'],
    ['nigérien', 'NE', 'ADJECTIVE'],
    ['nigérian', 'NG', 'ADJECTIVE'],
    ['Guinée-Bissau', 'GW', 'NAME'],
    ['Guinée équatoriale', 'GQ', 'NAME'],
    ['dominicaine', 'DO', 'ADJECTIVE'],
    ['dominiquaise', 'DM', 'ADJECTIVE'],
    ['helléniques', 'GR', 'ADJECTIVE'],
    ['turque', 'TR', 'ADJECTIVE'],
    ['nippone', 'JP', 'ADJECTIVE'],
    ['N’Djamena', 'TD', 'CAPITAL'],
  ])('%s is %s', (word, code, form) => {
    expect(countryByWord(word)).toMatchObject({ code, form });
  });

  it('is none for a common word that only looks like one', () => {
    expect(countryByWord('réunion')).toBeNull();
    expect(countryByWord('asiatique')).toBeNull();
  });

  it('knows suisse and argentine as names and as adjectives', () => {
    expect(countryByWord('suisse')).toMatchObject({ code: 'CH', form: 'NAME', adjective: true });
    expect(countryByWord('argentine')).toMatchObject({ code: 'AR', form: 'NAME', adjective: true });
  });
});

describe('the name of a country', () => {
  it('is there for every code in every language', () => {
    for (const code of COUNTRY_CODES) {
      for (const locale of ['FR', 'EN', 'VI'] as const) expect(countryName(code, locale)).not.toBe(code);
    }
  });

  it('takes its article and prepositions', () => {
    expect(['VN', 'CN', 'IN', 'PH', 'CU', 'IL'].map(inCountry)).toEqual([
      'au Vietnam',
      'en Chine',
      'en Inde',
      'aux Philippines',
      'à Cuba',
      'en Israël',
    ]);
    expect(['VN', 'CN', 'IR', 'PH', 'OM'].map(ofCountry)).toEqual([
      'du Vietnam',
      'de la Chine',
      'de l’Iran',
      'des Philippines',
      'd’Oman',
    ]);
    expect(['LA', 'CU', 'DE'].map(withArticle)).toEqual(['le Laos', 'Cuba', 'l’Allemagne']);
    expect(['HK', 'HT', 'HU'].map(ofCountry)).toEqual(['de Hong Kong', 'd’Haïti', 'de la Hongrie']);
  });

  it('elides before a vowel, whatever the country', () => {
    const vowel = /^(?:le|la|du|de la|de) [aeiouéèêîôûâ]/i;
    for (const code of COUNTRY_CODES)
      expect([withArticle(code), ofCountry(code)].join('|')).not.toMatch(vowel);
  });

  it('is the code where nothing is known', () => {
    expect(countryName('ZZ')).toBe('ZZ');
  });
});
