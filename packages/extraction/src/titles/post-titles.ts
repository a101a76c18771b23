import type { Localized } from '@ephemeride/domain';
import { POSTS } from '../mentions/people/posts.ts';
import { tokenize } from '../mentions/phrases/token.ts';
import { printedPhrase, withoutHanging } from './names-joined.ts';
import { ofPhrase } from './of-phrase.ts';
import type { TitledEvent } from './titled-event.ts';
import { translatePhrase } from './translate-phrase.ts';

/** `au poste de`, `comme`, `à la fonction de`: what leads to a post. */
const TO_POST =
  /^[\s,]*(?:(?:au (?:poste|grade|rang)|aux fonctions|à la (?:fonction|dignité)|en qualité) d(?:e |['’])|comme |en tant qu(?:e |['’]))?(?:(?:le |la |l['’])?nouv(?:eau|el|elle) |le |la |l['’])?/iu;
/** What stands behind a post. */
const AFTER_POST =
  /(?:[,;:(]|\s(?:par(?! intérim)|en (?:remplacement|présence|vue)|pour|lors|à l['’]issue|à compter|avec|depuis|avant|après|devant|dès|qui|où|dans|et (?!d(?:e|es|u) |d['’])|succ\p{L}+|chargée?s?)(?!\p{L})).*$/u;
/** `a pris ses fonctions de directeur`, `a été investi dans les fonctions de`. */
const IN_OFFICE = /(?:fonctions?|poste|charge)\sd(?:e\s|['’])/u;
/** A town that somebody is posted to. */
const TOWN = /(?<=\sà )\p{Lu}[\p{L}’'-]+(?:[ -]\p{Lu}[\p{L}’'-]+)*/gu;
const LONGEST = 70;
/** `, samedi à Lomé, président`, ` mardi matin au poste de`: when and where, in front of the post. */
const ASIDE = /^[\s,]*(?:(?:à|en|au|aux|dans) (?:la |l['’])?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*,\s)/u;

/** `a été porté à la tête de l'agence`, `a pris le commandement de la marine`: what somebody comes to lead. */
const TO_LEAD =
  /(?:^|\s)(?:(?:à )?la tête|le commandement|la direction|la présidence|les rênes|les commandes) (d(?:e |es |u |['’]).*)$/u;

/** The post that somebody comes to, behind `comme`, as the clause has it and as far as the other languages know it; null where none is told. */
export function postTaken({ told }: Pick<TitledEvent, 'told'>, name: string): Localized | null {
  const named = told.behind.indexOf(name);
  const office = IN_OFFICE.exec(told.behind);
  const behind = office
    ? told.behind.slice(office.index + office[0].length)
    : told.behind.slice(named < 0 ? 0 : named + name.length);
  const led = TO_LEAD.exec(behind)?.[1];
  if (led)
    return leadership(
      withoutHanging(
        led
          .replace(AFTER_POST, '')
          .replace(/\s(?:stationnée?s?|basée?s?|déployée?s?|chargée?s?)(?!\p{L}).*$/u, '')
          .trim(),
      ),
    );
  if (named < 0 && !told.passive && !office) return null;
  return shownPost(behind.replace(ASIDE, '').replace(TO_POST, '').replace(AFTER_POST, '').trim());
}

/** The post to which another clause of the despatch appoints somebody. */
export function postTakenElsewhere({ appointed }: TitledEvent, name: string): Localized | null {
  const surname = name.split(' ').at(-1)!;
  for (const told of appointed) {
    // `Le président X a nommé`: who names somebody takes no post.
    const names = /^(?:nommer|désigner|élire|réélire|promouvoir)$/u.test(told.verb ?? '');
    if (names && !told.passive && told.subject.includes(surname)) continue;
    if (told.verb === 'quitter' || told.verb === 'céder') continue;
    const post = postTaken({ told }, name);
    if (post) return post;
  }
  return null;
}

/** `à la tête de l’Agence de l’environnement`. */
function leadership(of: string): Localized | null {
  const known =
    of.length > LONGEST ? null : translatePhrase(of.replace(/^(?:de la |de l['’]|des? |du |d['’])/u, ''));
  if (!known) return null;
  const body = /^\p{Lu}{2}/u.test(known.EN) ? known.EN : `the ${known.EN}`;
  return { FR: `à la tête ${of.replace(/'/gu, '’')}`, EN: `as head of ${body}`, VI: `đứng đầu ${known.VI}` };
}

function shownPost(post: string): Localized | null {
  if (post.length > LONGEST || !POSTS.at(tokenize(post), 0)) return null;
  const known = translatePhrase(post, post.match(TOWN) ?? []);
  // `secrétaire générale de Canada Soccer` is none of Canada.
  const cutInName = !known?.whole && /^\s?\p{Lu}/u.test(post.slice(known?.FR.length ?? 0));
  if (!known || cutInName) return null;
  const printed = printedPhrase(post);
  return {
    FR: `comme ${/^Premi(?:er|ère) ministre/u.test(printed) ? printed : `${printed.charAt(0).toLowerCase()}${printed.slice(1)}`}`,
    EN: `as ${known.EN.replace(/^an? /u, '')}`,
    VI: `làm ${known.VI}`,
  };
}

/** Posts that somebody has as long as the new one has not begun, and what is no post. */
const NOT_TAKEN = /^(?:actuel|ancien|ex-|diplomate|futur|général|colonel|candidat)/iu;
/** Behind these a clause tells another post than the one that is held. */
const TOLD = /(?:^|\s)(?:à la tête|au poste|comme|en qualité|au rang|au grade)(?!\p{L})/u;

/** Of a nomination nothing else is told than by whom, when, or in whose place. */
const NOTHING_MORE =
  /^[\s,]*(?:$|(?:par|en|pour|lors|dans|depuis|après|il y a|le|au (?:début|mois|cours)|à l['’])(?!\p{L}))/u;

/** The post under which the despatch knows somebody who was named to it, or who takes up duties; null where it might be another one. */
export function postHeld({ told, verb }: TitledEvent, post: string | null, named: boolean): Localized | null {
  if (post === null || NOT_TAKEN.test(post) || TOLD.test(told.behind)) return null;
  if (named && !NOTHING_MORE.test(told.behind)) return null;
  const isNew = /^nouve(?:l|au|lle)\s/iu.test(post);
  // `M. X, actuel directeur, succédera`: of a successor the post may be the one that is left.
  // `la juge X entrera en fonction`: a calling is no post.
  if (!isNew && !/\s/u.test(post)) return null;
  if (!isNew && !named && !/^(?:prendre|entrer)$/u.test(verb ?? '')) return null;
  return shownPost(post.replace(/^nouve(?:l|au|lle)\s/iu, ''));
}

/** The post that somebody leaves: what the clause names, `quitte ses fonctions de directeur`, else the one under which the despatch knows the leaver. */
export function postLeft({ told }: TitledEvent, post: string | null): Localized | null {
  const office = IN_OFFICE.exec(told.behind);
  const left = office ? told.behind.slice(office.index + office[0].length) : post;
  if (left === null || NOT_TAKEN.test(left) || /^nouve(?:l|au|lle)\s/iu.test(left)) return null;
  return shownPost(
    left
      .replace(/^(?:la |le |l['’])/iu, '')
      .replace(AFTER_POST, '')
      .replace(/\ssortante?$/u, '')
      .trim(),
  );
}

/** A subject that is a post: `le nouveau président`, in French behind `of`; null where it is another or the tables do not know it whole. */
export function postNamed(subject: string): Localized | null {
  const words = subject.split(',')[0]!.trim();
  const bare = words.replace(/^(?:(?:le|la|un|une)\s|l['’])/iu, '');
  if (bare === words || !POSTS.at(tokenize(bare.replace(/^nouve(?:l|au|lle)\s/iu, '')), 0)) return null;
  const known = translatePhrase(bare);
  return known?.whole
    ? { FR: ofPhrase(words.charAt(0).toLowerCase() + words.slice(1)), EN: known.EN, VI: known.VI }
    : null;
}
