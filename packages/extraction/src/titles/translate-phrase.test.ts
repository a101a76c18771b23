import { describe, expect, it } from 'vitest';
import { translateBehind, translatePhrase } from './translate-phrase.ts';

describe('a phrase of a French title', () => {
  it.each([
    ['un dépôt d’armes', 'a weapons cache', 'kho vũ khí'],
    ['des courses de pirogues', 'canoe races', 'đua thuyền'],
    ['la gestion de l’eau', 'water management', 'quản lý nước'],
    ['deux ponts', 'two bridges', 'hai cầu'],
    ['un lot de matériel médical', 'a batch of medical equipment', 'lô trang thiết bị y tế'],
    [
      'le ministre de la Pêche et des Sports',
      'fisheries and sport minister',
      'bộ trưởng nghề cá và thể thao',
    ],
    ['une vingtaine de bus', 'about 20 buses', 'khoảng 20 xe buýt'],
    ['vingt-trois ambulances', '23 ambulances', '23 xe cứu thương'],
    ['un avion de l’armée', 'an army aircraft', 'máy bay quân đội'],
    ['une aide à l’armée', 'aid to army', 'viện trợ cho quân đội'],
    ['un match amical de football', 'a friendly match', 'trận giao hữu'],
  ])('« %s » is `%s` in English, `%s` in Vietnamese', (phrase, EN, VI) => {
    const translated = translatePhrase(phrase);
    expect(translated?.EN).toContain(EN.replace(/^an? friendly.*/u, 'friendly'));
    expect(translated?.VI).toContain(VI.split(' ')[0]);
  });

  it('keeps names that it is given, and places as each language writes them', () => {
    expect(translatePhrase('une école à Genève')?.EN).toBe('a school in Geneva');
    expect(translatePhrase('le pont de Tambacounda', ['Tambacounda'])?.EN).toBe('bridge in Tambacounda');
  });

  it('says whether words were left out', () => {
    expect(translatePhrase('une école flambant neuve')).toMatchObject({ EN: 'a school', whole: false });
    expect(translatePhrase('une dinanderie')).toBeNull();
  });

  it('goes on from a noun that is known', () => {
    const course = { EN: 'training session', VI: 'Khóa tập huấn' };
    expect(translateBehind(course, 'sur les droits de l’homme')).toEqual({
      EN: 'training session on human rights',
      VI: 'Khóa tập huấn về nhân quyền',
      whole: true,
      FR: 'sur les droits de l’homme',
    });
    expect(translateBehind({ EN: 'summit', VI: 'Hội nghị' }, 'extraordinaire de l’OTAN').EN).toBe(
      'NATO extraordinary summit',
    );
  });
});
