import { describe, expect, it } from 'vitest';
import { read } from '../../extract.ts';

const about = (sentence: string) => read(`date 2024-05-14\n\nBerne a fermé un col mardi.\n\n${sentence}`);

describe('what is only said of an event', () => {
  it.each([
    ['Le ministre grec Nikos Pappas a souhaité qu’une visite au Maroc soit organisée.', 'wished'],
    ['Le général belge Luc Peeters a proposé d’organiser un exercice conjoint en 2025.', 'proposed'],
    [
      'Le ministre grec Nikos Pappas a invité son homologue à effectuer une visite en Grèce en 2025.',
      'only-invited',
    ],
    ['Il a exprimé son souhait de tenir une réunion avec les maires.', 'wish-in-a-noun'],
    ['Le sommet pourrait se tenir en juin à Lomé.', 'only-possible'],
    ['Cette rencontre est organisée chaque année en mai depuis 2014.', 'repeated'],
    ['Les deux armées maintiennent des réunions annuelles.', 'habit'],
    ['Le président de la Commission mixte a salué ce résultat.', 'part-of-a-post'],
    ['Le ministre grec Nikos Pappas a salué le consul Luc Peeters, qui achève sa mission.', 'term-of-office'],
    ['Depuis 1998, Rome a remis du matériel au Mali à 56 reprises.', 'counted-over-years'],
    ['Les échanges ont porté sur la formation des ressources humaines.', 'undated-mention'],
  ])('« %s » is refused as %s', (sentence, by) => {
    const { events, rejections } = about(sentence);
    expect(rejections.map((rejection) => rejection.by)).toContain(by);
    expect(events.filter((event) => event.evidence.some(({ text }) => sentence.includes(text)))).toEqual([]);
  });

  it.each([
    'Il a espéré que la visite prévue le 3 juin au Maroc serait un succès.',
    'Les deux parties ont convenu de tenir la 4e session de la commission mixte en mars 2025.',
  ])('« %s » keeps what has a day of its own', (sentence) => {
    expect(about(sentence).events.some(({ status }) => status === 'PLANNED')).toBe(true);
  });
});

describe('an undated page', () => {
  it('keeps what it tells with a day, though nothing tells the year', () => {
    const { events } = read(
      'Le ministre grec Nikos Pappas a eu lundi 4 mars à Berne des entretiens avec les Suisses.',
    );
    expect(events).toHaveLength(1);
    expect(events[0]?.date).toBeNull();
  });
});

describe('what is said to many, or lasts', () => {
  it.each([
    'Dans son discours, l’ambassadrice du Togo, Afi Lawson, a dit que Lomé n’oublierait pas l’aide d’Accra.',
    'Lomé et Accra se parlent de nouveau.',
  ])('is no talk of two: %s', (sentence) => {
    const { events } = read(
      `date 2024-05\n\nTogo - Ghana\n\nLes deux voisins ont fêté leur port.\n\n${sentence}`,
    );
    expect(events.filter(({ kind }) => kind === 'RECEPTION' || kind === 'MEETING')).toEqual([]);
  });
});

describe('whose word it is', () => {
  it('is no happening, and the day in it is the day of what it tells', () => {
    const { events } = read(
      'date 2024-05-14\n\nSelon la liste que le roi a approuvée lundi, Mme Rana Haddad a été nommée ministre de la Pêche.',
    );
    expect(events.map(({ kind }) => kind)).toEqual(['APPOINTMENT']);
  });
});
