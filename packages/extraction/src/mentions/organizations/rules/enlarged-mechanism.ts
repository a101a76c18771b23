import type { Token } from '../../phrases/token.ts';
import { type BodyRule, bodySighting } from '../body-sighting.ts';

const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}]{1,9}$/u;
const ENLARGED = new Set(['elargi', 'elargie', 'elargis', 'elargies']);
const FURTHEST = 16;

/**
 * `ADSOM+`, and `sa version élargie (ADSOM )`, where a page has lost the plus sign: the enlarged format is a body of its own.
 */
export const enlargedMechanism: BodyRule = {
  name: 'enlarged-mechanism',
  examples: [
    { text: "Le Vietnam a participé à l'ADMM+ lundi.", bodies: ['ADMM+ | -'] },
    {
      text: "La réunion élargie des chefs de la police de la région (APX ) s'ouvre mardi.",
      bodies: ['APX+ | -'],
    },
    { text: 'Sa version élargie (OPEP ) se tient jeudi.', bodies: ['OPEP+ | -'] },
  ],
  *read(context) {
    const { tokens } = context;
    let enlarged = -FURTHEST;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at]!;
      if (ENLARGED.has(token.folded)) enlarged = at;
      if (token.kind !== 'WORD' || !token.capital || !ACRONYM.test(token.text)) continue;
      const more = { key: `${token.text}+` };
      if (glued(tokens, at)) yield bodySighting(context, this.name, at, at + 2, more);
      else if (at - enlarged < FURTHEST && losesPlus(tokens, at))
        yield bodySighting(context, this.name, at, at + 1, more);
    }
  },
};

function glued(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.text === '+' && tokens[at + 1]!.start === tokens[at]!.end;
}

/** `(ADSOM )`: in parentheses, with a space where the sign stood. */
function losesPlus(tokens: readonly Token[], at: number): boolean {
  const closing = tokens[at + 1];
  return tokens[at - 1]?.text === '(' && closing?.text === ')' && closing.start > tokens[at]!.end;
}
