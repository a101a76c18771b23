import { describe, expect, it } from 'vitest';
import { read } from '../../extract.ts';

const told = (text: string): string[] =>
  read(` date 2024-06-13 Dépêche\n\n${text}`).events.map(
    ({ kind, date, status }) => `${kind} ${date?.edtf ?? 'undated'} ${status}`,
  );

describe('words that lean on what was told before have its kind', () => {
  it.each([
    [
      'Trente douaniers togolais ont achevé mercredi à Lomé une formation de deux semaines. Une deuxième session sera ouverte le 2 septembre à Kara ; une troisième, destinée aux femmes, est programmée en octobre à Sokodé.',
      'TRAINING 2024-10 PLANNED',
    ],
    [
      'Le 3e Forum des communes africaines francophones (FOCAF) s’est ouvert mercredi à Lomé. Le 4e FOCAF aura lieu à Dakar en 2026.',
      'CONFERENCE 2026 PLANNED',
    ],
    [
      'La frégate indienne INS Tarang a accosté mardi à Dakar. Elle ralliera Conakry le 20 juin.',
      'PORT_CALL 2024-06-20 PLANNED',
    ],
    [
      'La ministre grecque Anna Pappas a reçu mardi l’amiral tunisien Sami Trabelsi. Celui-ci se rendra lundi à Oslo.',
      'VISIT 2024-06-17 PLANNED',
    ],
    [
      'La 9e session de la commission mixte entre le Togo et le Mali a commencé mardi. La prochaine session aura lieu d’ici la fin de l’année à Bamako.',
      'DIALOGUE ../2024-12 PLANNED',
    ],
    [
      'La foire a fermé lundi. Le 20 juin, c’est à Korhogo que l’on célébrera les 60 ans de la création du musée.',
      'COMMEMORATION 2024-06-20 PLANNED',
    ],
    [
      'La foire a fermé lundi. Un stage de déminage, commencé fin mai à Kara, se poursuivra jusqu’au 9 août.',
      'TRAINING [2024-05-21..2024-05-31] ONGOING',
    ],
    [
      'La foire a fermé lundi. L’escale de la frégate Tarang à Lomé, prévue du 1er au 3 juillet, est maintenue ; annoncée pour mai, l’escale avait été repoussée.',
      'PORT_CALL 2024-07-01/2024-07-03 PLANNED',
    ],
    [
      'La foire a fermé lundi. Une exposition retracera en juillet au musée de Kara l’histoire du port.',
      'EXHIBITION 2024-07 PLANNED',
    ],
    [
      'La Norvège a remis mercredi au Nigeria vingt bronzes. Une deuxième remise est attendue en septembre.',
      'HANDOVER 2024-09 PLANNED',
    ],
    [
      'Le Comité supérieur jordano-tunisien a tenu mardi à Amman sa 11e session ; la 12e se déroulera à Tunis courant 2026.',
      'DIALOGUE 2026 PLANNED',
    ],
  ])('« %s » tells %s', (text, expected) => {
    expect(told(text)).toContain(expected);
  });

  it('takes no acronym of a body for a meeting', () => {
    expect(
      told(
        'Le sommet de l’Union des ports du Sud (UPSU) s’est ouvert mercredi à Lomé. L’UPSU compte dix membres depuis 2019.',
      ),
    ).toEqual(['CONFERENCE 2024-06-12 HELD']);
  });
});

describe('who meets tells what it is', () => {
  it('calls a meeting of many countries’ officials a conference', () => {
    expect(told('Les ministres de l’Énergie des trois pays se sont réunis mercredi à Bichkek.')).toEqual([
      'CONFERENCE 2024-06-12 HELD',
    ]);
    expect(told('Le roi est rentré mardi. Les hauts fonctionnaires s’étaient réunis lundi.')).toContain(
      'CONFERENCE 2024-06-10 HELD',
    );
  });

  it('leaves a meeting of two a meeting', () => {
    expect(told('Les ministres français et allemand se sont réunis mercredi à Metz.')).toEqual([
      'MEETING 2024-06-12 HELD',
    ]);
  });
});

describe('what had been put off and has been held', () => {
  it('is held', () => {
    expect(
      told(
        'La commission mixte jordano-tunisienne a tenu mardi à Amman sa 11e session. Cette session, initialement prévue en mai, avait été décalée.',
      ),
    ).toEqual(['DIALOGUE 2024-06-11 HELD']);
  });

  it('stays put off where nothing tells that it was held', () => {
    expect(
      told('La session de la commission mixte jordano-tunisienne, prévue mardi, a été reportée à juillet.'),
    ).toEqual(['DIALOGUE 2024-07 POSTPONED']);
  });
});

describe('a summit that is a highest point', () => {
  it('is no conference', () => {
    const conferences = (text: string) => told(text).filter((line) => line.startsWith('CONFERENCE'));
    expect(
      conferences('Le cours du cacao avait atteint un sommet en 2021, a dit mercredi le ministre.'),
    ).toEqual([]);
    expect(conferences('Trois alpinistes ont gravi mardi le sommet du mont Kenya.')).toEqual([]);
    expect(conferences('Le sommet sur l’eau s’est ouvert mercredi à Lomé.')).toEqual([
      'CONFERENCE 2024-06-12 HELD',
    ]);
  });
});
