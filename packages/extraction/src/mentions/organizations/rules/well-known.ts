import { type BodyRule, bodySighting } from '../body-sighting.ts';
import { WELL_KNOWN_NAMES, wellKnownAcronym } from '../well-known-bodies.ts';

/** A body of the table by its name or acronym: `Union africaine`, `OTAN`. */
export const wellKnown: BodyRule = {
  name: 'well-known',
  examples: [
    {
      text: "L'Union africaine et la Cédéao ont condamné le putsch.",
      bodies: ['Union africaine | -', 'Cédéao | -'],
    },
    {
      text: 'Un rapport de la Banque mondiale et du FMI paraît demain.',
      bodies: ['Banque mondiale | -', 'FMI | -'],
    },
    { text: 'Le Kremlin a démenti.', bodies: ['Kremlin | RU'] },
  ],
  *read(context) {
    const { tokens } = context;
    for (let at = 0; at < tokens.length; ) {
      const token = tokens[at]!;
      const name = token.capital ? WELL_KNOWN_NAMES.at(tokens, at) : null;
      if (name) {
        yield bodySighting(context, this.name, at, name.end, {
          key: name.value.name,
          country: name.value.country,
        });
        at = name.end;
        continue;
      }
      const acronym = token.kind === 'WORD' ? wellKnownAcronym(token.text) : null;
      if (acronym && !plusFollows(tokens, at)) {
        yield bodySighting(context, this.name, at, at + 1, { key: acronym.name, country: acronym.country });
      }
      at += 1;
    }
  },
};

function plusFollows(tokens: Parameters<BodyRule['read']>[0]['tokens'], at: number): boolean {
  return tokens[at + 1]?.text === '+' && tokens[at + 1]!.start === tokens[at]!.end;
}
