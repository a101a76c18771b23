import { describe, expect, it } from 'vitest';
import { read } from '../extract.ts';

const titlesOf = (sentence: string) =>
  read(`date 2024-03-07\n\n${sentence}`).events.map(({ titles }) => titles);

describe('the name that an event is given', () => {
  it('stands behind the noun in each language, in front of the sides', () => {
    expect(
      titlesOf(
        'Les armées de la Pologne et de la Suède ont ouvert mardi à Gdynia l’exercice combiné « Lynx d’ambre 2024 ».',
      ),
    ).toContainEqual({
      FR: 'Exercice combiné « Lynx d’ambre 2024 » Pologne - Suède',
      EN: 'Poland–Sweden combined exercise “Lynx d’ambre 2024”',
      VI: 'Cuộc diễn tập liên hợp “Lynx d’ambre 2024” Ba Lan - Thụy Điển',
    });
  });

  it('is none of what is quoted in another sentence or for another thing', () => {
    const [titles] = titlesOf(
      'Un exercice naval s’est ouvert mardi à Gdynia. « Une étape importante », a dit le ministre polonais Jan Nowak.',
    );
    expect(titles?.FR).not.toContain('«');
  });
});

describe('a title of what one side alone does', () => {
  it('does not tell it of both countries', () => {
    const titles = titlesOf(
      'Une session de formation au profit de douze douaniers togolais s’est ouverte mardi à Lomé, avec des experts belges.',
    );
    expect(titles.map(({ EN }) => EN).join()).toContain('Togolese');
  });
});

describe('a title of a course or a conference', () => {
  it('says for whom the course is, and where the conference takes place', () => {
    const titles = titlesOf(
      'Un stage pour quarante infirmiers débutera lundi à Sokodé. La 9e Conférence des ministres de l’Élevage de la CEDEAO s’est ouverte mardi à Lomé.',
    );
    expect(titles.map(({ FR }) => FR)).toEqual(
      expect.arrayContaining([
        'Stage pour quarante infirmiers à Sokodé',
        '9e Conférence des ministres de l’Élevage de la CEDEAO à Lomé',
      ]),
    );
  });
});
