import { expect, it } from 'vitest';
import { read } from '../../extract.ts';

const french = (body: string): readonly string[] =>
  read(` date 2024-05-10 Titre\n\n${body}`).events.map(({ titles }) => titles.FR);

it.each([
  [
    "L'exercice conjoint « Vent de sable 3 » s'est ouvert lundi à Niamey. La deuxième édition s'était tenue en mars 2022 à Zinder.",
    '2e exercice conjoint « Vent de sable » à Zinder',
  ],
  [
    "Le Salon méditerranéen du liège s'est ouvert lundi à Sassari. L'édition précédente avait eu lieu en mai 2022.",
    'Salon méditerranéen du liège',
  ],
  [
    "Le Chili et la Grèce ont tenu mercredi à Athènes leur 5e dialogue sur la politique de défense. La précédente édition du dialogue s'était déroulée en mai 2022 à Santiago.",
    'Dialogue sur la politique de défense Chili - Grèce',
  ],
])('calls another edition what it is an edition of: %s', (body, title) => {
  expect(french(body)).toContainEqual(expect.stringContaining(title));
});

it('does not call the session of one body by another’s name', () => {
  const titles = french(
    'Le Chili et la Grèce ont tenu mercredi à Athènes leur 3e cycle de consultations politiques. La commission mixte chilo-maltaise se réunira en juin à La Valette. La session, convoquée en mars, avait été reportée.',
  );
  expect(titles.filter((title) => /consultations/u.test(title))).toHaveLength(1);
});
