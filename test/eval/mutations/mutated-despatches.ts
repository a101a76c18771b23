import fc from 'fast-check';
import {
  change,
  editBytes,
  flipBit,
  graft,
  hardWrap,
  insert,
  move,
  renumber,
  repeatBytes,
  replaceBytes,
  type TextEdit,
} from './edits.ts';

/** Characters that texts from the wire, the web and word processors bring along. */
const ODD = [
  '\u00a0',
  '\u202f',
  '\u200b',
  '\u00ad',
  '\ufeff',
  '\u0301',
  '\u0323\u0302',
  '\u2028',
  '\u200f',
  '\r\n',
  '\r',
  '\n\n',
  '\t',
  '\u0000',
  '\u2011',
  '…',
  '»',
  '« ',
  '’',
  '(',
  ')) ',
  '>> ',
  '- ',
  ' – ',
  'ﬁ',
  'ᵉ',
  '²',
  '٣',
  '𝟚',
  '👩‍✈️',
  '\ud83d',
  '\udc69',
  'İ',
  'ß',
];

/** Pieces of what the reading looks for, whole and broken. */
const WORDS = [
  ' le 31 février ',
  ' du 30 au ',
  ' 2019-',
  ' 29/02/2023 ',
  ' 1er ',
  ' 99e anniversaire du 0 ',
  ' 45e anniversaire de la ',
  ' en décembre prochain ',
  ' hier ',
  ' le lendemain du ',
  ' entre 1915 et ',
  ' fin ',
  ' d’ici fin 2024 ',
  ' au XXe siècle ',
  ' depuis l’an 9999 ',
  ' -0044 ',
  ' le général ',
  ' M. ',
  ' son homologue ',
  ' a reçu ',
  ' ont signé à Hanoï ',
  ' lors de la 0e réunion ',
  ' (AFP) - ',
  ' date 2024-13-45 ',
  ' date 2024-05 ',
  ' Photo : ',
  ' protocole 2029-2025 ',
];

const anywhere = fc.nat({ max: 1 << 20 });
const stretch = fc.integer({ min: 1, max: 400 });
const one = <Value>(values: readonly Value[]) => fc.constantFrom(...values);
const several = (values: readonly string[]) =>
  fc.oneof(
    { weight: 4, arbitrary: one(values) },
    {
      weight: 1,
      arbitrary: fc.tuple(one(values), fc.integer({ min: 2, max: 300 })).map(([v, n]) => v.repeat(n)),
    },
  );

const WAYS: readonly TextEdit[] = [
  () => '',
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.normalize('NFD'),
  (text) => text.normalize('NFKC'),
  (text) => text.replace(/\s+/g, ''),
  (text) => text.replace(/ /g, '\u00a0'),
  (text) => text.replace(/[.,;:]/g, ''),
  (text) => [...text].reverse().join(''),
];

const byteEdit: fc.Arbitrary<TextEdit> = fc
  .oneof(
    fc.tuple(anywhere, fc.nat({ max: 7 })).map(([at, bit]) => flipBit(at, bit)),
    fc
      .tuple(anywhere, fc.nat({ max: 12 }), fc.uint8Array({ maxLength: 12 }))
      .map(([at, length, by]) => replaceBytes(at, length, by)),
    fc
      .tuple(anywhere, stretch, fc.integer({ min: 1, max: 5 }))
      .map(([at, length, times]) => repeatBytes(at, length, times)),
  )
  .map(editBytes);

const textEdit = (seeds: readonly string[]): fc.Arbitrary<TextEdit> =>
  fc.oneof(
    fc.tuple(anywhere, several(ODD)).map(([at, odd]) => insert(at, odd)),
    fc.tuple(anywhere, several(WORDS)).map(([at, words]) => insert(at, words)),
    fc.tuple(anywhere, fc.string({ unit: 'binary', maxLength: 20 })).map(([at, any]) => insert(at, any)),
    fc.tuple(anywhere, stretch, one(WAYS)).map(([at, length, how]) => change(at, length, how)),
    fc.tuple(anywhere, stretch, anywhere).map(([at, length, to]) => move(at, length, to)),
    fc.tuple(anywhere, fc.stringMatching(/^\d{0,8}$/)).map(([which, figures]) => renumber(which, figures)),
    fc.integer({ min: 1, max: 80 }).map(hardWrap),
    fc.tuple(anywhere, one(seeds)).map(([at, other]) => graft(at, other)),
  );

/** A despatch after one to eight edits of its bytes or its text; a failure is shrunk to the edits that matter. */
export const mutatedDespatch = (seeds: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(one(seeds), fc.array(fc.oneof(byteEdit, textEdit(seeds)), { minLength: 1, maxLength: 8 }))
    .map(([seed, edits]) => edits.reduce((text, edit) => edit(text), seed));
