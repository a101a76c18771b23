import { type Around, endingIn, precededBy } from './around.ts';

const DAY = '(?:hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)';
const moved = (stems: string, nouns: string): Around =>
  endingIn(
    'de du d le',
    precededBy(
      `(?:(?:${stems})(?:ée?s?|er|e|ent|ait|aient|era|eront|ant)|${nouns})(?: [a-zà-ÿ]+ment| ${DAY}){0,2} (?:de |du |d')(?:le )?`,
    ),
  );

const LATER = moved(
  'report|repouss|décal|déplac|ajourn|différ|ramen|transfér|renvoy',
  'report|décalage|déplacement|ajournement|renvoi',
);
/** `avancé du 20 au 15 juin`: to an earlier day. */
export const BROUGHT_FORWARD = moved('avanc', 'avancement');

/** `reporté du 3 au 9 mai`, `le report de mardi à jeudi`: the day that follows is given up for the one behind `au`. */
export const MOVED_FROM: Around = (text, offset) => LATER(text, offset) || BROUGHT_FORWARD(text, offset);
