import type { AgreementKind, Localized } from '@ephemeride/domain';
import { TEXT_NAMES } from './kind-names.ts';
import type { TitledEvent } from './named-titles.ts';
import { betweenSides, shownName, sideBySide } from './names-joined.ts';

const LEAVES = /^(?:quitter|démissionner|présenter|remettre|achever|limoger|révoquer)$/u;
const ELECTED = /^(?:élire|réélire)$/u;
const NAMED = /^(?:nommer|désigner|promouvoir|investir|introniser)$/u;

/** `Nomination de X`, `Prise de fonctions de X`, `Départ de X`. */
export function appointmentTitles(event: TitledEvent): Localized | null {
  const person = event.participants.find((participant) => participant.person !== null)?.person;
  if (!person || event.noun) return null;
  const name = shownName(person);
  const of = /^[aeiouyhàâéèêëîïôûœ]/iu.test(name) ? `d’${name}` : `de ${name}`;
  const verb = event.verb ?? '';
  if (LEAVES.test(verb)) return { FR: `Départ ${of}`, EN: `Departure of ${name}`, VI: `${name} rời chức vụ` };
  if (ELECTED.test(verb)) return { FR: `Élection ${of}`, EN: `Election of ${name}`, VI: `${name} đắc cử` };
  if (NAMED.test(verb))
    return { FR: `Nomination ${of}`, EN: `Appointment of ${name}`, VI: `Bổ nhiệm ${name}` };
  return { FR: `Prise de fonctions ${of}`, EN: `${name} takes office`, VI: `${name} nhậm chức` };
}

const FEMININE = new Set<AgreementKind>(['DECLARATION']);

/** `Signature d’un mémorandum d’entente Tunisie - Portugal`. */
export function signingTitles(event: TitledEvent): Localized | null {
  if (!event.signed) return null;
  const text = TEXT_NAMES[event.signed];
  const sides = (locale: 'FR' | 'EN' | 'VI'): string => sideBySide(event.countries.slice(0, 4), locale);
  const joined = (...words: readonly string[]): string => words.filter((word) => word !== '').join(' ');
  const english = joined(sides('EN'), text.EN.toLowerCase());
  const article = /^[aeio]/iu.test(english) ? 'an' : 'a';
  return {
    FR: joined(
      'Signature',
      FEMININE.has(event.signed) ? 'd’une' : 'd’un',
      text.FR.toLowerCase(),
      betweenSides(event.countries),
    ),
    EN: `Signing of ${article} ${english}`,
    VI: joined('Ký', text.VI.toLowerCase(), sides('VI')),
  };
}
