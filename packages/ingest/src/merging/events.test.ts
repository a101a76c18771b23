import { describe, expect, it } from 'vitest';
import { event, part } from '../testing/sample-reads.ts';
import { events } from './events.ts';

const LAN = ['Nguyen Thi Lan', 'VN'] as const;
const KEO = ['Keo Phomma', 'LA'] as const;
const TEA = ['Tea Sok', 'KH'] as const;

const merged = (...reads: ReturnType<typeof event>[]) =>
  events.merge(reads.map((read, index) => part('abcdef'[index]!, read)));
const joined = (...reads: ReturnType<typeof event>[]) => merged(...reads).length === 1;

describe('reports of several despatches are one event', () => {
  it('where a day, a kind and the countries agree', () => {
    expect(joined(event(), event({ title: 'Autre titre' }))).toBe(true);
  });

  it('where one knows the day and the other the month, and they name one person', () => {
    expect(joined(event({ date: '2024-03', people: [LAN] }), event({ people: [LAN, KEO] }))).toBe(true);
  });

  it('where they name one edition of one series', () => {
    const series = 'Rencontre des gardes-côtes';
    const planned = event({ kind: 'EXCHANGE', date: '2024', ordinal: 3, series, status: 'PLANNED' });
    const held = event({ kind: 'EXCHANGE', date: '2024-09-12', ordinal: 3, series });
    const [whole] = merged(planned, held);
    expect(whole).toMatchObject({ status: 'HELD', date: { edtf: '2024-09-12' }, ordinal: 3 });
    expect(whole!.differs[whole!.parts.indexOf(part('a', planned).key)]).toEqual(['status']);
  });

  it('where one calls a reception what the other calls a meeting of the same two people', () => {
    const people = [LAN, KEO];
    expect(joined(event({ kind: 'RECEPTION', people }), event({ people }))).toBe(true);
    expect(joined(event({ kind: 'RECEPTION' }), event())).toBe(false);
  });

  it('where two sides of midnight date a talk of the same two people', () => {
    const people = [LAN, KEO];
    const [whole] = merged(event({ people, date: '2024-03-31' }), event({ people, date: '2024-04-01' }));
    expect(whole!.parts).toHaveLength(2);
    expect(whole!.differs).toEqual([[], ['date']]);
  });
});

describe('reports that differ in what should not part them are one event', () => {
  it('where transliterations, the order of names or an apostrophe differ', () => {
    const one = event({
      kind: 'CALL',
      people: [
        ['Ken’ichi Sato', 'JP'],
        ['Tarek Zaim', 'LY'],
      ],
      countries: ['JP', 'LY'],
    });
    const other = event({
      kind: 'CALL',
      people: [
        ['Sato Kenichi', 'JP'],
        ['Tariq Zaim', 'LY'],
      ],
      countries: ['LY', 'JP'],
      date: '2024-03-06',
    });
    const [whole, ...others] = merged(one, other);
    expect(others).toEqual([]);
    expect(whole!.participants.map(({ person }) => person)).toEqual(['Ken’ichi Sato', 'Tarek Zaim']);
    expect(whole!.differs).toEqual([[], ['date', 'people']]);
  });

  it('where a visit is told at arrival and at departure', () => {
    const visit = { kind: 'VISIT', people: [KEO] } as const;
    const wholes = merged(
      event({ ...visit, date: '2024-03-05/2024-03-07', status: 'PLANNED' }),
      event({ ...visit, date: '2024-03-05' }),
      event({ ...visit, date: '2024-03-07' }),
      event({ ...visit, date: '2024-03-12' }),
    );
    expect(wholes.map(({ parts }) => parts.length).sort()).toEqual([1, 3]);
  });

  it('where an exercise is told when it begins and when it ends', () => {
    const exercise = { kind: 'EXERCISE', series: 'Vent de sable' } as const;
    expect(
      joined(event({ ...exercise, date: '2024-03-05' }), event({ ...exercise, date: '2024-03-18' })),
    ).toBe(true);
    expect(
      joined(event({ ...exercise, date: '2024-03-05' }), event({ ...exercise, date: '2024-09-18' })),
    ).toBe(false);
  });

  it('where each names other sides of what has many and a name', () => {
    const fair = { kind: 'EXHIBITION', series: 'Salon des arts du fer', ordinal: 5 } as const;
    const place = { name: 'Tunis', country: 'TN' };
    expect(
      joined(
        event({ ...fair, countries: ['IT', 'ES', 'TR'], place }),
        event({ ...fair, countries: ['TN'], place }),
      ),
    ).toBe(true);
    expect(
      joined(event({ ...fair, countries: ['IT', 'TN'] }), event({ ...fair, countries: ['ES', 'TN'] })),
    ).toBe(false);
  });

  it('where they place a talk of the same people in two towns', () => {
    const talk = { people: [LAN, KEO] };
    const [whole, ...others] = merged(
      event({ ...talk, place: { name: 'Hanoï', country: 'VN' } }),
      event({ ...talk, place: { name: 'Vientiane', country: 'LA' } }),
    );
    expect(others).toEqual([]);
    expect(whole!.differs).toEqual([[], ['place']]);
  });
});

describe('reports that say little are one event with those that say more', () => {
  it('where one names a single side and the place is at the other', () => {
    const place = { name: 'Vientiane', country: 'LA' };
    expect(joined(event({ countries: ['VN'], place }), event())).toBe(true);
    expect(joined(event({ countries: ['VN'], title: 'Rencontre', main: false }), event())).toBe(false);
  });

  it('where one knows the guest by family name alone', () => {
    const lan = event({ kind: 'CALL', date: '2024-03-06', people: [['Lan', 'VN'], KEO] });
    expect(joined(event({ kind: 'CALL', people: [LAN, KEO] }), lan)).toBe(true);
  });

  it('where one has no noun for what it tells in words of the other’s kind', () => {
    const told = event({
      kind: 'OTHER',
      title: 'Le ministre est depuis lundi à Vientiane, en visite de travail',
    });
    const other = event({ kind: 'OTHER', title: 'Le ministre a inauguré une usine' });
    const visit = event({ kind: 'VISIT', people: [LAN] });
    const place = { name: 'Vientiane', country: 'LA' };
    expect(joined({ ...told, place }, { ...visit, place })).toBe(true);
    expect(joined({ ...other, place }, { ...visit, place })).toBe(false);
  });

  it('where one calls a fair by the acronym that the other’s name gives', () => {
    const series = 'Salon international de la technologie et de la défense (SITDEF)';
    const fair = event({ kind: 'EXHIBITION', countries: ['PE'], series });
    const told = event({ kind: 'OTHER', countries: ['PE'], title: 'Le SITDEF a été inauguré hier' });
    expect(joined(told, fair)).toBe(true);
    expect(joined({ ...told, titles: event({ title: 'Un hôpital a été inauguré' }).titles }, fair)).toBe(
      false,
    );
  });

  it('where one names only the town in its title, or only the host’s country', () => {
    const place = { name: 'Tây Ninh', country: 'VN' };
    const exchange = event({ kind: 'EXCHANGE', title: 'Rencontre d’amitié', place });
    const told = { kind: 'OTHER', countries: ['LA'], main: false } as const;
    expect(joined(event({ ...told, title: 'L’échange de Tây Ninh' }), exchange)).toBe(true);
    expect(joined(event({ ...told, title: 'L’échange de Hué' }), exchange)).toBe(false);
  });

  it('where a ship that came on Monday leaves on Friday, and not another that comes a fortnight later', () => {
    const call = (date: string) =>
      event({ kind: 'PORT_CALL', date, place: { name: 'Haïphong', country: 'VN' } });
    expect(joined(call('2024-03-04'), call('2024-03-18'))).toBe(false);
    const during = { ...call('2024-03-04/2024-03-08') };
    expect(merged(call('2024-03-04'), call('2024-03-08'), during)).toHaveLength(1);
  });

  it('where one who looks back counts the day of a talk wrong', () => {
    const recalled = event({ date: '2024-03-06', people: [LAN], main: false });
    expect(joined(event({ people: [LAN, KEO] }), recalled)).toBe(true);
    expect(joined(event({ people: [LAN, KEO] }), event({ date: '2024-03-06', main: false }))).toBe(false);
  });

  it('where one has the acronym of the other’s series', () => {
    const session = { kind: 'DIALOGUE', ordinal: 5, place: { name: 'Rome', country: 'IT' } } as const;
    expect(
      joined(
        event({ ...session, series: 'comité mixte de défense' }),
        event({ ...session, kind: 'CONFERENCE', series: 'session du CMD', countries: [] }),
      ),
    ).toBe(true);
  });

  it('where one tells the first day of a fortnight’s exercise', () => {
    const exercise = { kind: 'EXERCISE' } as const;
    expect(
      joined(
        event({ ...exercise, date: '2024-03-04/2024-03-15' }),
        event({ ...exercise, date: '2024-03-04' }),
      ),
    ).toBe(true);
  });
});

describe('reports of several despatches are apart', () => {
  it.each([
    ['kinds', event({ kind: 'VISIT' }), event({ kind: 'CALL' })],
    ['countries', event(), event({ countries: ['VN', 'KH'] })],
    ['days', event(), event({ date: '2024-03-12' })],
    ['people of a side', event({ people: [LAN] }), event({ people: [['Pham Van Ba', 'VN']] })],
    ['editions', event({ kind: 'DIALOGUE', ordinal: 1 }), event({ kind: 'DIALOGUE', ordinal: 2 })],
    [
      'series but for a plus sign',
      event({ kind: 'CONFERENCE', series: 'ADMM' }),
      event({ kind: 'CONFERENCE', series: 'ADMM+' }),
    ],
  ])('where their %s differ', (_, a, b) => {
    expect(joined(a, b)).toBe(false);
  });

  it('where one was called off and the other held', () => {
    expect(joined(event({ status: 'CANCELLED' }), event())).toBe(false);
    expect(joined(event({ status: 'CANCELLED' }), event({ status: 'PLANNED' }))).toBe(true);
  });

  it('where nothing but month and countries agrees', () => {
    expect(joined(event({ date: '2024-03', title: 'Dialogue naval' }), event({ title: 'Visite' }))).toBe(
      false,
    );
  });

  it('where a third could be either: a month between two days', () => {
    const month = event({ date: '2024-03', people: [LAN] });
    expect(
      merged(event({ people: [LAN] }), month, event({ date: '2024-03-20', people: [LAN] })),
    ).toHaveLength(2);
  });

  it('where one document tells them apart', () => {
    const other = { ...part('a', event({ title: 'Autre' })), key: 'a other' };
    expect(events.merge([part('a', event()), other])).toHaveLength(2);
  });

  it('where two texts are signed on one day, unless their titles agree', () => {
    const signing = (title: string) => event({ kind: 'SIGNING', title });
    expect(joined(signing('Accord ferroviaire'), signing('Accord fiscal'))).toBe(false);
    expect(joined(signing('Accord ferroviaire'), signing('Accord ferroviaire'))).toBe(true);
  });
});

describe('an event of several reports', () => {
  it('keeps its key when a later despatch comes', () => {
    const [alone] = merged(event());
    const [together] = merged(event(), event({ main: false }));
    expect(together!.key).toBe(alone!.key);
  });

  it('speaks by the despatch that is about it, and notes what others say otherwise', () => {
    const aside = event({
      main: false,
      date: '2024-03',
      place: { name: 'Vientiane', country: 'LA' },
      people: [LAN],
    });
    const about = event({ place: { name: 'Hanoï', country: 'VN' }, people: [LAN, KEO] });
    const [whole] = merged(aside, about);
    expect(whole).toMatchObject({ date: { edtf: '2024-03-05' }, place: { name: 'Hanoï' }, main: true });
    expect(whole!.differs).toEqual([[], ['place']]);
  });

  it('lists a person once, under whatever spelling, and notes the other spelling', () => {
    const [whole] = merged(event({ people: [['Nguyễn Thị Lan', 'VN'], KEO] }), event({ people: [LAN, KEO] }));
    expect(whole!.participants.map(({ person }) => person)).toEqual(['Nguyễn Thị Lan', 'Keo Phomma']);
    expect(whole!.differs).toEqual([[], ['people']]);
  });

  it('weighs more with each report', () => {
    expect(merged(event(), event())[0]!.importance).toBeGreaterThan(merged(event())[0]!.importance);
  });

  it('shares its edition with one held on another date, which stays apart', () => {
    const edition = { kind: 'CONFERENCE', ordinal: 2, series: 'Forum des marines' } as const;
    const wholes = merged(
      event({ ...edition, status: 'POSTPONED', date: '2024-03-05' }),
      event({ ...edition, date: '2024-10-01' }),
    );
    expect(wholes).toHaveLength(2);
    expect(wholes[0]!.edition).toBe(wholes[1]!.edition);
    expect(wholes[0]!.edition).not.toBeNull();
  });

  it('shares its edition between two countries under a longer or shorter name of the series', () => {
    const edition = { kind: 'DIALOGUE', ordinal: 7 } as const;
    const wholes = merged(
      event({ ...edition, series: 'commission mixte', status: 'POSTPONED', date: '2024-03-05' }),
      event({ ...edition, series: 'Commission mixte de coopération', date: '2024-10-01' }),
    );
    expect(wholes.map(({ status }) => status).sort()).toEqual(['HELD', 'POSTPONED']);
    expect(wholes[0]!.edition).toBe(wholes[1]!.edition);
  });

  it('takes in the countries of a report within it where they share people', () => {
    const three = event({ kind: 'CONFERENCE', countries: ['VN', 'LA', 'KH'], people: [LAN, KEO, TEA] });
    const two = event({ kind: 'CONFERENCE', people: [LAN, KEO] });
    expect(merged(three, two).map(({ countries }) => countries)).toEqual([['VN', 'LA', 'KH']]);
  });
});
