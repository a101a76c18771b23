import { readTable } from '../tables/read-table.ts';
import type { TitledEvent } from './titled-event.ts';

/** A verb that tells an event, as titles put it. */
export interface VerbTitle {
  readonly theme: 'OBJECT' | 'SUBJECT' | 'WHO';
  readonly EN: string;
  readonly VI: string;
  /** Its noun, `inauguration`; empty where French has none that serves. */
  readonly FR: string;
}

const VERBS = new Map<string, VerbTitle>(
  readTable('clause-verbs.tsv', 4, 5).map(([verb = '', theme = '', EN = '', VI = '', FR = '']) => {
    if (theme !== 'OBJECT' && theme !== 'SUBJECT' && theme !== 'WHO')
      throw new Error(`clause-verbs.tsv: unknown theme: ${theme}`);
    return [verb, { theme, EN, VI, FR }];
  }),
);

/** `a adopté à l'unanimité une loi`, `a officiellement ouvert`: how, in front of what. */
const HOW =
  /^(?:(?:\p{Ll}+ment|vers \d\S*|ainsi|aussi|également|ensemble|ensuite|à l['’]unanimité|à une large majorité|à la majorité|en (?:première|seconde|deuxième) lecture|en personne|à distance|à huis clos|(?:dès|depuis|à partir d[eu]|à compter d[eu]|en) (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre))\s)+(?=\p{L})/u;
/** `donner le coup d'envoi du salon`, `mettre un terme à la mission`. */
const OF_OR_TO = /^(?:de (?=la |l')|d[eu] |des |d'|à (?=la |l')|aux? )/u;
/** `a donné à Poipet le coup d'envoi des travaux`. */
const TOWN_FIRST = /^(?:à|en|au) \p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)* (?=le coup d')/u;
const MOST_WORDS = 3;

const isReflexive = ({ told }: TitledEvent): boolean =>
  /(?:^|\s)(?:se|s['’])$/u.test(told.subject) ||
  (told.verb !== null && told.words.includes(` se ${told.verb} `));

/** The entry of a verb with up to three words behind it, `mettre en service`, of a reflexive one rather `se rendre`, and what follows them. */
export function verbTitle(event: TitledEvent): { verb: VerbTitle; behind: string } | null {
  const { told } = event;
  const lemma = told.verb ?? '';
  const words = told.behind.replace(/’/gu, "'").replace(HOW, '').replace(TOWN_FIRST, '').split(' ');
  const reflexive = isReflexive(event) ? `${/^[aeéiouhœ]/u.test(lemma) ? "s'" : 'se '}${lemma}` : null;
  // `une gerbe a été déposée` is `déposer une gerbe`.
  const undergone = told.passive ? VERBS.get(`${lemma} ${told.subject.toLowerCase()}`) : undefined;
  if (undergone) return { verb: undergone, behind: told.behind };
  for (let count = MOST_WORDS; count >= 0; count--) {
    const tail = words.slice(0, count);
    const verb =
      (reflexive && VERBS.get([reflexive, ...tail].join(' '))) ?? VERBS.get([lemma, ...tail].join(' '));
    const behind = words.slice(count).join(' ');
    if (verb) return { verb, behind: count > 1 ? behind.replace(OF_OR_TO, '') : behind };
  }
  return null;
}

/** Verbs whose subject may be what they are told of: `Le musée ouvrira mardi`. */
const EITHER_WAY = /^(?:ouvrir|rouvrir|fermer|augmenter|cesser|achever|terminer)$/u;
const WITHOUT_OBJECT =
  /^(?:$|(?:à|au|aux|dans|depuis|dès|en|jusqu|lors|par|pour|sur|avec|après|avant|d[eu])(?!\p{L}))/u;

/** Whether the theme of a verb is its subject in this clause, as of a passive or reflexive one. */
export function isOfSubject(event: TitledEvent, { theme }: VerbTitle, behind: string): boolean {
  if (theme !== 'OBJECT') return theme === 'SUBJECT';
  if (event.told.passive || isReflexive(event)) return true;
  // `ouvrira à la rentrée soixante places` has its object behind a day.
  return (
    EITHER_WAY.test(event.told.verb ?? '') && WITHOUT_OBJECT.test(behind) && behind.split(' ').length <= 3
  );
}

/** `{who} visits {}` of several: `{who} visit {}`. */
export const inPlural = (pattern: string): string =>
  pattern.replace(/(?<=^\{who\} )\p{L}+/u, (verb) =>
    verb.replace(/ies$/u, 'y').replace(/(?<=sh|ch|ss|x|o)es$|(?<!s)s$/u, ''),
  );

/** `{who} visits {}` of what is to come: `{who} to visit {}`, `{who} sẽ thăm {}`. */
export const inFuture = (pattern: string, locale: 'EN' | 'VI'): string =>
  locale === 'EN' ? inPlural(pattern).replace('{who} ', '{who} to ') : pattern.replace('{who} ', '{who} sẽ ');
