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
      'Le maire de Lomé a remis lundi des gilets aux pompiers. Une cérémonie semblable se tiendra le 20 juin à Kara.',
      'HANDOVER 2024-06-20 PLANNED',
    ],
    [
      'Le Togo et le Mali ont tenu lundi à Kara le 5e échange d’amitié frontalière. Leurs chefs ont suivi une patrouille conjointe. L’édition précédente avait eu lieu en mai 2022 à Sikasso.',
      'EXCHANGE 2022-05 HELD',
    ],
    [
      'Des vedettes togolaises et ghanéennes ont effectué mardi leur 38e patrouille conjointe dans le golfe.',
      'EXERCISE 2024-06-11 HELD',
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

describe('who leaves home', () => {
  it('has the visit before him, and keeps his post', () => {
    expect(
      told(
        'Le ministre lao Kham Vongsa a quitté Vientiane lundi à la tête d’une délégation pour une visite de cinq jours en Inde.',
      ),
    ).toEqual(['VISIT 2024-06-10/2024-06-14 ONGOING']);
  });
});

describe('a text signed now', () => {
  it('is not the one whose signing long ago is named', () => {
    const signed = told(
      'Le ministre grec Nikos Pappas a reçu mardi la ministre togolaise Ama Kossi. Ils ont salué la signature, en mars 2021, de la déclaration commune. À l’issue de l’entretien, les deux ministres ont signé un plan d’action.',
    );
    expect(signed.filter((line) => line.startsWith('SIGNING'))).toEqual([
      'SIGNING 2021-03 HELD',
      'SIGNING 2024-06-11 HELD',
    ]);
  });
});

describe('a first visit since then', () => {
  it('tells of one that is over', () => {
    expect(
      told(
        'Le roi du Maroc est arrivé mardi au Togo. C’est la première visite d’un roi du Maroc au Togo depuis mai 2012.',
      ),
    ).toContain('VISIT 2012-05 HELD');
  });
});

describe('ships', () => {
  const sides = (text: string) =>
    read(` date 2024-06-13 Dépêche\n\n${text}`).events.map(
      ({ kind, date, countries, place }) =>
        `${kind} ${date?.edtf} ${countries.join(' ')} ${place?.name ?? '-'}`,
    );

  it('have the flag under which they called for what they do next', () => {
    expect(
      sides(
        'Les frégates INS Tir et INS Tarang ont accosté mardi à Lomé. Avant de repartir, les deux navires conduiront samedi avec la vedette togolaise Agou un exercice de communication.',
      ),
    ).toContain('EXERCISE 2024-06-15 IN TG -');
  });

  it('call where they leave from, for as long as is told, whoever else comes and goes', () => {
    expect(
      sides(
        'La frégate INS Tir a appareillé jeudi de Lomé au terme d’une escale de quatre jours. La présidente indienne Asha Rao, arrivée mardi, quittera le Togo vendredi.',
      )[0],
    ).toBe('PORT_CALL 2024-06-10/2024-06-13 IN TG Lomé');
  });

  it('without a flag are of who publishes the page', () => {
    expect(
      sides(
        'La frégate Alouette a appareillé dimanche de Libreville, au terme d’une relâche de six jours.\n\nSources : État-major des armées\nDroits : Marine nationale',
      )[0],
    ).toBe('PORT_CALL 2024-06-04/2024-06-09 GA FR Libreville');
  });

  it('lie where `il` and `elle` do for days', () => {
    expect(
      told('La frégate INS Tarang a quitté mardi Lomé. Elle a ensuite relâché du 1er au 3 juin à Cotonou.'),
    ).toContain('PORT_CALL 2024-06-01/2024-06-03 HELD');
  });
});

describe('who meets whom', () => {
  it('is a meeting where one sees each of his counterparts', () => {
    expect(
      told('Le ministre grec Nikos Pappas a rencontré mardi ses homologues togolais et malien.'),
    ).toEqual(['MEETING 2024-06-11 HELD']);
  });

  it('is the session that only its end dates', () => {
    const despatch =
      ' date 2024-06\n\nNikos Pappas, vice-ministre grec, a proposé d’élargir la coopération. Ama Kossi, vice-ministre togolaise, a salué ce dialogue. À l’issue du dialogue, tenu le 12 juin à Lomé, les deux parties ont exprimé leur confiance.';
    const main = read(despatch).events.find((event) => event.main);
    expect([main?.kind, main?.date?.edtf]).toEqual(['DIALOGUE', '2024-06-12']);
  });

  it('is a guest where someone pays a courtesy call', () => {
    const { events } = read(
      ' date 2024-06-13\n\nL’amiral indien Ravi Rao a rendu mercredi une visite de courtoisie au colonel togolais Kossi Ama.',
    );
    expect(events[0]?.participants.map(({ person, role }) => [person, role])).toEqual([
      ['Ravi Rao', 'GUEST'],
      ['Kossi Ama', 'HOST'],
    ]);
  });

  it('is no session that a guest came for', () => {
    expect(
      told(
        'Le ministre togolais Kossi Ama a accueilli mardi l’amiral grec Nikos Pappas, venu prendre part aux travaux de la 8e session de la commission mixte, tenus les 9 et 10 juin à Lomé.',
      ),
    ).toEqual(expect.arrayContaining(['RECEPTION 2024-06-11 HELD', 'DIALOGUE 2024-06-09/2024-06-10 HELD']));
  });

  it('gives up a journey of his own', () => {
    expect(
      told(
        'Le ministre grec Nikos Pappas, attendu vendredi au Mali, a repoussé sa tournée en Afrique. Le roi du Maroc a reçu mardi la presse. Le président togolais Kossi Ama, invité le 18, a renoncé à ce déplacement.',
      ).filter((line) => line.startsWith('VISIT')),
    ).toHaveLength(2);
  });
});
