import { describe, expect, it } from 'vitest';
import { read } from '../../extract.ts';

const kindsIn = (text: string) => read(`date 2024-05-15\n\n${text}`).events.map(({ kind }) => kind);

describe('a rite that is held for the dead keeps their memory', () => {
  it.each([
    'Une cérémonie pour les victimes du glissement de terrain s’est tenue mardi à Freetown.',
    'Une cérémonie s’est tenue mardi à Freetown pour les disparus du ferry.',
    'La présidente géorgienne a assisté mardi à Batoumi à une cérémonie pour les morts du séisme.',
    'Une cérémonie a été organisée mardi à Riga pour rendre hommage aux pompiers disparus.',
    'Une messe pour les martyrs de la mine a eu lieu mardi à Potosi.',
    'Une cérémonie à la mémoire des noyés du lac a eu lieu mardi à Bukavu.',
    'À la mémoire des noyés du lac, la ville a organisé mardi une cérémonie à Bukavu.',
    'En hommage aux victimes du séisme, le gouvernement a organisé mardi une cérémonie à Batoumi.',
  ])('« %s »', (text) => {
    expect(kindsIn(text)).toEqual(['COMMEMORATION']);
  });

  it.each([
    'Un concert pour les victimes du séisme a été donné mardi à Batoumi.',
    'Une cérémonie de remise de dons pour les victimes du séisme a eu lieu mardi à Batoumi.',
    'Une cérémonie pour les lauréats du concours s’est tenue mardi à Freetown.',
  ])('not « %s »', (text) => {
    expect(kindsIn(text)).not.toContain('COMMEMORATION');
  });
});
