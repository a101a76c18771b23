import type { Localized } from '@ephemeride/domain';
import { ordinalEnglish, ordinalFrench, ordinalVietnamese } from './ordinals.ts';
import type { TitledEvent } from './titled-event.ts';

/** Standing bodies of two sides, whose numbers are those of their sessions. */
const STANDING =
  /^(?:(?:grande |haute |haut |sous-)?(?:commission|comité)|groupe de travail|conseil (?:de coopération|d['’]association|de partenariat))(?!\p{L})/u;

/** Whether a title is of one sitting of a standing body: `la 7e commission mixte`. */
export const isSitting = ({ kind, noun }: TitledEvent): boolean =>
  kind === 'DIALOGUE' && noun !== null && noun.series === null && STANDING.test(noun.phrase);

const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** `7e session de la commission mixte …`, `Réunion du comité …` from the names of the body, each without its number. */
export function sittingTitles({ noun, ordinal, countries }: TitledEvent, body: Localized): Localized {
  const name = small(body.FR);
  const of = /^[aeéiou]/iu.test(name) ? 'de l’' : noun?.gender === 'f' ? 'de la ' : 'du ';
  if (ordinal !== null)
    return {
      FR: `${ordinalFrench(ordinal, 'f')} session ${of}${name}`,
      EN: `${ordinalEnglish(ordinal)} session of the ${body.EN}`,
      VI: `Kỳ họp ${ordinalVietnamese(ordinal)} ${body.VI}`,
    };
  return {
    FR: `Réunion ${of}${name}`,
    EN: countries.length > 1 ? `${body.EN} meeting` : `Meeting of the ${body.EN}`,
    VI: `Cuộc họp ${body.VI}`,
  };
}
