import { describe, expect, it } from 'vitest';
import { read } from '../../extract.ts';

const of = (text: string) =>
  read(text).agreements.map(({ kind, period, countries }) => ({
    kind,
    period: period?.edtf ?? null,
    countries,
  }));

describe('no agreement', () => {
  it.each([
    'Aucun accord ne sera signé mardi entre Berne et Rabat.',
    'Berne et Rabat ne pourront finaliser quelque accord que ce soit.',
    'La cheffe du protocole du palais a accueilli mardi à Rabat le ministre suisse.',
  ])('is read in « %s »', (sentence) => {
    expect(of(`date 2025-02-11\n\nBerne et Rabat se parlent\n\n${sentence}`)).toEqual([]);
  });
});

describe('an agreement', () => {
  it.each([
    ['Le Maroc et la Suisse appliquent le protocole de coopération 2022-2026.', 'PROTOCOL', '2022/2026'],
    ['Ils ont évoqué le Protocole pour la période 2019-2024 et la formation.', 'PROTOCOL', '2019/2024'],
    ['Berne et Rabat ont signé un accord sur la pêche, valable jusqu’en 2029.', 'OTHER', '../2029'],
    [
      'Berne a signé mardi à Rabat, avec le ministre marocain de la Santé, Karim Alami, et devant la presse des deux pays, un protocole d’entente de quatre ans sur les soins.',
      'PROTOCOL',
      null,
    ],
    ['Berne et Rabat ont signé un accord valable jusqu’en 2028-2029.', 'OTHER', '../2029'],
    ['Berne et Rabat suivent le plan de coopération 2025.', 'PLAN', '2025'],
    ['Il a été élu coprésident du Comité des frontières pour la période 2023-2025.', 'MANDATE', '2023/2025'],
    ['Berne et Rabat ont conclu lundi un accord sur le tourisme.', 'OTHER', null],
    ['Les deux pays ont signé mardi un mémorandum d’entente sur la pêche.', 'MEMORANDUM', null],
    ['Ils ont rappelé l’esprit de la Déclaration commune des deux pays.', 'DECLARATION', null],
  ])('is read in « %s »', (sentence, kind, period) => {
    expect(of(`date 2025-02-11 Maroc - Suisse\n\nUn titre\n\n${sentence}`)).toContainEqual(
      expect.objectContaining({ kind, period }),
    );
  });

  it.each([
    'Berne et Rabat agissent conformément à la Charte des Nations unies.',
    'Berne et Rabat ont parlé lundi de la Déclaration de l’ASEAN.',
    'Berne et Rabat ont parlé lundi du traité de Versailles.',
    'Berne et Rabat ont parlé lundi de l’accord de gouvernement à Madrid.',
    'Berne et Rabat s’en tiennent à la convention sur le droit de la mer de 1982.',
    'Berne et Rabat ont rappelé l’Accord de Paris sur le climat.',
  ])('is none of the two sides in « %s »', (sentence) => {
    expect(of(`date 2025-02-11 Maroc - Suisse\n\nUn titre\n\n${sentence}`)).toEqual([]);
  });

  it('may be about what many are bound by, where it is signed', () => {
    const sentence = 'Berne et Rabat ont signé mardi une convention sur le droit de la mer.';
    expect(of(`date 2025-02-11\n\n${sentence}`)).toHaveLength(1);
  });

  it.each([
    'Les deux ministres sont d’accord sur ce point.',
    'En accord avec Berne, Rabat a renoncé.',
    'Plusieurs accords sont en préparation.',
    'L’accord de 2015 a été dénoncé.',
  ])('has no period in « %s »', (sentence) => {
    expect(of(`date 2025-02-11\n\n${sentence}`).filter(({ period }) => period !== null)).toEqual([]);
  });

  it.each([
    'Selon un communiqué conjoint, Berne et Rabat se reverront.',
    '« Nous irons plus loin », indique la déclaration commune des deux pays.',
    'Les deux ministres ont signé mercredi le procès-verbal de la session.',
    'Berne préside l’Organisation du traité de coopération alpine.',
  ])('is none in « %s »', (sentence) => {
    expect(of(`date 2025-02-11 Maroc - Suisse\n\nUn titre\n\n${sentence}`)).toEqual([]);
  });

  it('is between the countries that its own words name, else between the sides of the despatch', () => {
    expect(
      of('date 2025-02-11\n\nLe traité de coopération entre la France et l’Espagne a été signé mardi.'),
    ).toContainEqual(expect.objectContaining({ kind: 'TREATY', countries: ['FR', 'ES'] }));
    expect(
      of('date 2025-02-11 Maroc - Suisse\n\nUn titre\n\nLe plan d’action 2024-2026 avance.'),
    ).toContainEqual(expect.objectContaining({ kind: 'PLAN', countries: ['MA', 'CH'] }));
  });

  it.each([
    'Vaduz a signé lundi avec Berne un accord sur les eaux.',
    'Le Liechtenstein a conclu lundi un accord de pêche avec la Suisse.',
    'Le ministre liechtensteinois Jan Frick a paraphé lundi avec son homologue suisse Luc Favre un accord sur les eaux.',
  ])('is between who signs it and with whom: %s', (sentence) => {
    const [agreement] = of(`date 2025-02-11\n\nUn titre\n\n${sentence}`);
    expect([...(agreement?.countries ?? [])].sort()).toEqual(['CH', 'LI']);
  });
});

describe('the name of an agreement', () => {
  it('ends in front of a verb and its pronoun', () => {
    const { agreements } = read(
      'date 2025-02-11\n\nLa réunion prévue par le plan d’action entre le Kenya et la Tanzanie s’est tenue lundi à Namanga.',
    );
    expect(agreements.map(({ titles }) => titles.FR)).toEqual([
      'Plan d’action entre le Kenya et la Tanzanie',
    ]);
  });
});
