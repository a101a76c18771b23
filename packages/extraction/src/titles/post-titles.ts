import type { Localized } from '@ephemeride/domain';
import { POSTS } from '../mentions/people/posts.ts';
import { tokenize } from '../mentions/phrases/token.ts';
import { printedPhrase } from './names-joined.ts';
import type { TitledEvent } from './titled-event.ts';
import { translatePhrase } from './translate-phrase.ts';

/** `au poste de`, `comme`, `à la fonction de`: what leads to a post. */
const TO_POST =
  /^[\s,]*(?:(?:au (?:poste|grade|rang)|aux fonctions|à la (?:fonction|dignité)|en qualité) d(?:e |['’])|comme |en tant qu(?:e |['’]))?(?:(?:le |la |l['’])?nouv(?:eau|el|elle) |le |la |l['’])?/iu;
/** What stands behind a post. */
const AFTER_POST =
  /(?:[,;:(]|\s(?:par(?! intérim)|en (?:remplacement|présence|vue)|pour|lors|à l['’]issue|à compter|avec|depuis|avant|après|dès|qui|où|dans|et (?!d(?:e|es|u) |d['’])|succ\p{L}+)(?!\p{L})).*$/u;
/** `a pris ses fonctions de directeur`, `a été investi dans les fonctions de`. */
const IN_OFFICE = /(?:fonctions?|poste|charge)\sd(?:e\s|['’])/u;
/** A town that somebody is posted to. */
const TOWN = /(?<=\sà )\p{Lu}[\p{L}’'-]+(?:[ -]\p{Lu}[\p{L}’'-]+)*/gu;
const LONGEST = 70;

/** The post that somebody comes to, as the clause has it and as far as the other languages know it; null where none is told. */
export function postTaken({ told }: TitledEvent, name: string): Localized | null {
  const named = told.behind.indexOf(name);
  const office = IN_OFFICE.exec(told.behind);
  const behind = office
    ? told.behind.slice(office.index + office[0].length)
    : told.behind.slice(named < 0 ? 0 : named + name.length);
  if (named < 0 && !told.passive && !office) return null;
  const post = behind.replace(TO_POST, '').replace(AFTER_POST, '').trim();
  if (post.length > LONGEST || !POSTS.at(tokenize(post), 0)) return null;
  const known = translatePhrase(post, post.match(TOWN) ?? []);
  if (!known) return null;
  const printed = printedPhrase(post);
  return {
    FR: printed.charAt(0).toLowerCase() + printed.slice(1),
    EN: known.EN.replace(/^an? /u, ''),
    VI: known.VI,
  };
}
