import { describe, expect, it } from 'vitest';
import { read } from '../extract.ts';

const main = (text: string) => read(` date 2025-03-10 ${text}`).events.find((event) => event.main)?.titles;

describe('the headline as the title of a main event', () => {
  it('stands where the title would be a bare noun', () => {
    expect(
      main(
        'Un incendie ravage le marché central de Praia\n\nUn incendie a ravagé dans la nuit de lundi à mardi le marché central de Praia, au Cap-Vert.',
      )?.FR,
    ).toBe('Un incendie ravage le marché central de Praia');
  });

  it('does not stand where it is a question, a quotation or of something else', () => {
    for (const headline of [
      'Que reste-t-il des ouvriers du canal ?',
      '« Les ouvriers du canal vivent »',
      'Le prix du café',
    ])
      expect(
        main(`${headline}\n\nUne cérémonie a eu lieu dimanche au Panama pour les ouvriers du canal.`)?.FR,
      ).not.toContain(headline.slice(2, 12));
  });
});

describe('a clause as a title', () => {
  it('ends where it may end, without an ellipsis', () => {
    const title = main(
      'Le Bureau des enquêtes maritimes a rouvert lundi à Gdynia le dossier du naufrage du cargo Polonez, pour entendre les deux derniers marins qui avaient survécu au drame.',
    )?.FR;
    expect(title).not.toContain('…');
    expect(title).toMatch(/Polonez$/u);
  });

  it('begins with its subject, not with what came before it', () => {
    expect(
      main(
        "À la suite d'un exercice commun, un groupe de pompiers a éteint mardi l'incendie du port de Varna.",
      )?.FR,
    ).not.toMatch(/^À la suite/u);
  });

  it('tells of a tribute who pays it, and to whom', () => {
    expect(main('Les autorités haïtiennes ont rendu hommage dimanche aux victimes du séisme.')).toMatchObject(
      {
        FR: 'Les autorités haïtiennes ont rendu hommage aux victimes du séisme',
      },
    );
  });
});

describe('what is mourned', () => {
  it('is remembered and not feasted in Vietnamese', () => {
    const titles = main('Haïti a commémoré dimanche le 15e anniversaire du séisme du 12 janvier 2010.');
    expect(titles?.VI).toMatch(/^Lễ tưởng niệm 15 năm/u);
    expect(main('Le Gabon a commémoré dimanche le 50e anniversaire de son indépendance.')?.VI).toMatch(
      /^Lễ kỷ niệm/u,
    );
  });
});
