import { expect, it } from 'vitest';
import { read } from '../../extract.ts';

it.each([
  [
    'Des milliers de Togolais ont pris place samedi au stade pour fêter le 60e anniversaire de la République.',
    'COMMEMORATION',
  ],
  [
    'Des anciens se sont rassemblés samedi à Lomé à l’occasion du 60e anniversaire de la République.',
    'COMMEMORATION',
  ],
  [
    'Le port de Lomé a tenu samedi une réunion solennelle en l’honneur du 60e anniversaire de la République.',
    'COMMEMORATION',
  ],
  [
    'Le ministre togolais Koffi Agbo a eu samedi une rencontre avec la ministre suisse Anna Frei pour marquer le 60e anniversaire des relations.',
    'MEETING',
  ],
  [
    'Des milliers de personnes ont convergé samedi vers Lomé pour le 30e anniversaire du naufrage.',
    'COMMEMORATION',
  ],
  [
    'Plusieurs ministres se sont retrouvés samedi à Lomé pour le 80e anniversaire de la bataille.',
    'COMMEMORATION',
  ],
  [
    'Un riche programme est prévu pour célébrer, du 5 au 9 mars, le centenaire du port de Lomé.',
    'COMMEMORATION',
  ],
  ['Plusieurs films sont annoncés pour commémorer, les 7 et 8 mars, le naufrage de Lomé.', 'COMMEMORATION'],
  ['Le Togo se prépare à célébrer samedi le 80e anniversaire de la bataille.', 'COMMEMORATION'],
  ['Le Togo s’apprête à commémorer samedi les 80 ans du massacre.', 'COMMEMORATION'],
  ['Kpalimé marquera samedi le 105e anniversaire de la naissance du poète.', 'COMMEMORATION'],
  ['Diverses manifestations marqueront, du 3 au 6 mars, le 50e anniversaire de la marine.', 'COMMEMORATION'],
  ['Un livre du roi marquera samedi le 50e anniversaire de la marine.', 'OTHER'],
  ['Le lycée organise samedi une séance solennelle pour les 150 ans de la mort du poète.', 'COMMEMORATION'],
  ['Le cimetière de Lomé accueillera samedi plusieurs chefs d’État.', 'COMMEMORATION'],
  ['Une foule s’est rassemblée samedi à Lomé en mémoire des disparus.', 'COMMEMORATION'],
  ['Des retraités se sont massés samedi à Lomé pour rendre hommage aux victimes.', 'COMMEMORATION'],
  ['Des experts se sont réunis samedi à Lomé pour un séminaire sur l’eau.', 'OTHER'],
  ['Des pêcheurs se sont rassemblés samedi à Lomé pour un débat extraordinaire.', 'OTHER'],
  ['Les ministres se sont retrouvés samedi à Lomé pour le congrès du centenaire.', 'CONFERENCE'],
  ['Des supporteurs se sont massés samedi à Lomé en hommage à leur équipe.', 'OTHER'],
  ['Des députés se sont réunis samedi à Lomé pour une leçon sur la mémoire des mots.', 'OTHER'],
  ['Des habitants se sont rassemblés samedi à Lomé pour réclamer un pont.', 'OTHER'],
  [
    'Les ministres togolais et suisse se sont retrouvés samedi à Lomé pour préparer le 60e anniversaire des relations.',
    'MEETING',
  ],
  ['Le maire de Lomé a ouvert samedi une halle à l’occasion du 60e anniversaire de la République.', 'OTHER'],
])('%s', (sentence, kind) => {
  const { events } = read(`date 2024-05-14\n\nUn titre sans verbe\n\n${sentence}`);
  expect(events.find(({ main }) => main)?.kind).toBe(kind);
});

it.each([
  'Rien n’est joué, a confié samedi le roi du Maroc à l’ambassadeur du Togo.',
  'Le port ouvrira, a lancé samedi la ministre du Togo.',
])('what is said is no happening: %s', (sentence) => {
  const { events } = read(`date 2024-05-14\n\nUn titre\n\nLe Ghana a ouvert lundi un port.\n\n${sentence}`);
  expect(events).toHaveLength(1);
});

it('an aircraft that lands with a visitor begins a visit', () => {
  const { events } = read(
    'date 2024-05-14\n\nUn titre\n\nLe ministre togolais Koffi Agbo s’est posé lundi au Ghana pour une visite officielle.',
  );
  expect(events.map(({ kind, countries }) => [kind, ...countries])).toEqual([['VISIT', 'TG', 'GH']]);
});
