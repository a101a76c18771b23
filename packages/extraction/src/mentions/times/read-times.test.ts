import type { DocumentPart } from '@ephemeride/domain';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../document/normalise.ts';
import { read } from '../../extract.ts';
import { readBody } from './read-example.ts';
import { readTimes } from './read-times.ts';

const edtfOf = (text: string, header: string | null): (string | null)[] =>
  readBody(text, header).times.map(({ edtf }) => edtf);

describe('the reference', () => {
  const source = normalise('Le ministre a été reçu hier à Tirana.');
  const read = (header: string | null, dateline: string | null) =>
    readTimes({ source, sentences: [], anchor: { header, dateline }, parts: [] }).times[0]?.edtf;

  it('is the day of the dateline where the header knows only the month', () => {
    expect(read('2023-11', '2023-11-09')).toBe('2023-11-08');
  });

  it('is the header where there is no dateline', () => {
    expect(read('2023-11-20', null)).toBe('2023-11-19');
  });

  it('tells a day beside it by its month, about, where only the month is known', () => {
    expect(read('2023-11', null)).toBe('2023-11~');
  });

  it('leaves it undated where nothing is known', () => {
    expect(read(null, null)).toBeNull();
  });
});

describe('dates without a year', () => {
  it('take the nearest year over the turn of the year', () => {
    expect(edtfOf('Il est rentré le 28 décembre.', '2022-01-04')).toEqual(['2021-12-28']);
    expect(edtfOf('Il partira le 4 janvier.', '2022-12-28')).toEqual(['2023-01-04']);
  });

  it('go back where the sentence tells what has been done', () => {
    expect(edtfOf('Un accord avait été trouvé en mars.', '2023-11-20')).toEqual(['2023-03']);
    expect(edtfOf('Un accord sera signé en mars.', '2023-11-20')).toEqual(['2024-03']);
  });

  it('take the year in which the weekday fits', () => {
    expect(edtfOf('La grève du mercredi 17 avril a pris fin.', '2025-03-02')).toEqual(['2024-04-17']);
  });

  it('stay near where a weekday is mistaken', () => {
    const { times, diagnostics } = readBody('Le forum s’ouvrira jeudi 15 février à Bonn.', '2017-02-14');
    expect(times[0]?.edtf).toBe('2017-02-15');
    expect(diagnostics).toHaveLength(1);
  });

  it('take the year that the account has moved to', () => {
    expect(edtfOf('En 1975, la guerre prit fin. Le 30 avril, la ville tomba.', '2024-10-02')).toEqual([
      '1975',
      '1975-04-30',
    ]);
  });

  it('take the year of what they tell of', () => {
    expect(edtfOf("L'accord de 2015, conclu à Rome le 14 juillet, aura dix ans.", '2025-05-01')).toEqual([
      '2015',
      '2015-07-14',
    ]);
  });

  it('are to come where something is put off to them', () => {
    expect(edtfOf('La foire a été remise au mois de mars.', '2024-11-20')).toEqual(['2025-03']);
  });

  it('do not follow an explicit year where they say prochain', () => {
    expect(edtfOf('En 2024, un forum suivra la réunion de décembre prochain.', '2023-11')).toEqual([
      '2024',
      '2023-12',
    ]);
  });
});

describe('numbers in words', () => {
  it('are no day in front of « sept »', () => {
    expect(edtfOf('Les vingt-sept pays et les dix-sept voisins voteront.', '2024-05-16')).toEqual([]);
  });
});

describe('a day beside one told of', () => {
  it.each([
    [
      'is that of the event whose noun stands behind it',
      "Le roi a inauguré mardi le port.\n\nUne tempête l'avait touché le 3 mars.\n\nLa veille de l'inauguration, un bal avait eu lieu.",
      '2025-03-10',
    ],
    [
      'is beside the day on which one left where it is counted from that',
      'La reine a quitté Lima lundi.\n\nElle avait vu le lac le 3 mars.\n\nLa veille de son départ, elle avait dîné à bord.',
      '2025-03-09',
    ],
    [
      'is beside a day to come where the sentence tells of what is to come',
      'La fête aura lieu le 20 mars, a dit mardi la mairie. La veille du bal, un orchestre jouera.',
      '2025-03-19',
    ],
    [
      'is not beside what a relative clause recalls in another paragraph',
      'Ils ont siégé mardi.\n\nLes bateaux que le port a reçus le 20 février serviront.\n\nLe même jour, le roi les a reçus.',
      '2025-03-11',
    ],
    [
      'is not beside what a pluperfect told of in another paragraph',
      "Ils ont siégé mardi.\n\nIls s'étaient vus le 3 mars.\n\nLe même jour, le roi a reçu la presse.",
      '2025-03-11',
    ],
    [
      'is beside it where it is itself told in a pluperfect',
      'Il est rentré mercredi.\n\nIl avait signé mardi un pacte.\n\nLe même jour, il avait été reçu par le roi.',
      '2025-03-11',
    ],
    [
      'is not beside where one had come from',
      "Le roi a vu mardi l'équipage.\n\nPartie de Brest le 7 mars, la frégate fut visitée. Dans l'après-midi, un bal a eu lieu.",
      '2025-03-11',
    ],
    [
      'is not the day before one came',
      'Le roi a vu mardi le prince.\n\nArrivé lundi à Rome, le prince avait dîné la veille à Ostie.',
      '2025-03-10',
    ],
    [
      'is not beside the day of an old ruling that a noun recalls',
      "Le juge a parlé mardi.\n\nLe roi salue l'arrêt rendu le 23 septembre 2017 à Rome. Il l'a dit dans la matinée.",
      '2025-03-11',
    ],
    [
      'is that of what the despatch is about where no sentence has its noun',
      'Les deux armées ont siégé lundi.\n\nUn bal a eu lieu le 3 mars.\n\nLa veille de la signature, le général était arrivé.',
      '2025-03-09',
    ],
    [
      'is not beside what someone says',
      "Il a pris ses fonctions le 11 mars.\n\n« Je suis aujourd'hui le seul », a-t-il dit.\n\nLe même jour, il a vu le roi.",
      '2025-03-11',
    ],
    [
      'is beside the day of writing behind what was done yesterday',
      'Le roi a ouvert jeudi la foire.\n\nLe prince a été reçu hier.\n\nLa veille au soir, un bal avait eu lieu.',
      '2025-03-12',
    ],
  ])('%s', (_, text, day) => {
    expect(read(`date 2025-03-13\n\n${text}`).times.at(-1)?.edtf).toBe(day);
  });
});

describe('weekdays', () => {
  it('look back, or ahead where the sentence does, each by its own clause', () => {
    const text = 'Le ministre, qui se rendra jeudi à Oslo, a reçu lundi son homologue.';
    expect(edtfOf(text, '2024-12-18')).toEqual(['2024-12-19', '2024-12-16']);
  });

  it('mean the day that the despatch gives them elsewhere', () => {
    const text = 'Concert à Lyon mardi. Le groupe jouera mardi 1er octobre au théâtre.';
    expect(edtfOf(text, '2024-09-28')).toEqual(['2024-10-01', '2024-10-01']);
  });

  it('that their date contradicts are told in a warning, and the date is kept', () => {
    const { times, diagnostics } = readBody('La loi fut votée le lundi 5 juin 2019.', '2024-09-28');
    expect(times[0]?.edtf).toBe('2019-06-05');
    expect(diagnostics).toEqual([
      {
        severity: 'warning',
        code: 'weekday-mismatch',
        message: '5 juin 2019 is no lundi but a mercredi',
        start: 20,
        end: 37,
      },
    ]);
  });
});

describe('parts of the despatch', () => {
  const text =
    ' date 2024-05-13 Tirana, 12 mai (ATA) - Le port a rouvert.\nLire aussi : la grève du 9 mai\nLa veille, il gelait.';
  const source = normalise(text);
  const part = (kind: DocumentPart['kind'], words: string): DocumentPart => {
    return { kind, start: text.indexOf(words), end: text.indexOf(words) + words.length };
  };
  const { times } = readTimes({
    source,
    sentences: [],
    anchor: { header: '2024-05-13', dateline: '2024-05-12' },
    parts: [
      part('HEADER', ' date 2024-05-13'),
      part('DATELINE', 'Tirana, 12 mai (ATA) -'),
      part('RELATED', 'Lire aussi : la grève du 9 mai'),
    ],
  });

  it('hold times everywhere but in the header', () => {
    expect(times.map(({ text: words }) => words)).toEqual(['12 mai', '9 mai', 'veille']);
  });

  it('say how a date was come by', () => {
    expect(times.map(({ basis }) => basis)).toEqual(['DATELINE', 'STATED', 'RELATIVE']);
  });

  it('do not lead the account away to another despatch', () => {
    expect(times.at(-1)?.edtf).toBe('2024-05-11');
  });
});

describe('an open date', () => {
  it('has a null bound on its open side', () => {
    const [time] = readBody('La centrale fermera d’ici fin 2031.', '2024-05-13').times;
    expect(time).toMatchObject({ edtf: '../2031-12', earliest: null, latest: '2031-12-31' });
  });
});
