import { describe, expect, it } from 'vitest';
import { event, part } from '../testing/sample-reads.ts';
import { events } from './events.ts';

const joined = (...reads: ReturnType<typeof event>[]) =>
  events.merge(reads.map((read, index) => part('abcdef'[index]!, read))).length === 1;

describe('what desks name in their own way is one event', () => {
  it('where one names an exercise and its year, and the other what it is called alone', () => {
    const countries = ['FR', 'AU', 'NZ'];
    const named = event({
      kind: 'EXERCISE',
      countries,
      date: '2025-05-12/2025-05-23',
      title: 'Exercice Corail 2025',
    });
    const ended = event({ kind: 'EXERCISE', countries: [], date: '2025-05-23', series: 'Corail' });
    expect(joined(named, ended)).toBe(true);
    expect(joined(named, { ...ended, series: 'Lagon' })).toBe(false);
  });

  it('where an exercise of the same first and last day has its name in two languages', () => {
    const exercise = (series: string, date = '2025-03-03/2025-03-21') =>
      event({ kind: 'EXERCISE', countries: ['GR', 'SA'], date, series });
    expect(joined(exercise('Œil du Faucon'), exercise('Falcon Eye'))).toBe(true);
    expect(joined(exercise('Œil du Faucon'), exercise('Falcon Eye', '2025-03-10/2025-03-14'))).toBe(false);
  });

  it('where a meeting has the acronym of a community whose ministers confer', () => {
    const conference = event({
      kind: 'CONFERENCE',
      countries: ['CV'],
      date: '2025-05-28/2025-05-29',
      series: 'réunion des ministres de la Communauté des pays de langue portugaise',
    });
    const meeting = event({ countries: ['AO'], date: '2025-05-29', title: 'Réunion de la CPLP' });
    expect(joined(conference, meeting)).toBe(true);
    expect(joined(conference, { ...meeting, titles: event({ title: 'Réunion de la SADC' }).titles })).toBe(
      false,
    );
  });

  it('where an acronym leaves out one word of the name', () => {
    const named = (series: string, ...countries: string[]) =>
      event({ kind: 'CONFERENCE', countries, date: '2023-05-25', series, ordinal: 12 });
    const full = named('Conférence des ministres de la Pêche de l’océan Indien', 'MU');
    expect(joined(full, named('CPOI', 'MU', 'KM'))).toBe(true);
    expect(joined(full, named('CPAI', 'MU', 'KM'))).toBe(false);
  });

  it('where a name is one word for one and two for the other', () => {
    const call = (name: string) =>
      event({ kind: 'CALL', countries: ['DZ', 'TR'], people: [[name, 'DZ']], main: false });
    expect(joined(call('Karim Benyahia'), call('Karim Ben Yahia'))).toBe(true);
    expect(joined(call('Karim Benyahia'), call('Samir Ben Amar'))).toBe(false);
  });

  it('where each desk has what both signed at home', () => {
    const signed = (name: string, country: string, title = 'Signature d’un mémorandum') =>
      event({ kind: 'SIGNING', countries: ['MR', 'ES'], place: { name, country }, title, main: false });
    expect(joined(signed('Nouakchott', 'MR'), signed('Madrid', 'ES'))).toBe(true);
    expect(joined(signed('Nouakchott', 'MR'), signed('Madrid', 'ES', 'Accord de pêche'))).toBe(false);
    expect(joined(signed('Nouakchott', 'MR'), signed('Dakar', 'SN'))).toBe(false);
  });

  it('where a title has the acronym that the other’s title gives in full', () => {
    const place = { name: 'Alger', country: 'DZ' };
    const full = event({
      kind: 'DIALOGUE',
      countries: ['IT', 'DZ'],
      date: '2024-10-22/2024-10-23',
      place,
      title: 'Comité militaire mixte Italie - Algérie',
    });
    const short = event({
      countries: ['DZ'],
      date: '2024-10-23',
      place,
      title: 'Réunion annuelle du CMM',
      main: false,
    });
    expect(joined(full, short)).toBe(true);
    expect(joined(full, { ...short, titles: event({ title: 'Réunion annuelle du CSP' }).titles })).toBe(
      false,
    );
  });
});

describe('what desks date in their own way is one event', () => {
  it('where one who looks back at a ceremony for an anniversary counts a day wrong', () => {
    const held = event({
      kind: 'COMMEMORATION',
      countries: ['SN'],
      date: '2024-12-01',
      ordinal: 80,
      title: 'Commémoration du 80e anniversaire du massacre des tirailleurs',
    });
    const recalled = event({
      kind: 'COMMEMORATION',
      countries: ['SN', 'FR'],
      date: '2024-11-30',
      ordinal: 80,
      title: 'Commémoration du 80e anniversaire du massacre',
      main: false,
    });
    expect(joined(held, recalled)).toBe(true);
    expect(joined(held, { ...recalled, ordinal: 70 })).toBe(false);
  });

  it('where the words that tell it have what its title leaves out', () => {
    const sides = { countries: ['SN', 'MA'], place: { name: 'Dakar', country: 'SN' } } as const;
    const session = event({ kind: 'DIALOGUE', date: '2022-06-06/2022-06-07', ...sides });
    const told = event({ kind: 'OTHER', date: '2022-06-07', title: 'Clôture des travaux', ...sides });
    const text = 'La commission mixte a clos ses travaux';
    expect(
      joined(session, { ...told, evidence: [{ text, start: 0, end: text.length, rule: 'sample' }] }),
    ).toBe(true);
    expect(joined(session, told)).toBe(false);
  });

  it('where what has no kind of its own shares a word, the name of its country aside', () => {
    const told = (title: string) =>
      event({ kind: 'OTHER', countries: ['SN'], date: '2024-05-13/2024-05-18', title, main: false });
    const doors = told('Journées portes ouvertes du lycée (Sénégal)');
    expect(joined(doors, told('Lycée ouvert aux familles'))).toBe(true);
    expect(joined(doors, told('Festival de la côte sénégalaise au Sénégal'))).toBe(false);
  });

  it('where each names the guests of a ceremony that its readers know', () => {
    const of = (countries: string[], place: { name: string; country: string | null } | null = null) =>
      event({ kind: 'COMMEMORATION', countries, date: '2024-04-07', ordinal: 30, place });
    expect(joined(of(['RW', 'KE']), of(['RW', 'BE']))).toBe(true);
    expect(joined(of(['RW', 'KE']), of(['TG', 'BE']))).toBe(false);
    expect(
      joined(of(['RW'], { name: 'Kigali', country: 'RW' }), of(['RW'], { name: 'Ypres', country: 'BE' })),
    ).toBe(false);
  });

  it('where who took up a post on one day has it on the next day’s despatch, which says no day', () => {
    const named = event({ kind: 'APPOINTMENT', countries: ['TN'], people: [['Mondher Jelassi', 'TN']] });
    const told = event({
      kind: 'APPOINTMENT',
      countries: ['TN'],
      people: [['Jelassi', 'TN']],
      title: 'Relève',
    });
    const header = { edtf: '2024-03-06', basis: 'HEADER', stated: null } as const;
    expect(joined(named, { ...told, date: header })).toBe(true);
    expect(joined(named, { ...told, date: { ...header, basis: 'STATED' } })).toBe(false);
  });

  it('where one knows only the last day of three weeks of courses', () => {
    const courses = event({ kind: 'TRAINING', countries: ['BE', 'BJ'], date: '2024-09-30/2024-10-18' });
    const told = event({ kind: 'TRAINING', countries: ['BE', 'BJ'], title: 'Fin de stage', main: false });
    expect(joined(courses, { ...told, date: event({ date: '2024-10-18' }).date })).toBe(true);
    expect(joined(courses, { ...told, date: event({ date: '2024-10-11' }).date })).toBe(false);
  });
});
