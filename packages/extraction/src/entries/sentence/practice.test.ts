import { expect, it } from 'vitest';
import { read } from '../../extract.ts';

const kindsIn = (text: string) => read(`date 2024-05-08\n\n${text}`).events.map(({ kind }) => kind);

it.each([
  'Le président en exercice de la Ligue des ports, Jean Koffi, a reçu mardi à Lomé le ministre ghanéen Kofi Asante.',
  'Le ministre ghanéen Kofi Asante a rencontré mardi le juge togolais Jean Koffi, gêné dans l’exercice de ses fonctions.',
  'Le ministre ghanéen Kofi Asante, dans l’exercice du pouvoir depuis mars, a rencontré mardi le ministre togolais Jean Koffi.',
  'Le ministre ghanéen Kofi Asante a rencontré mardi à l’entraînement le ministre togolais Jean Koffi.',
])('who is in office holds no manoeuvres: « %s »', (text) => {
  expect(kindsIn(text)).not.toContain('EXERCISE');
});

it.each([
  'Un millier de soldats togolais et ghanéens ont pris part lundi à l’entraînement « Sable Rouge » près de Kara.',
  'Des soldats togolais et ghanéens ont pris part lundi à l’exercice « Sable Rouge » près de Kara.',
])('a training with a name is an exercise: « %s »', (text) => {
  expect(kindsIn(text)).toEqual(['EXERCISE']);
});

it.each([
  'Le ministre togolais Jean Koffi a salué la formation mardi du nouveau gouvernement ghanéen.',
  'La formation d’un gouvernement de coalition a été annoncée mardi à Accra.',
  'La formation du cabinet s’est achevée mardi à Accra.',
])('what is put together is taught nothing: « %s »', (text) => {
  expect(kindsIn(text)).not.toContain('TRAINING');
});
