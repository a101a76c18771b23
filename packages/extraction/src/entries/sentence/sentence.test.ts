import { describe, expect, it } from 'vitest';
import { readOrdinal, readRoman } from '../../mentions/phrases/ordinals.ts';
import { formsOf } from './conjugation.ts';
import { singular } from './event-nouns.ts';
import { verbForms } from './verb-lexicon.ts';

describe('a French verb', () => {
  it.each([
    [
      'recevoir',
      ['reçoit', 'reçoivent', 'recevait', 'reçut', 'recevra', 'recevront', 'reçu', 'reçues', 'recevant'],
    ],
    ['tenir', ['tient', 'tiennent', 'tint', 'tiendra', 'tenue', 'tenant']],
    ['célébrer', ['célèbre', 'célèbrent', 'célébra', 'célébrera', 'célébrés']],
    ['achever', ['achève', 'acheva', 'achèvera', 'achevée']],
    ['remettre', ['remet', 'remettent', 'remit', 'remettra', 'remis', 'remises']],
    ['conduire', ['conduit', 'conduisait', 'conduira', 'conduite']],
    ['élire', ['élit', 'élisent', 'élut', 'élira', 'élue']],
    ['commencer', ['commence', 'commença', 'commencera', 'commençant']],
    ['accueillir', ['accueille', 'accueillera', 'accueillis']],
    ['finir', ['finit', 'finissent', 'finissait', 'finira', 'fini']],
  ])('%s has its third-person forms', (lemma, forms) => {
    const found = new Set(formsOf(lemma).map(([form]) => form));
    expect(forms.filter((form) => !found.has(form))).toEqual([]);
  });

  it('is told from a word of the same letters by its tense', () => {
    expect(verbForms('reçu').map(({ lemma, tense }) => [lemma, tense])).toEqual([['recevoir', 'PARTICIPLE']]);
    expect(verbForms('entre')).toEqual([]);
  });

  it('without a known ending is a fault of the lexicon', () => {
    expect(() => formsOf('xyz')).toThrow('no conjugation for verb: xyz');
  });
});

describe('an ordinal', () => {
  it.each([
    ['2e', 2],
    ['1er', 1],
    ['1ère', 1],
    ['22ème', 22],
    ['XXIIe', 22],
    ['IXe', 9],
    ['première', 1],
    ['neuvième', 9],
    ['quarante-cinquième', 45],
    ['soixante-dixième', 70],
    ['quatre-vingtième', 80],
    ['centième', 100],
  ])('%s is %i', (word, value) => {
    expect(readOrdinal(word.toLowerCase(), word)).toBe(value);
  });

  it.each(['Le', 'Ce', 'De', 'Ile', 'mille', '2024', 'pièce'])('%s is none', (word) => {
    expect(readOrdinal(word.toLowerCase(), word)).toBeNull();
  });

  it('in Roman figures must be well formed', () => {
    expect(readRoman('MCMXLIV')).toBe(1944);
    expect(readRoman('IIX')).toBeNull();
  });
});

describe('a noun of events', () => {
  it('has one form for singular and plural', () => {
    expect(['réunions', 'bilatéraux', 'manœuvres', 'des'].map(singular)).toEqual([
      'réunion',
      'bilatéral',
      'manoeuvre',
      'de',
    ]);
  });
});
