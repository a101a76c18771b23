import { describe, expect, it } from 'vitest';
import { read } from '../../extract.ts';

const mainOf = (text: string) => {
  const main = read(text).events.find((event) => event.main);
  return main ? [main.kind, main.date?.edtf, main.status, main.countries] : null;
};

describe('a text that tells nothing that happens', () => {
  const BODY = 'Au bord du fleuve, des tentes, quelques feux, et une longue file d’attente.';

  it('leaves it to its headline, where that tells of a disaster', () => {
    const text = `date 2024-05 Kenya : les inondations font des dizaines de morts\n\n${BODY}`;
    expect(mainOf(text)).toEqual(['OTHER', '2024-05', 'HELD', ['KE']]);
  });

  it('has none where the headline tells of nothing that struck', () => {
    const text = `date 2024-05 Kenya : la pluie fait le bonheur des cafés\n\n${BODY}`;
    expect(mainOf(text)).toBeNull();
  });
});
