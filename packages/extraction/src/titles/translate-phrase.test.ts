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
    expect(translatePhrase('le groupe de Tambacounda', ['Tambacounda'])?.EN).toContain('in Tambacounda');
  });

  it.each([
    ['le nouveau pont de Tambacounda', 'new Tambacounda bridge', 'cầu mới Tambacounda'],
    ['la base navale de Tambacounda', 'Tambacounda naval base', 'căn cứ hải quân Tambacounda'],
    ['la gestion du pont de Tambacounda', 'Tambacounda bridge management', 'quản lý cầu Tambacounda'],
    [
      'la route entre Tambacounda et Genève',
      'road between Tambacounda and Geneva',
      'đường giữa Tambacounda và Geneva',
    ],
    ['le volet de Tambacounda', 'component of Tambacounda', 'hợp phần của Tambacounda'],
  ])('calls « %s » by its place, `%s`, `%s`', (phrase, EN, VI) => {
    expect(translatePhrase(phrase, ['Tambacounda'])).toMatchObject({ EN, VI });
  });

  it('leaves a country its museum, accents or none', () => {
    expect(translatePhrase('le musée national d’Ethiopie', ['Ethiopie'])?.EN).toBe(
      'national museum of Ethiopia',
    );
  });

  it.each([
    ['une formation de trois semaines', 'three-week training', 'đào tạo ba tuần'],
    ['la remise des restes de 23 soldats', 'handover of remains of 23 soldiers', ''],
    ['un exercice de simulation à grande échelle', 'a large-scale simulation exercise', 'quy mô lớn'],
    ['un séisme de magnitude 6,9', 'a 6.9-magnitude earthquake', '6,9 độ'],
    ['un prêt de 85 millions d’euros', 'a loan of 85 million euros', '85 triệu'],
    ['le sauvetage de 1 200 migrants', 'rescue of 1,200 migrants', '1.200'],
    ['plus de 14 000 Canadiens', 'more than 14,000 Canadians', 'người Canada'],
    ['la table ronde des ministres des pays de montagne', 'of mountain countries', ''],
    ['un exercice au large de Salamine', 'exercise off Salamis', 'ngoài khơi'],
    ['le second tour de l’élection présidentielle', 'second round of presidential election', ''],
    ['la crue de la Maggia', 'flood of the Maggia', ''],
  ])('has numbers, lengths and places where each language has them: « %s »', (phrase, EN, VI) => {
    const translated = translatePhrase(phrase, ['Maggia']);
    expect(translated?.EN).toContain(EN);
    expect(translated?.VI).toContain(VI);
  });

  it('says of a text what it is on', () => {
    const about = (rest: string) => translateBehind({ EN: 'agreement', VI: 'Hiệp định' }, rest, ['Tartu']).EN;
    expect(about('de transit portant sur le port de Tartu')).toBe('transit agreement on port of Tartu');
    expect(about('de libre circulation des personnes')).toBe('agreement on free movement of persons');
    expect(about('portant création d’une école')).toBe('agreement on creation of school');
  });

  it('leaves out the acronym in brackets of what it has named', () => {
    expect(translatePhrase('la foire internationale de Tartu (FIT)', ['Tartu'])?.whole).toBe(true);
    expect(translateBehind({ EN: 'conference', VI: 'Hội nghị' }, 'sur le climat (COP)').EN).toBe(
      'conference on climate',
    );
  });

  it.each([
    ['une patrouille nippo-indienne', 'a Japan–India patrol', 'tuần tra Nhật Bản - Ấn Độ'],
    ['un deuil national de trois jours', 'three-day national mourning', 'quốc tang ba ngày'],
    [
      'l’ambassadrice auprès de la République du Cap-Vert',
      'ambassador to Cape Verde',
      'đại sứ tại Cabo Verde',
    ],
    ['le président de la Fédération togolaise', 'Togolese federation president', 'chủ tịch liên đoàn Togo'],
    ['les soldats tombés au combat', 'fallen soldiers', 'quân nhân hy sinh'],
    ['l’ancien trésorier', 'former treasurer', 'cựu thủ quỹ'],
    ['l’exportation d’avocats', 'avocado exports', 'xuất khẩu bơ'],
  ])('« %s » is `%s`, `%s`', (phrase, EN, VI) => {
    expect(translatePhrase(phrase)).toMatchObject({ EN, VI, whole: true });
  });

  it('is about what it is on, wherever that lies', () => {
    expect(translateBehind({ EN: 'consultations', VI: 'Tham vấn' }, 'sur la base aérienne').VI).toContain(
      'về căn cứ',
    );
    expect(translateBehind({ EN: 'parade', VI: 'Lễ diễu binh' }, 'sur la base aérienne').VI).toContain(
      'trên căn cứ',
    );
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
      'extraordinary NATO summit',
    );
  });
});
