import { describe, expect, it } from 'vitest';
import { readMentions } from '../people/people-fixture.ts';

const bodies = (text: string) => readMentions(text).organizations;
const printed = (text: string, name: string) => {
  const { source, organizations } = readMentions(text);
  const body = organizations.find((found) => found.name === name);
  return body?.mentions.map(({ start, end }) => source.text.slice(start, end));
};

describe('readOrganizations', () => {
  it('joins a body with the acronym behind its name and with later mentions of it', () => {
    const text = "L'Agence nationale des ports (ANP) a parlé. L'ANP regrette ce retard.";
    expect(printed(text, 'Agence nationale des ports')).toEqual(['Agence nationale des ports', 'ANP', 'ANP']);
    expect(bodies(text)[0]?.aliases).toEqual(['ANP']);
  });

  it('gives an acronym to the body that it abbreviates, not to the longer name around it', () => {
    const found = bodies("Le Bureau politique du Parti du renouveau malgache (PRM) s'est réuni.");
    expect(found.map(({ name, aliases }) => [name, aliases])).toEqual([
      ['Bureau politique du Parti du renouveau malgache', []],
      ['Parti du renouveau malgache', ['PRM']],
    ]);
  });

  it('keeps a format and its enlarged format apart, even where the page lost the plus sign', () => {
    const text =
      "L'ADSOM s'est ouverte à Jakarta. Sa version élargie (ADSOM ) suivra, puis l'ADMM+ et l'ADMM.";
    expect(bodies(text).map(({ name }) => name)).toEqual(['ADSOM', 'ADSOM+', 'ADMM+', 'ADMM']);
  });

  it('leaves edition numbers and articles out of a name', () => {
    const [body] = bodies('Il participe au 23e Sommet de la Francophonie.');
    expect(body?.name).toBe('Sommet de la Francophonie');
  });

  it('lists a body inside the name of another beside it', () => {
    const found = bodies("Il dirige l'État-major général de l'Armée populaire lao.");
    expect(found.map(({ name, country }) => [name, country])).toEqual([
      ["État-major général de l'Armée populaire lao", 'LA'],
      ['Armée populaire lao', 'LA'],
    ]);
  });

  it('takes no rank, no common noun and no person for a body', () => {
    expect(
      bodies("Le général d'Armée Amadou Sy et la force du vent. Le conseil est bon, la commission aussi."),
    ).toEqual([]);
  });
});
