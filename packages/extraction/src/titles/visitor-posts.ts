import type { CountryCode, Localized } from '@ephemeride/domain';
import { countryName, ofCountry } from '../mentions/countries/country-name.ts';
import { englishAdjective, masculineAdjective } from './country-adjectives.ts';

/** Posts in whose name somebody travels, by the words of a subject: French head and complement, English, Vietnamese. */
const POSTS = (
  [
    [
      'Premi(?:er|ère) ministre|chef(?:fe)? du gouvernement',
      'Premier ministre',
      '',
      'prime minister',
      'Thủ tướng',
    ],
    [
      'ministre .*Affaires étrangères|chef(?:fe)? de la diplomatie',
      'ministre',
      ' des Affaires étrangères',
      'foreign minister',
      'Bộ trưởng Ngoại giao',
    ],
    [
      'ministre .*Forces armées',
      'ministre',
      ' des Forces armées',
      'defence minister',
      'Bộ trưởng Quốc phòng',
    ],
    ['ministre .*Armées', 'ministre', ' des Armées', 'defence minister', 'Bộ trưởng Quốc phòng'],
    ['ministre .*Défense', 'ministre', ' de la Défense', 'defence minister', 'Bộ trưởng Quốc phòng'],
    ['ministre .*Intérieur', 'ministre', ' de l’Intérieur', 'interior minister', 'Bộ trưởng Nội vụ'],
    ['ministre .*Santé', 'ministre', ' de la Santé', 'health minister', 'Bộ trưởng Y tế'],
    [
      'ministre .*Agriculture',
      'ministre',
      ' de l’Agriculture',
      'agriculture minister',
      'Bộ trưởng Nông nghiệp',
    ],
    ['ministre .*Commerce', 'ministre', ' du Commerce', 'trade minister', 'Bộ trưởng Thương mại'],
    ["chef(?:fe)? d[’']état-major", 'chef d’état-major', '', 'chief of staff', 'Tổng Tham mưu trưởng'],
    [
      "président(?:e)? de la République|chef(?:fe)? de l[’'][ÉE]tat|président(?:e)?(?! d)",
      'président',
      '',
      'president',
      'Tổng thống',
    ],
    ['roi', 'roi', '', 'king', 'Nhà vua'],
  ] as const
).map(([words, FR, behind, EN, VI]) => ({
  words: new RegExp(`^(?:le |la |l['’])?(?:${words})(?![\\p{L}])`, 'iu'),
  FR,
  behind,
  EN,
  VI,
}));

/** Countries whose head of state is `Chủ tịch` in Vietnamese. */
const CHAIRED: ReadonlySet<CountryCode> = new Set(['VN', 'CN', 'LA', 'CU', 'KP']);

/** `le président français`, of a visitor whom a clause names by post only; null where the subject is none of these. */
export function visitorPost(subject: string, code: CountryCode): Localized | null {
  const post = POSTS.find(({ words }) => words.test(subject.trim()));
  const adjective = masculineAdjective(code);
  if (!post || !adjective) return null;
  const english = englishAdjective(code);
  const vietnamese = post.EN === 'president' && CHAIRED.has(code) ? 'Chủ tịch' : post.VI;
  const FR = /\s/u.test(adjective)
    ? `${post.FR}${post.behind} ${ofCountry(code)}`
    : `${post.FR} ${adjective}${post.behind}`;
  return {
    FR,
    EN: english ? `${english} ${post.EN}` : `${post.EN} of ${countryName(code, 'EN')}`,
    VI: `${vietnamese} ${countryName(code, 'VI')}`,
  };
}
