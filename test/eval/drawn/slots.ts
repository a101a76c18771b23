import type { Chance } from './chance.ts';
import type { Country } from './countries.ts';
import { capital } from './french.ts';
import type { Side } from './sides.ts';

/** What is known of one of a text's countries, `A` to `D`. */
export interface Cast {
  readonly country: Country;
  side?: Side;
  /** The side without a name: `le ministre ghanéen de la Défense`. */
  short: string;
}

/** One of the ways in round brackets: `une visite (officielle|de travail)`. */
export const chosen = (text: string, chance: Chance): string =>
  text.replace(/\(([^()]*\|[^()]*)\)/g, (_, ways: string) => chance.of(ways.split('|')));

/** `{A.of}`, `{B.to}`: a form of a country's name. */
function formOf(name: string, { country, short }: Cast, chance: Chance): string {
  switch (name) {
    case 'name':
    case 'of':
    case 'in':
    case 'port':
      return country[name];
    case 'cap':
      return country.capital;
    case 'Bare':
      return capital(country.bare);
    case 'to':
      return chance.of([country.in, `à ${country.capital}`]);
    case 'short':
      return short;
    case 'family':
      return country.woman.split(' ').at(-1) ?? '';
    case 'man2':
      return country.man;
    case 'ms':
    case 'fs':
    case 'mp':
    case 'fp':
      return country.adjective(name);
    default:
      throw new Error(`unknown form of a country: ${name}`);
  }
}

/** Every `{A.form}`. */
export const named = (text: string, cast: Record<string, Cast>, chance: Chance): string =>
  text.replace(/\{([A-D])\.(\w+)\}/g, (_, letter: string, name: string) => {
    const one = cast[letter];
    if (!one) throw new Error(`no country for ${letter}`);
    return formOf(name, one, chance);
  });

/** `arrivé[e]`, `[a|ont]`, `[B:e]`, `[il]`, by who stands for the letter (A where none is told). */
export const agreed = (text: string, cast: Record<string, Cast>): string =>
  text.replace(/\[(?:(AB|[A-D]):)?([^\]]+)\]/g, (_, letter: string | undefined, ending: string) => {
    if (letter === 'AB') return [cast.A, cast.B].every((one) => one?.side?.agreement === 'fs') ? 'es' : 's';
    const one = cast[letter ?? 'A'];
    const agreement = one?.side?.agreement ?? (one?.country.name.startsWith('les ') ? 'mp' : 'ms');
    if (ending === 'e') return { ms: '', fs: 'e', mp: 's', fp: 'es' }[agreement];
    if (ending === 'il') return { ms: 'il', fs: 'elle', mp: 'ils', fp: 'elles' }[agreement];
    if (ending === 'le') return { ms: 'le', fs: 'la', mp: 'les', fp: 'les' }[agreement];
    const [single = '', several = ''] = ending.split('|');
    return agreement.endsWith('s') ? single : several;
  });
