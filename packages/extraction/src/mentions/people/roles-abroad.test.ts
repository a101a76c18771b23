import { expect, it } from 'vitest';
import { readMentions } from './people-fixture.ts';

const roleIn = (text: string) => readMentions(text).people[0]?.role;

it.each([
  'ministre de la Communauté nationale établie à l’étranger',
  'ministre des Affaires étrangères et de la Communauté nationale à l’étranger',
  'ministre de l’Intégration africaine et des Togolais à l’étranger',
])('« %s » is one post', (role) => {
  expect(roleIn(`ALGER (APS) - Le ${role}, M. Ahmed Attaf, a reçu dimanche le maire.`)).toBe(
    role.replaceAll('’', "'"),
  );
});
