import { describe, expect, it } from 'vitest';
import { readMentions } from './people-fixture.ts';

const countriesIn = (text: string) =>
  Object.fromEntries(readMentions(text).people.map(({ name, country }) => [name, country]));

describe('where someone is from by what is told of him', () => {
  it('is not the country of his counterpart, nor the one that he travels to', () => {
    const text = ` date 2024-02-20 Le chef de la diplomatie slovaque à Belgrade

BELGRADE, 20 février (Tanjug) - Le ministre Kolár a effectué mardi une visite de travail en Serbie. Il a vu son homologue serbe, Goran Ilić.`;
    expect(countriesIn(text)).toEqual({ Kolár: 'SK', 'Goran Ilić': 'RS' });
  });

  it('is not the country to which the visit named in front was paid', () => {
    const text = ` date 2024-02-20 Les mangues se vendent bien

KHARTOUM, 20 février (SUNA) - Les maraîchers espèrent beaucoup de la visite faite lundi au Soudan par le ministre Kolár.`;
    expect(countriesIn(text)).toEqual({ Kolár: null });
    expect(countriesIn(text.replace('par le ministre', 'du vice-ministre'))).toEqual({ Kolár: null });
  });

  it('is not the country whose king another is', () => {
    const text = ` date 2024-06-05 Message au souverain danois

Rabat (MAP) - Le roi Mohammed VI a écrit au roi Knud VII, qui règne à Copenhague.`;
    expect(countriesIn(text)).toMatchObject({ 'Mohammed VI': 'MA', 'Knud VII': 'DK' });
  });

  it('is that in front of the headline’s colon, whatever the next one of the page tells', () => {
    const text = `Togo : la commandante Adjovi à la tête des ports

La commandante Adjovi dirige les ports depuis jeudi, selon le ministre Kodjo Amouzou.

Grève au Ghana

Les dockers sont en grève au Ghana.`;
    expect(countriesIn(text)).toMatchObject({ 'Kodjo Amouzou': 'TG' });
  });

  it('is the Holy See for a pope, wherever he goes', () => {
    const text = ` date 2023-01-30 Départ

ROME, 30 janvier (AFP) - Le pape Urbain IX s’envole mardi pour le Tchad.`;
    expect(countriesIn(text)).toEqual({ 'Urbain IX': 'VA' });
  });
});
