import type { Localized } from '@ephemeride/domain';
import { capital } from './capital.ts';
import { shownName, sideBySide } from './names-joined.ts';
import { ofName, ofPhrase } from './of-phrase.ts';
import { postHeld, postLeft, postNamed, postTaken, postTakenElsewhere } from './post-titles.ts';
import type { TitledEvent } from './titled-event.ts';

const ELECTED = /^(?:élire|réélire)$/u;
const NAMED = /^(?:nommer|désigner|promouvoir|investir|introniser|porter|reconduire)$/u;
const DISMISSED = /^(?:limoger|révoquer|destituer|démettre|congédier|écarter|renvoyer)$/u;
const RESIGNS = /^démissionner$/u;
const LEAVES = /^(?:quitter|achever|céder|partir|abandonner|retirer)$/u;
/** What is resigned or left, behind verbs that say many things. */
const RESIGNATION = /^(?:présenter|remettre|annoncer|donner)$/u;
const RETIRES = /^prendre$/u;
/** Who is put in somebody's place, and whose place is taken. */
const REPLACES = /^(?:remplacer|succéder)$/u;

const BEGINS =
  /^(?:prendre|reprendre|entrer|prêter|devenir|accéder|assumer|occuper|rejoindre|installer|remplacer|succéder|diriger|commander|être)$/u;

type Act = 'elected' | 'named' | 'dismissed' | 'resigns' | 'leaves' | 'begins';

/** What a clause tells that a person does, as comes to a post or leaves it. */
function actOf({ verb, told }: TitledEvent, person: string): Act | null {
  const lemma = verb ?? '';
  const surname = person.split(' ').at(-1)!;
  const isDoer = !told.passive && told.subject.includes(surname) && !told.behind.includes(surname);
  // `Le président X a écarté son conseiller` tells nothing that becomes of X.
  if (isDoer && (NAMED.test(lemma) || DISMISSED.test(lemma) || ELECTED.test(lemma))) return null;
  if (ELECTED.test(lemma)) return 'elected';
  if (NAMED.test(lemma)) return 'named';
  if (DISMISSED.test(lemma)) return 'dismissed';
  if (RESIGNS.test(lemma) || (RESIGNATION.test(lemma) && /démission/u.test(told.behind))) return 'resigns';
  if (LEAVES.test(lemma) || (RESIGNATION.test(lemma) && told.verb !== null)) return 'leaves';
  if (RETIRES.test(lemma) && /^(?:sa |leur )retraite(?!\p{L})/u.test(told.behind)) return 'leaves';
  if (REPLACES.test(lemma)) {
    const isObject = told.behind.includes(surname);
    return isObject !== told.passive ? 'leaves' : 'begins';
  }
  return verb === null || BEGINS.test(lemma) ? 'begins' : null;
}

/** `Nomination de X comme ambassadrice`, `Prise de fonctions de X`, `X quitte ses fonctions`. */
export function appointmentTitles(event: TitledEvent): Localized | null {
  const participant = event.participants.find(({ person }) => person !== null);
  const person = participant?.person;
  if (!person && event.noun === null) return byPost(event) ?? bySuccession(event);
  if (!person || (event.noun && event.verb === null)) return null;
  const name = shownName(person);
  const act = actOf(event, person);
  if (act === null) return null;
  const of = ofName(name);
  if (act === 'leaves' || act === 'resigns' || act === 'dismissed')
    return leaving(event, name, of, act, postLeft(event, participant.post));
  const post =
    postTaken(event, person) ??
    postHeld(event, participant.post, act === 'named') ??
    postTakenElsewhere(event, person);
  const succeeds = post || act !== 'begins' ? null : succession(event, name);
  if (succeeds) return succeeds;
  const FR = post ? `${of} ${post.FR}` : of;
  const EN = post ? `${name} ${post.EN}` : name;
  const VI = post ? `${name} ${post.VI}` : name;
  if (act === 'elected')
    return {
      FR: `Élection ${FR}`,
      EN: `Election of ${EN}`,
      VI: post ? `Bầu ${VI}` : `${name} đắc cử`,
    };
  if (act === 'named') return { FR: `Nomination ${FR}`, EN: `Appointment of ${EN}`, VI: `Bổ nhiệm ${VI}` };
  return {
    FR: `Prise de fonctions ${FR}`,
    EN: `${name} takes office${post ? ` ${post.EN}` : ''}`,
    VI: `${name} nhậm chức${post ? ` ${post.VI.replace(/^làm /u, '')}` : ''}`,
  };
}

function leaving(event: TitledEvent, name: string, of: string, act: Act, post: Localized | null): Localized {
  if (act === 'resigns')
    return { FR: `Démission ${of}`, EN: `Resignation of ${name}`, VI: `${name} từ chức` };
  if (act === 'dismissed')
    return { FR: `Limogeage ${of}`, EN: `Dismissal of ${name}`, VI: `Cách chức ${name}` };
  const ahead = event.status === 'PLANNED';
  return {
    FR: `${name} ${ahead ? 'quittera' : 'quitte'} ses fonctions${post ? ` ${ofPhrase(post.FR.replace(/^comme /u, ''))}` : ''}`,
    EN: `${name} ${ahead ? 'to leave' : 'leaves'} office${post ? ` ${post.EN}` : ''}`,
    VI: `${name} ${ahead ? 'sẽ thôi' : 'thôi'} giữ chức${post ? ` ${post.VI.replace(/^làm /u, '')}` : ''}`,
  };
}

/** `X succède à Y`, of whom the clause names besides a successor whose post nothing tells. */
function succession({ told, verb, status }: TitledEvent, name: string): Localized | null {
  const other = REPLACES.test(verb ?? '') && !told.passive ? FULL_NAME.exec(told.behind)?.[1] : undefined;
  if (other === undefined || other === name) return null;
  const shown = shownName(other);
  const ahead = status === 'PLANNED';
  return {
    FR: `${name} ${ahead ? 'succédera' : 'succède'} à ${shown}`,
    EN: `${name} ${ahead ? 'to succeed' : 'succeeds'} ${shown}`,
    VI: `${name} ${ahead ? 'sẽ kế nhiệm' : 'kế nhiệm'} ${shown}`,
  };
}

/** `Remplacement de X`, of a successor whom the clause does not name. */
function bySuccession({ told, verb }: TitledEvent): Localized | null {
  const name = REPLACES.test(verb ?? '') ? FULL_NAME.exec(told.behind)?.[1] : undefined;
  if (name === undefined) return null;
  const shown = shownName(name);
  return { FR: `Remplacement ${ofName(shown)}`, EN: `Replacement of ${shown}`, VI: `Thay thế ${shown}` };
}
const FULL_NAME = /(?:^|\p{Ll}\s|M\.\s)(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)+)/u;

/** `a nommé de nouveaux ambassadeurs`: nobody is named. */
function several({ countries }: TitledEvent): Localized {
  const of = (locale: 'FR' | 'EN' | 'VI'): string =>
    countries.length === 1 ? ` (${sideBySide(countries, locale)})` : '';
  return {
    FR: `Nominations${of('FR')}`,
    EN: `Appointments${of('EN')}`,
    VI: `Bổ nhiệm nhân sự${of('VI')}`,
  };
}

/** `Prise de fonctions du nouveau président (Botswana)`, where the clause names nobody but a post. */
function byPost(event: TitledEvent): Localized | null {
  const { told, verb, countries } = event;
  if (!told.passive && NAMED.test(verb ?? '')) return several(event);
  if (told.passive || !/^(?:prendre|entrer|prêter)$/u.test(verb ?? '')) return null;
  const post = postNamed(told.subject);
  if (!post) return null;
  const of = (locale: 'FR' | 'EN' | 'VI'): string =>
    countries.length === 1 ? ` (${sideBySide(countries, locale)})` : '';
  const ahead = event.status === 'PLANNED';
  return {
    FR: `Prise de fonctions ${post.FR}${of('FR')}`,
    EN: `${capital(post.EN)} ${ahead ? 'to take' : 'takes'} office${of('EN')}`,
    VI: `${capital(post.VI)} ${ahead ? 'sẽ nhậm' : 'nhậm'} chức${of('VI')}`,
  };
}
