import { describe, expect, it } from 'vitest';
import { written } from './file-format.ts';
import { FILE_FORMATS } from './file-formats.ts';
import { ABOUT, VISIT } from './sample-taken.ts';
import type { Taken } from './taken.ts';
import type { TakenFile } from './taken-files.ts';

async function file(name: TakenFile, ...entries: readonly Taken[]): Promise<string> {
  async function* pages() {
    for (const entry of entries) yield [entry];
    yield [];
  }
  const pieces: string[] = [];
  for await (const piece of written(FILE_FORMATS[name], ABOUT, pages())) pieces.push(piece);
  return pieces.join('');
}
const UNDATED: Taken = { ...VISIT, id: 'RXZlbnQ6Mg', date: null };
const OPEN: Taken = {
  ...VISIT,
  date: { ...VISIT.date!, edtf: '../2031-05-13', earliest: null, precision: 'INTERVAL' },
};
const HOSTILE: Taken = { ...VISIT, title: '=HYPERLINK("http://x")\r\nBEGIN:VALARM <img src=x>' };

describe('comma-separated values', () => {
  it('hold a line an entry under the names of the columns', async () => {
    const lines = (await file('ephemeride.csv', VISIT, UNDATED)).split('\r\n');
    expect(lines[0]).toMatch(/^\uFEFFid,type,kind,status,title,edtf,/);
    expect(lines[1]).toContain('Awa Ndiaye en visite à Lisbonne,2031-05-12/2031-05-13,2031-05-12,2031-05-13');
    expect(lines[1]).toContain(',SN ; PT,"Lisbonne, Portugal",');
    expect(lines).toHaveLength(4);
  });

  it.each(['=1+1', '+33 1', '-2', '@SUM(A1)', '\tx', '＝1'])('make no formula of %j', async (title) => {
    expect(await file('ephemeride.csv', { ...VISIT, title })).toContain(`'${title}`);
  });
});

describe('iCalendar', () => {
  it('gives an entry the days that its date can mean, the last one after them', async () => {
    const text = await file('ephemeride.ics', VISIT);
    expect(text).toContain('DTSTART;VALUE=DATE:20310512\r\nDTEND;VALUE=DATE:20310514\r\n');
    expect(text).toContain('STATUS:TENTATIVE\r\n');
    expect(text).toContain('UID:RXZlbnQ6MQ@chrono.example\r\nDTSTAMP:20310601T080910Z\r\n');
    expect(text).toContain('LOCATION:Lisbonne\\, Portugal\r\n');
  });

  it('ends every line as RFC 5545 asks, none longer than 75 bytes, no letter cut', async () => {
    const long = { ...VISIT, title: 'Đối thoại quốc phòng, họp lần thứ mười hai tại Hà Nội ; '.repeat(4) };
    const text = await file('ephemeride.ics', long);
    expect(text.endsWith('END:VEVENT\r\nEND:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const sizes = text.split('\r\n').map((line) => Buffer.byteLength(line));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(75);
    const unfolded = text.replaceAll('\r\n ', '');
    expect(unfolded).toContain(`SUMMARY:${long.title.replace(/[;,]/g, '\\$&')}\r\n`);
  });

  it('lets no text begin a line of its own', async () => {
    const text = (await file('ephemeride.ics', HOSTILE)).replaceAll('\r\n ', '');
    expect(text).not.toMatch(/^BEGIN:VALARM/m);
  });

  it('takes one day of a date with an open side, and leaves out what has none', async () => {
    expect(await file('ephemeride.ics', OPEN)).toContain('DTSTART;VALUE=DATE:20310513');
    expect(await file('ephemeride.ics', UNDATED)).not.toContain('VEVENT');
    const ancient = { ...VISIT, date: { ...VISIT.date!, earliest: '-0043-03-15', latest: '-0043-03-15' } };
    expect(await file('ephemeride.ics', ancient)).not.toContain('VEVENT');
  });
});

describe('Markwhen', () => {
  it('has a line for the days, and the words that prove it', async () => {
    const text = await file('ephemeride.mw', VISIT, UNDATED);
    expect(text).toContain(
      '2031-05-12/2031-05-13: Awa Ndiaye en visite à Lisbonne #SN #PT #Visite #planned\n> Awa Ndiaye se rendra',
    );
    expect(text).toContain('APS, 2 mai 2031 <https://chrono.example/events/RXZlbnQ6MQ>\n');
    expect(text.match(/Awa Ndiaye en visite/g)).toHaveLength(1);
  });

  it('keeps a title on its line', async () => {
    expect(await file('ephemeride.mw', HOSTILE)).not.toMatch(/^BEGIN/m);
  });
});

describe('JSON', () => {
  it('is one object with the view and its entries', async () => {
    const read = JSON.parse(await file('ephemeride.json', VISIT, UNDATED));
    expect(read).toMatchObject({ url: ABOUT.url, window: ABOUT.window, taken: '2031-06-01T08:09:10.000Z' });
    expect(read.entries).toEqual([VISIT, UNDATED]);
    expect(JSON.parse(await file('ephemeride.json')).entries).toEqual([]);
  });

  it('of TimelineJS has a slide a dated entry, its texts escaped', async () => {
    const { title, events } = JSON.parse(await file('ephemeride.timelinejs.json', UNDATED, HOSTILE, VISIT));
    expect(title.text.headline).toBe('Éphéméride');
    expect(events).toHaveLength(2);
    expect(events[1]).toMatchObject({
      start_date: { year: '2031', month: '5', day: '12' },
      end_date: { year: '2031', month: '5', day: '13' },
      text: { headline: 'Awa Ndiaye en visite à Lisbonne' },
    });
    expect(JSON.stringify(events)).not.toContain('<img');
  });
});
