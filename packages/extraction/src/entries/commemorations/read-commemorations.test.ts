import { describe, expect, it } from 'vitest';
import { read } from '../../extract.ts';

const of = (text: string) =>
  read(text).commemorations.map(({ ordinal, year, anniversary, date, countries }) => ({
    ordinal,
    year,
    origin: anniversary?.origin,
    basis: anniversary?.basis,
    date: date.edtf,
    countries,
  }));

describe('a commemoration', () => {
  it.each([
    [
      'the day of a participle behind it, where the despatch has no date',
      'Le 30e anniversaire de la trêve, signée le 3 mai 1991, a été célébré vendredi à Bamako.',
      { ordinal: 30, year: 2021, origin: '1991-05-03', date: '2021-05-03' },
    ],
    [
      'a thing that is so many years old on a day of the month of writing',
      'date 2025-11\n\nL’indépendance de l’Angola a 50 ans ce mardi 11 novembre.',
      { ordinal: 50, year: 2025, origin: '1975-11-11', date: '2025-11-11', countries: ['AO'] },
    ],
    [
      'a thing that is so many years old in the year of writing',
      'date 2024-10-17\n\nCréée en 1964, la fanfare du régiment a soixante ans cette année.',
      { ordinal: 60, year: 2024, origin: '1964', date: '2024' },
    ],
    [
      'a thing that will be so many years old on a day told in front',
      'date 2025-05-06\n\nLe 23 mai, la Loi fondamentale aura 76 ans.',
      { ordinal: 76, year: 2025, origin: '1949-05-23', date: '2025-05-23' },
    ],
    [
      'a remembrance by its own name and number',
      'date 2025-04-07\n\nLa cérémonie Kwibuka 31 s’est tenue lundi à Gisozi.',
      { ordinal: 31, year: 2025, origin: '1994-04-07', date: '2025-04-07', countries: ['RW'] },
    ],
    [
      'years that will be full in a month',
      'date 2025-03-10\n\nIl y aura 20 ans en avril, un glissement de terrain emportait le village.',
      { ordinal: 20, year: 2025, origin: '2005-04', date: '2025-04' },
    ],
    [
      'so many times a hundred years',
      'date 2025-05-06\n\nL’évêque a béni lundi la cloche du cinquième centenaire de la fondation du port.',
      { ordinal: 500, year: 2025, origin: '1525', date: '2025' },
    ],
    [
      'years that are full on a day told behind them',
      'date 2025-02-26\n\nIl y a 17 ans mardi, le bombardement du village avait fait trente morts.',
      { ordinal: 17, year: 2025, origin: '2008-02-25', date: '2025-02-25' },
    ],
    [
      'since when, told in front of what is prepared',
      'date 2023-09-12\n\nLes deux ports, jumelés depuis le 12 juillet 1976, se préparent à leur cinquantenaire.',
      { ordinal: 50, year: 2026, origin: '1976-07-12', date: '2026-07-12' },
    ],
    [
      'its own day where another country keeps its own beside it',
      'date 2020-02-11\n\nLe Togo célèbre le 27 avril les 60 ans de son accession à l’indépendance et le Bénin, le 1er août, le soixantenaire de la sienne.',
      { ordinal: 60, year: 2020, origin: '1960-04-27', date: '2020-04-27', countries: ['TG'] },
    ],
    [
      'an ordinal of several words',
      'date 2025-05-06\n\nLa Société de géographie a célébré le cent cinquantième anniversaire de sa fondation.',
      { ordinal: 150, year: 2025, origin: '1875', date: '2025' },
    ],
    [
      'the wedding of what is no couple',
      'date 2025-05-06\n\nLe jumelage a célébré dimanche ses noces d’or.',
      { ordinal: 50, year: 2025, origin: '1975', date: '2025-05-04' },
    ],
    [
      'few years where they are celebrated',
      'date 2025-05-06\n\nCe lundi marquait les trois ans de l’ouverture du corridor.',
      { ordinal: 3, year: 2025, origin: '2022', date: '2025-05-05' },
    ],
    [
      'the day set in front of it',
      'date 2025-05-06\n\nLe 22 avril, deuxième anniversaire du cessez-le-feu, a été chômé.',
      { ordinal: 2, year: 2025, origin: '2023-04-22', date: '2025-04-22' },
    ],
    [
      'the day on which it falls',
      'date 2024-03-01\n\nL’accord de pêche, dont le vingtième anniversaire tombe le 12 mars, sera renégocié.',
      { ordinal: 20, year: 2024, origin: '2004-03-12', date: '2024-03-12' },
    ],
    [
      'the day of the participle behind what it is of',
      'date 2024-06-25\n\nLa ville prépare le jubilé d’or de son observatoire, ouvert le 25 juin 1975.',
      { ordinal: 50, year: 2025, origin: '1975-06-25', date: '2025-06-25' },
    ],
    [
      'what a country looks back to on the day of the sentence',
      'date 2024-04-24\n\nL’Arménie a commémoré mercredi le 109e anniversaire du génocide.',
      { ordinal: 109, year: 2024, origin: '1915-04-24', date: '2024-04-24' },
    ],
    [
      'origin and return as one range',
      'date 2024-12-20\n\nLe pays fête le 35e anniversaire de la Journée de la défense nationale (22/12/1989-22/12/2024).',
      { ordinal: 35, year: 2024, origin: '1989-12-22', basis: 'STATED', date: '2024-12-22' },
    ],
    [
      'its origin known from the table',
      'date 2024-03-30\n\nLe Sénégal célébrera le 4 avril le 64e anniversaire de son indépendance.',
      {
        ordinal: 64,
        year: 2024,
        origin: '1960-04-04',
        basis: 'COMPUTED',
        date: '2024-04-04',
        countries: ['SN'],
      },
    ],
    [
      'its origin from the day told in the sentence before',
      'date 2023-03-02\n\nLe pont de la ville de Brest s’est effondré le 4 avril 1973. Son 50e anniversaire sera marqué par une messe.',
      { ordinal: 50, year: 2023, origin: '1973-04-04', date: '2023-04-04' },
    ],
    [
      'its origin from the day told in a sentence behind',
      'date 2024-05-24\n\nVannes célébrera samedi les 60 ans de son jumelage avec Galway. La charte avait été signée le 16 mai 1964.',
      { ordinal: 60, year: 2024, origin: '1964-05-16', date: '2024-05-16' },
    ],
    [
      'what it is of from the words in front',
      'date 2023-11-30\n\nLe 1er juillet, le Canada a sa fête de la Confédération : on en célébrera en 2027 le 160e anniversaire.',
      { ordinal: 160, year: 2027, origin: '1867-07-01', date: '2027-07-01' },
    ],
    [
      'a thing that is so many years old at a named time',
      'date 2024-02-05\n\nLe phare de Dakar, allumé en 1974, aura un demi-siècle cette année.',
      { ordinal: 50, year: 2024, origin: '1974', date: '2024' },
    ],
    [
      'that of which one keeps the years',
      'date 2022-09-12\n\nElle a visité l’Organisation de l’unité africaine, dont on fêtera les 60 ans en 2023.',
      { ordinal: 60, year: 2023, origin: '1963-05-25', date: '2023-05-25' },
    ],
    [
      'only a year, by arithmetic',
      'date 2022-11-16\n\nLa Suisse et l’Arménie fêtent cette année les 30 ans de leurs relations diplomatiques.',
      { ordinal: 30, year: 2022, origin: '1992', basis: 'COMPUTED', date: '2022', countries: ['CH', 'AM'] },
    ],
    [
      'a word of its own for a hundred years',
      'date 2024-06-01\n\nLa ville commémorera en 2025 le centenaire de la naissance du peintre.',
      { ordinal: 100, year: 2025, origin: '1925', date: '2025' },
    ],
    [
      'its ordinal in words',
      'date 2024-05-02\n\nLe vingtième anniversaire de l’adhésion de la Slovaquie à l’Union européenne a été célébré mercredi.',
      { ordinal: 20, year: 2024, origin: '2004-05-01', date: '2024-05-01' },
    ],
    [
      'years after a battle',
      'date 2024-05-07\n\nDeux ministres étaient réunis mardi, 70 ans après la bataille de Diên Biên Phu.',
      { ordinal: 70, year: 2024, origin: '1954-05-07', date: '2024-05-07' },
    ],
    [
      'years likened to a wedding',
      'date 2024-06-12\n\nLes noces d’or de la coopération sino-gabonaise ont été célébrées en avril.',
      { ordinal: 50, year: 2024, origin: '1974', countries: ['CN', 'GA'] },
    ],
    [
      'the day itself, so many years before',
      'date 2024-06-06\n\nIl y a 80 ans jour pour jour, les Alliés débarquaient en Normandie.',
      { ordinal: 80, year: 2024, origin: '1944-06-06', date: '2024-06-06' },
    ],
    [
      'a second one listed without the word',
      'date 2025-02-06\n\nLe Laos et le Vietnam prépareront en 2027 les 65 ans de leurs relations diplomatiques et les 50 ans du traité d’amitié et de coopération.',
      { ordinal: 50, year: 2027, origin: '1977-07-18', date: '2027-07-18' },
    ],
    [
      'half a century',
      'date 2024-06-12\n\nOman et le Japon marquent cette année un demi-siècle de relations.',
      { ordinal: 50, year: 2024, origin: '1974', countries: ['OM', 'JP'] },
    ],
    [
      'the participle behind it',
      'date 2023-06-12\n\nLe projet fait suite aux 150 ans de la mission d’Antsirabe, célébrés l’an dernier.',
      { ordinal: 150, year: 2022, origin: '1872' },
    ],
    [
      'a pronoun for what it is of',
      'date 2023-08-03\n\nLe Koweït et l’Irlande, qui ont noué des relations en 1974, en célébreront le cinquantenaire l’année prochaine.',
      { ordinal: 50, year: 2024, origin: '1974', countries: ['KW', 'IE'] },
    ],
    [
      'the word left out behind a verb of celebrating',
      'date 2024-11-20\n\nLe Laos et le Japon fêteront l’an prochain le 70e de l’établissement de leurs relations diplomatiques.',
      { ordinal: 70, year: 2025, origin: '1955-03-05', countries: ['JP', 'LA'] },
    ],
    [
      'another of the same year beside it',
      'date 2025-10-15\n\nEn 2026, la Tunisie célébrera le 70e anniversaire de son indépendance, le 20 mars, et le 70e de la création de son armée, le 24 juin.',
      { ordinal: 70, year: 2026, origin: '1956-06-24' },
    ],
    [
      'candles',
      'date 2024-06-12\n\nL’Union africaine a soufflé ses vingt bougies en 2022.',
      { ordinal: 20, year: 2022, origin: '2002-07-09' },
    ],
    [
      'the throne behind the accession',
      'date 2024-06-12\n\nLa Jordanie, qui a célébré dimanche le 25e anniversaire de l’accession au trône du roi, a salué la ministre tunisienne.',
      { ordinal: 25, year: 2024, origin: '1999-06-09', countries: ['JO'] },
    ],
    [
      'its day counted back by years',
      'date 2025-05-08\n\nIl y a 80 ans, le 8 mai 1945, l’Allemagne nazie capitulait.',
      { ordinal: 80, year: 2025, origin: '1945-05-08', date: '2025-05-08' },
    ],
    [
      'the very day so many years before, known by what fell then',
      'date 2024-11-09\n\nIl y a 35 ans tombait le Mur de Berlin.',
      { ordinal: 35, year: 2024, origin: '1989-11-09', countries: ['DE'] },
    ],
    [
      'the years that will have gone by',
      'date 2023-12-05\n\nIl y aura 106 ans mercredi que le cargo sautait dans le port, le matin du 6 décembre 1917.',
      { ordinal: 106, year: 2023, origin: '1917-12-06', date: '2023-12-06' },
    ],
    [
      'the years since what is named',
      'date 2023-11-10\n\n45 ans se seront écoulés, le 7 janvier 2024, depuis la chute du régime de Pol Pot.',
      { ordinal: 45, year: 2024, origin: '1979-01-07', countries: ['KH'] },
    ],
    [
      'years later',
      'date 2024-12-01\n\nThiaroye : 80 ans après, la France reconnaît un massacre.',
      { ordinal: 80, year: 2024, origin: '1944-12-01' },
    ],
    [
      'years to the day after something',
      'date 2024-06-06\n\nQuatre-vingts ans jour pour jour après le Débarquement, des vétérans sont revenus à Omaha Beach.',
      { ordinal: 80, year: 2024, origin: '1944-06-06' },
    ],
    [
      'the first year of a disaster, on its day',
      'date 2024-09-09\n\nUn an après le séisme du 8 septembre 2023, le Maroc s’est recueilli dimanche à Amizmiz.',
      { ordinal: 1, year: 2024, origin: '2023-09-08' },
    ],
    [
      'decades',
      'date 2023-11-09\n\nLe Cambodge a fêté jeudi ses sept décennies d’indépendance.',
      { ordinal: 70, year: 2023, origin: '1953-11-09' },
    ],
    [
      'a feast that is counted',
      'date 2025-12-02\n\nLes Émirats arabes unis ont célébré mardi leur 54e fête nationale.',
      { ordinal: 54, year: 2025, origin: '1971-12-02', countries: ['AE'] },
    ],
    [
      'an alliance as old on its day',
      'date 2024-04-04\n\nL’OTAN a 75 ans ce jeudi.',
      { ordinal: 75, year: 2024, origin: '1949-04-04' },
    ],
    [
      'a day set off in front of what it is of',
      'date 2025-01-24\n\nLe 80e anniversaire, lundi, de la libération du camp d’Auschwitz réunira cinquante délégations.',
      { ordinal: 80, year: 2025, origin: '1945-01-27' },
    ],
    [
      'ties that are diplomatic without the word',
      'date 2024-01-29\n\nParis et Pékin ont ouvert lundi l’année du 60e anniversaire des relations sino-françaises.',
      { ordinal: 60, year: 2024, origin: '1964-01-27' },
    ],
    [
      'an earlier return of what is told of',
      'date 2025-04-22\n\nBandung attend quarante ministres pour le 70e anniversaire de la Conférence de Bandung (18 avril 1955). « En 2005, pour le cinquantenaire, cent pays étaient venus », dit le maire.',
      { ordinal: 50, year: 2005, origin: '1955-04-18', date: '2005-04-18' },
    ],
    [
      'candles blown on its day',
      'date 2024-06-12\n\nMaurice a soufflé, le 12 mars dernier, les 56 bougies de son indépendance.',
      { ordinal: 56, year: 2024, origin: '1968-03-12' },
    ],
  ])('with %s', (_, text, expected) => {
    expect(of(text)).toContainEqual(expect.objectContaining(expected));
  });

  it('named shortly after another leaves the word anniversary out', () => {
    const found = of(
      'date 2023-11-06\n\nEn 2024, le 45e anniversaire de l’accord de pêche et le 80e de la fondation de l’Armée populaire du Vietnam seront célébrés.',
    );
    expect(found.map(({ ordinal, year }) => [ordinal, year])).toEqual([
      [45, 2024],
      [80, 2024],
    ]);
  });
});
