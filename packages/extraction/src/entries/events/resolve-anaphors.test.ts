import { describe, expect, it } from 'vitest';
import { read } from '../../extract.ts';

const MEETING =
  'date 2025-05-08\n\nLa ministre belge de la Défense Lena Vermeulen rencontrera lundi à Utrecht son homologue néerlandais Ruben Smit.';
const peopleOf = (sentence: string) =>
  read(`${MEETING}\n\n${sentence}`)
    .events.filter(({ evidence }) => evidence.some(({ text }) => sentence.includes(text)))
    .flatMap(({ participants }) => participants.flatMap(({ person }) => person ?? []));

describe('whom a pronoun or a post stands for', () => {
  it.each([
    ['Mardi, la ministre se rendra à Kiev.', 'Lena Vermeulen'],
    ['Mardi, elle se rendra à Kiev.', 'Lena Vermeulen'],
    ['Mardi, le ministre se rendra à Kiev.', 'Ruben Smit'],
    ['L’hôte néerlandais se rendra mardi à Kiev.', 'Ruben Smit'],
    ['L’invitée belge se rendra mardi à Kiev.', 'Lena Vermeulen'],
    ['Le visiteur se rendra mardi à Kiev.', 'Ruben Smit'],
  ])('« %s » is %s, by the gender', (sentence, person) => {
    expect(peopleOf(sentence)).toEqual([person]);
  });

  it('is not whom an opening phrase names', () => {
    const sentence =
      'Recevant ensuite l’amiral grec Nikos Pappas, elle a parlé de pêche. Mardi, elle se rendra à Kiev.';
    expect(peopleOf(sentence)).toEqual(['Lena Vermeulen']);
  });

  it('is nobody where only a text or a truce can do so', () => {
    expect(peopleOf('Un accord a été signé. Il entrera en vigueur le 1er juin.')).toEqual([]);
  });
});

it.each([
  'Le ministre togolais Koffi Mensah dans un entretien téléphonique a félicité Awa Diallo pour son arrivée à la tête de la diplomatie béninoise.',
  'Le ministre togolais Koffi Mensah, au cours d’un entretien téléphonique, a félicité jeudi son homologue béninoise Awa Diallo.',
  'Lors d’une conversation téléphonique, le ministre togolais Koffi Mensah a remercié la ministre béninoise Awa Diallo.',
])('what is said on the telephone is a call of both: « %s »', (text) => {
  const call = read(`date 2021-09-02\n\n${text}`).events.find(({ main }) => main);
  expect(call).toMatchObject({ kind: 'CALL', countries: ['TG', 'BJ'] });
});

it('a visit is paid to the country of its town, whoever was met before', () => {
  const visit = read(
    `${MEETING}\n\nLe déplacement qu’elle devait effectuer à Kiev le 15 mai est reporté au mois de juin.`,
  ).events.find(({ kind }) => kind === 'VISIT');
  expect(visit).toMatchObject({ status: 'POSTPONED', countries: ['BE', 'UA'] });
});

it.each([
  [
    'La ministre allemande de la Défense a quitté Berlin lundi. Elle rencontrera mardi à Dakar son homologue, Yassine Fall.',
    'DE,SN',
  ],
  [
    'Le ministre français des Affaires étrangères est arrivé lundi. Il doit s’entretenir mardi avec son homologue sénégalaise, Yassine Fall.',
    'FR,SN',
  ],
])('a pronoun stands for a post that bears no name: « %s »', (text, countries) => {
  const { events } = read(`date 2024-11-26\n\nUn titre\n\nDakar, 26 novembre (APS) - ${text}`);
  const meeting = events.find(({ kind }) => kind === 'MEETING');
  expect([...(meeting?.countries ?? [])].sort().join()).toBe(countries);
});
