import { describe, expect, it } from 'vitest';
import { formatEdtf } from './format.ts';

const cases: readonly (readonly [edtf: string, french: string, english: string, vietnamese: string])[] = [
  ['2025-12-23', '23 décembre 2025', '23 December 2025', '23 tháng 12 năm 2025'],
  ['2022-06-01', '1er juin 2022', '1 June 2022', '1 tháng 6 năm 2022'],
  ['2025-11', 'novembre 2025', 'November 2025', 'tháng 11 năm 2025'],
  ['1944', '1944', '1944', '1944'],
  ['-0043-03-15', '15 mars 44 av. J.-C.', '15 March 44 BC', '15 tháng 3 năm 44 TCN'],
  ['2024~', 'vers 2024', 'about 2024', 'khoảng năm 2024'],
  ['2024-11-05~', 'vers le 5 novembre 2024', 'about 5 November 2024', 'khoảng ngày 5 tháng 11 năm 2024'],
  ['2024?', '2024 (incertain)', '2024 (uncertain)', '2024 (chưa chắc chắn)'],
  ['197X', 'années 1970', '1970s', 'những năm 1970'],
  ['19XX', 'XXe siècle', '20th century', 'thế kỷ XX'],
  ['20XX', 'XXIe siècle', '21st century', 'thế kỷ XXI'],
  ['10XX', 'XIe siècle', '11th century', 'thế kỷ XI'],
  ['00XX', 'Ier siècle', '1st century', 'thế kỷ I'],
  ['2023-21', 'printemps 2023', 'spring 2023', 'mùa xuân năm 2023'],
  ['2023-24', 'hiver 2023–2024', 'winter 2023–2024', 'mùa đông 2023–2024'],
  ['2023-33', '1er trimestre 2023', 'first quarter of 2023', 'quý I năm 2023'],
  ['2023-38', '2e quadrimestre 2023', 'May–August 2023', 'tháng 5–8 năm 2023'],
  ['2023-41', '2e semestre 2023', 'second half of 2023', 'nửa cuối năm 2023'],
  ['2019/2024', '2019–2024', '2019–2024', '2019–2024'],
  [
    '2022-05-17/2022-05-19',
    'du 17 au 19 mai 2022',
    '17–19 May 2022',
    'từ ngày 17 đến ngày 19 tháng 5 năm 2022',
  ],
  [
    '2022-05-30/2022-06-02',
    'du 30 mai au 2 juin 2022',
    '30 May – 2 June 2022',
    'từ ngày 30 tháng 5 đến ngày 2 tháng 6 năm 2022',
  ],
  [
    '2021-12-28/2022-01-04',
    'du 28 décembre 2021 au 4 janvier 2022',
    '28 December 2021 – 4 January 2022',
    'từ ngày 28 tháng 12 năm 2021 đến ngày 4 tháng 1 năm 2022',
  ],
  [
    '2024-10/2024-12',
    'd’octobre à décembre 2024',
    'October–December 2024',
    'từ tháng 10 đến tháng 12 năm 2024',
  ],
  ['2019/2024-05', 'de 2019 à mai 2024', 'from 2019 to May 2024', 'từ năm 2019 đến tháng 5 năm 2024'],
  [
    '196X/197X',
    'des années 1960 aux années 1970',
    'from the 1960s to the 1970s',
    'từ những năm 1960 đến những năm 1970',
  ],
  [
    '2023-22/2023-23',
    'de l’été 2023 à l’automne 2023',
    'from summer 2023 to autumn 2023',
    'từ mùa hè năm 2023 đến mùa thu năm 2023',
  ],
  [
    '[2024-10..2024-12]',
    'entre octobre et décembre 2024',
    'between October and December 2024',
    'trong khoảng tháng 10 đến tháng 12 năm 2024',
  ],
  [
    '[2024-11-11..2024-11-20]',
    'entre le 11 et le 20 novembre 2024',
    'between 11 and 20 November 2024',
    'trong khoảng ngày 11 đến ngày 20 tháng 11 năm 2024',
  ],
  ['../2024-12', 'jusqu’à décembre 2024', 'until December 2024', 'đến tháng 12 năm 2024'],
  ['../2030', 'jusqu’en 2030', 'until 2030', 'đến năm 2030'],
  ['../2024-05-05', 'jusqu’au 5 mai 2024', 'until 5 May 2024', 'đến ngày 5 tháng 5 năm 2024'],
  ['2016/..', 'à partir de 2016', 'from 2016', 'từ năm 2016'],
  ['2016-04/..', 'à partir d’avril 2016', 'from April 2016', 'từ tháng 4 năm 2016'],
  ['[..1984]', 'au plus tard en 1984', 'no later than 1984', 'muộn nhất năm 1984'],
  [
    '2024-10~/2024-12~',
    'd’octobre à décembre 2024 environ',
    'October–December 2024 (approximately)',
    'từ tháng 10 đến tháng 12 năm 2024 (ước chừng)',
  ],
];

describe('formatEdtf', () => {
  it.each(cases)('writes %s in three languages', (edtf, french, english, vietnamese) => {
    expect(formatEdtf(edtf, 'FR')).toBe(french);
    expect(formatEdtf(edtf, 'EN')).toBe(english);
    expect(formatEdtf(edtf, 'VI')).toBe(vietnamese);
  });

  it('throws on what is no EDTF', () => {
    expect(() => formatEdtf('bientôt', 'FR')).toThrow('not an edtf date: bientôt');
  });
});
