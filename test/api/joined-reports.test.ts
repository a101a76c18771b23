import { copyFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../root.ts';
import { type SeedsServer, seedsServer } from './seeds-server.ts';

/** Despatches of several agencies: on a call, on a session put off and held, on a signing. */
const OWN = join(ROOT, 'test/gold/own');
const CHOSEN = /^(?:20[4589]|21[012])-.*\.txt$/;

const QUERY = /* GraphQL */ `
  query ($kind: EventKind!, $countries: [CountryCode!]!, $window: DateWindow!) {
    events(filter: { kinds: [$kind], allCountries: $countries }, window: $window, first: 10) {
      nodes {
        title
        status
        date { edtf }
        place { name }
        participants { person { name } }
        reports { document { slug } date { edtf } status differs evidence { quote } }
        linked { id status date { edtf } reports { document { slug } } }
      }
    }
  }
`;

let server: SeedsServer;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ephemeride-reports-'));
  for (const name of (await readdir(OWN)).filter((name) => CHOSEN.test(name)))
    await copyFile(join(OWN, name), join(folder, name));
  server = await seedsServer(folder);
});
afterAll(async () => {
  await server.discard();
  await rm(folder, { recursive: true });
});

async function eventsOf(kind: string, countries: string[], from: string, to: string) {
  const { events } = await server.ask(QUERY, { kind, countries, window: { from, to } });
  return events.nodes;
}

describe('what several despatches report', () => {
  it('is one event that shows in which fields each report departs from it', async () => {
    const [call, ...others] = await eventsOf('CALL', ['CA', 'JP'], '2024-02-01', '2024-02-29');
    expect(others).toEqual([]);
    expect(call.reports.map(({ document, date }: Report) => [document.slug, date.edtf])).toEqual([
      ['204-pc-appel', '2024-02-14'],
      ['205-kyodo-appel', '2024-02-15'],
    ]);
    expect(call.date.edtf).toBe('2024-02-14');
    expect(call.reports[0].differs).toEqual([]);
    expect(call.reports[1].differs).toEqual(expect.arrayContaining(['date', 'people']));
    expect(call.participants).toHaveLength(2);
  });

  it('keeps two towns of one signing, each with its words', async () => {
    const [signing] = await eventsOf('SIGNING', ['HU', 'SI'], '2025-01-16', '2025-01-16').then((events) =>
      events.filter(({ reports }: { reports: Report[] }) => reports.length > 1),
    );
    expect(signing.place.name).toBe('Sopron');
    expect(signing.reports[1].differs).toContain('place');
    expect(signing.reports[1].evidence[0].quote).toContain('Lendava');
  });

  it('leaves an edition put off apart from the one held, and links them both ways', async () => {
    const [putOff] = await eventsOf('DIALOGUE', ['CM', 'TR'], '2024-03-01', '2024-03-31');
    const [held] = await eventsOf('DIALOGUE', ['CM', 'TR'], '2024-10-01', '2024-10-31');
    expect([putOff.status, held.status]).toEqual(['POSTPONED', 'HELD']);
    expect(putOff.linked.map(({ date }: Report) => date.edtf)).toEqual([held.date.edtf]);
    expect(held.linked.map(({ status }: Report) => status)).toEqual(['POSTPONED']);
    expect(held.reports.map(({ document }: Report) => document.slug)).toEqual([
      '209-aa-commission',
      '210-camnews-commission',
    ]);
  });
});

interface Report {
  readonly document: { readonly slug: string };
  readonly date: { readonly edtf: string };
  readonly status: string;
}
