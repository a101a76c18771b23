import { describe, expect, it } from 'vitest';
import { readMentions } from './people-fixture.ts';

const mentionsOf = (text: string, name: string) => {
  const { source, people } = readMentions(text);
  const person = people.find((found) => found.name === name);
  return person?.mentions.map(({ start, end }) => source.text.slice(start, end));
};

describe('readPeople', () => {
  it('keeps every mention of one person, short ones too, without rank or form of address', () => {
    const text =
      "Le général Vu Hai Dang a parlé. Le général Dang a insisté. M. Vu Hai Dang partira mardi, a dit l'amiral Paul Ricœur.";
    expect(mentionsOf(text, 'Vu Hai Dang')).toEqual(['Vu Hai Dang', 'Dang', 'Vu Hai Dang']);
  });

  it('takes two spellings of one name for one person with an alias', () => {
    const { people } = readMentions(
      'Le ministre lao Khamphao Sayasone est venu. Khamphau Sayasone a salué ses hôtes, et Khamphao Sayasone est reparti.',
    );
    expect(people.map(({ name, aliases }) => [name, aliases])).toEqual([
      ['Khamphao Sayasone', ['Khamphau Sayasone']],
    ]);
  });

  it.each([
    ['commandant en chef des Forces royales norvégiennes', 'NO'],
    ['président en exercice du Parlement norvégien', 'NO'],
    ['ambassadeur en Norvège', null],
  ])("takes a post's country behind how it is held, and not where it leads: %s", (post, country) => {
    const { people } = readMentions(`Le général Rav Tolmek, ${post}, a parlé.`);
    expect(people.map((one) => one.country)).toEqual([country]);
  });

  it('finds a person of the body in a headline printed in capitals, and names them as the body does', () => {
    const text =
      ' date 2024-05 LE PRÉSIDENT MOUSSA KONARÉ REÇOIT UNE DÉLÉGATION\n\nLe président Moussa Konaré a reçu hier une délégation.';
    expect(mentionsOf(text, 'Moussa Konaré')).toEqual(['MOUSSA KONARÉ', 'Moussa Konaré']);
  });

  it.each([
    ['Le conseiller fédéral Urs Keller est arrivé mardi à Nairobi, au Kenya.', 'CH'],
    ['La présidente de la Confédération, Anna Frei, est arrivée mardi à Nairobi, au Kenya.', 'CH'],
    ['La conseillère fédérale norvégienne Anna Dahl est arrivée mardi à Nairobi.', 'NO'],
    ['Le président de la Confédération africaine de football, Jean Koffi, est arrivé mardi.', null],
  ])('knows the state that alone has a post: « %s »', (text, country) => {
    expect(readMentions(text).people.map((one) => one.country)).toEqual([country]);
  });

  it('gives a post without a name to the only person of its country', () => {
    const { people } = readMentions(
      "Le général Trân Van Lâm a accueilli l'amiral Kenji Sakamoto à Hanoï. Le ministre vietnamien de la Défense a remercié le Japon.",
    );
    expect(people.map(({ name, role }) => [name, role])).toEqual([
      ['Trân Van Lâm', 'ministre vietnamien de la Défense'],
      ['Kenji Sakamoto', null],
    ]);
  });

  it('does not take the name of who presides for that of the body', () => {
    const { people } = readMentions(
      "Il a rencontré le président de l'Assemblée nationale Trân Quang Hoa et le général Paul Mbuyi, chef d'état-major des FARDC, et son homologue kényan Charles Otieno.",
    );
    expect(people.map(({ name, role }) => [name, role])).toEqual([
      ['Trân Quang Hoa', "président de l'Assemblée nationale"],
      ['Paul Mbuyi', "chef d'état-major des FARDC"],
      ['Charles Otieno', "chef d'état-major"],
    ]);
  });

  it('leaves people of link lines and credits out', () => {
    const text =
      ' date 2024-05 Le Premier ministre Arben Hoti reçoit une délégation\n\n>> Le président Ilir Dushku en visite\n\nArben Hoti a parlé.\n\nPhoto : VNA/CVN';
    expect(readMentions(text).people.map(({ name }) => name)).toEqual(['Arben Hoti']);
  });

  it('has nothing to say of an empty text', () => {
    expect(readMentions('')).toMatchObject({ people: [], organizations: [], rejections: [] });
  });
});
