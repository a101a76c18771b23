import { describe, expect, it } from 'vitest';
import { sampleServer } from '../testing/sample-server.ts';

const { ask } = sampleServer();

const document = async (selection: string) =>
  (await ask(`{ documents { nodes { ${selection} } } }`)).data.documents.nodes;

describe('a document', () => {
  it('tells how it is printed', async () => {
    const [latest] = await document(
      'slug headline agency credits date { edtf basis } dateline { place agency date { edtf basis } } parts { kind start end }',
    );
    expect(latest).toEqual({
      slug: 'visite',
      headline: 'Anna Berg à Vientiane',
      agency: 'AFP',
      credits: ['AFP'],
      date: { edtf: '2024-03-05', basis: 'HEADER' },
      dateline: { place: 'Vientiane', agency: 'AFP', date: { edtf: '2024-03-05', basis: 'DATELINE' } },
      parts: [{ kind: 'HEADER', start: 0, end: 15 }],
    });
  });

  it('has a composed title in each language where it prints none', async () => {
    const [, earlier] = await document('headline fr: title en: title(locale: EN) vi: title(locale: VI)');
    expect(earlier).toEqual({
      headline: null,
      fr: 'Un protocole',
      en: 'A protocol',
      vi: 'Một nghị định thư',
    });
  });

  it('marks what it names, with the id of who is named', async () => {
    const [latest] = await document('text mentions { start end text kind value rule }');
    const [mention] = latest.mentions;
    expect(latest.text.slice(mention.start, mention.end)).toBe(mention.text);
    expect(mention).toMatchObject({ text: 'Anna Berg', kind: 'PERSON', rule: 'bare-name' });
    const { data } = await ask('query ($id: ID!) { node(id: $id) { ... on Person { name } } }', {
      id: mention.value,
    });
    expect(data.node.name).toBe('Anna Berg');
  });

  it('lists the entries that it reports, the earliest first', async () => {
    const [latest] = await document('entries { title }');
    expect(latest.entries.map(({ title }: { title: string }) => title)).toEqual([
      'Rencontre en marge',
      'Visite de Anna Berg',
      'Exercice commun',
    ]);
  });

  it('tells the faults found in it', async () => {
    const [latest] = await document('diagnostics { severity code message start end document { slug } }');
    expect(latest.diagnostics).toEqual([
      {
        severity: 'WARNING',
        code: 'weekday-mismatch',
        message: '5 March 2024 is a Tuesday',
        start: 0,
        end: 15,
        document: { slug: 'visite' },
      },
    ]);
  });

  it('is found by its slug', async () => {
    const { data } = await ask(
      '{ document(slug: "visite") { headline } none: document(slug: "aucune") { id } }',
    );
    expect(data).toEqual({ document: { headline: 'Anna Berg à Vientiane' }, none: null });
  });
});
