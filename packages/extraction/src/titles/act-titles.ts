import type { AgreementKind, Localized } from '@ephemeride/domain';
import { about, withSides } from './agreement-titles.ts';
import { withArticle } from './english-grammar.ts';
import { TEXT_NAMES } from './kind-names.ts';
import { betweenSides, shownName, sideBySide } from './names-joined.ts';
import { postTaken } from './post-titles.ts';
import type { TitledEvent } from './titled-event.ts';

const LEAVES = /^(?:quitter|démissionner|présenter|remettre|achever|limoger|révoquer)$/u;
const ELECTED = /^(?:élire|réélire)$/u;
const NAMED = /^(?:nommer|désigner|promouvoir|investir|introniser)$/u;

/** `Nomination de X comme ambassadrice`, `Prise de fonctions de X`, `Départ de X`. */
export function appointmentTitles(event: TitledEvent): Localized | null {
  const person = event.participants.find((participant) => participant.person !== null)?.person;
  if (!person || event.noun) return null;
  const name = shownName(person);
  const of = /^[aeiouàâéèêëîïôûœ]/iu.test(name) ? `d’${name}` : `de ${name}`;
  const verb = event.verb ?? '';
  if (LEAVES.test(verb)) return { FR: `Départ ${of}`, EN: `Departure of ${name}`, VI: `${name} rời chức vụ` };
  const post = postTaken(event, person);
  const FR = post ? `${of} comme ${post.FR}` : of;
  const EN = post ? `${name} as ${post.EN}` : name;
  if (ELECTED.test(verb))
    return {
      FR: `Élection ${FR}`,
      EN: `Election of ${EN}`,
      VI: post ? `${name} được bầu làm ${post.VI}` : `${name} đắc cử`,
    };
  if (NAMED.test(verb))
    return {
      FR: `Nomination ${FR}`,
      EN: `Appointment of ${EN}`,
      VI: `Bổ nhiệm ${name}${post ? ` làm ${post.VI}` : ''}`,
    };
  return {
    FR: `Prise de fonctions ${FR}`,
    EN: `${name} takes office${post ? ` as ${post.EN}` : ''}`,
    VI: `${name} nhậm chức${post ? ` ${post.VI}` : ''}`,
  };
}

const FEMININE = new Set<AgreementKind>(['DECLARATION']);

/** The text as the clause names it, with its article. */
const NAMED_TEXT =
  /(?:^|\s)(une?|le|la|l['’])\s?((?:mémorandum|protocole|lettre|déclaration|communiqué|feuille|plan|programme|échange|procès-verbal|accord|accord-cadre|traité|convention|pacte|charte|contrat|arrangement|avenant|stratégie)(?!\p{L}).*)$/u;
/** What stands behind the name of a text. */
const AFTER_TEXT =
  /,?\s(?:et (?:une?|les?|la)|entre|avec|par|lors|à|au|en (?:présence|marge|vue|juin|mai|mars)|visant|destiné|qui|pour|afin|dans|couvrant|portant|prévoyant|relati[fv]e?)(?!\p{L}).*$/u;
const OF: Readonly<Record<string, string>> = { un: 'd’un ', une: 'd’une ', le: 'du ', la: 'de la ' };

function namedText({ told, signed }: TitledEvent): { FR: string; EN: string; VI: string } | null {
  if (!signed) return null;
  const [, article = '', words = ''] = NAMED_TEXT.exec(told.passive ? told.subject : told.behind) ?? [];
  const phrase = words.replace(AFTER_TEXT, '').replace(/'/gu, '’').trim();
  if (phrase === '' || phrase.length > 60) return null;
  const { EN, VI } = about(signed, phrase);
  return { FR: `${OF[article] ?? 'de l’'}${phrase}`, EN, VI };
}

/** `Signature d’un mémorandum d’entente entre la Tunisie et le Portugal`. */
export function signingTitles(event: TitledEvent): Localized | null {
  if (!event.signed) return null;
  const kind = TEXT_NAMES[event.signed];
  const text = namedText(event) ?? {
    FR: `${FEMININE.has(event.signed) ? 'd’une' : 'd’un'} ${kind.FR.toLowerCase()}`,
    EN: kind.EN.toLowerCase(),
    VI: kind.VI.toLowerCase(),
  };
  const codes = event.countries.slice(0, 4);
  const sides = (locale: 'EN' | 'VI'): string => (codes.length < 2 ? '' : sideBySide(codes, locale));
  const joined = (...words: readonly string[]): string => words.filter((word) => word !== '').join(' ');
  const english = joined(sides('EN'), text.EN);
  return {
    FR: `Signature ${withSides(text.FR, betweenSides(event.countries))}`,
    EN: `Signing of ${withArticle(english)}`,
    VI: joined('Ký', text.VI.charAt(0).toLowerCase() + text.VI.slice(1), sides('VI')),
  };
}
