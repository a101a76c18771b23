import type { EventKind, EventRead, Localized } from '@ephemeride/domain';
import type { EventNoun } from '../entries/sentence/event-nouns.ts';
import { listed, printedPhrase, shortened, sideBySide } from './names-joined.ts';
import { ordinalEnglish, ordinalFrench, ordinalVietnamese } from './ordinals.ts';

/** What a title is made of. */
export interface TitledEvent extends Omit<EventRead, 'titles' | 'topics' | 'evidence' | 'place' | 'date'> {
  readonly noun: EventNoun | null;
  /** The noun's phrase as the source has it: `Rencontre d'amitié de la défense frontalière Vietnam - Cambodge`. */
  readonly phrase: string | null;
  /** The clause that tells of it, for what no noun names. */
  readonly clause: string;
  /** The commemoration that it marks, in the three languages. */
  readonly occasion: Localized | null;
}

/** The name of a kind, for an event that its source calls by none. */
const KIND_NAMES: Readonly<Record<EventKind, Localized>> = {
  MEETING: { FR: 'Rencontre', EN: 'Meeting', VI: 'Cuộc gặp' },
  RECEPTION: { FR: 'Réception', EN: 'Reception', VI: 'Cuộc tiếp' },
  VISIT: { FR: 'Visite', EN: 'Visit', VI: 'Chuyến thăm' },
  CALL: { FR: 'Entretien téléphonique', EN: 'Telephone talks', VI: 'Điện đàm' },
  DIALOGUE: { FR: 'Dialogue', EN: 'Dialogue', VI: 'Đối thoại' },
  CONFERENCE: { FR: 'Conférence', EN: 'Conference', VI: 'Hội nghị' },
  EXCHANGE: { FR: 'Échange d’amitié', EN: 'Friendship exchange', VI: 'Giao lưu hữu nghị' },
  EXERCISE: { FR: 'Exercice', EN: 'Exercise', VI: 'Diễn tập' },
  PORT_CALL: { FR: 'Escale', EN: 'Port call', VI: 'Ghé cảng' },
  TRAINING: { FR: 'Formation', EN: 'Training', VI: 'Đào tạo' },
  EXHIBITION: { FR: 'Exposition', EN: 'Exhibition', VI: 'Triển lãm' },
  SIGNING: { FR: 'Signature', EN: 'Signing', VI: 'Ký kết' },
  COMMEMORATION: { FR: 'Commémoration', EN: 'Commemoration', VI: 'Lễ kỷ niệm' },
  APPOINTMENT: { FR: 'Changement de poste', EN: 'Change of post', VI: 'Thay đổi chức vụ' },
  HANDOVER: { FR: 'Remise', EN: 'Handover', VI: 'Bàn giao' },
  OTHER: { FR: 'Événement', EN: 'Event', VI: 'Sự kiện' },
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Who or what countries take part, for behind a colon or a noun. */
function between(event: TitledEvent, locale: 'FR' | 'EN' | 'VI'): string {
  const names = event.participants.flatMap(({ person }) => (person ? [person] : []));
  if (event.countries.length > 1) return sideBySide(event.countries.slice(0, 4), locale);
  return names.length > 0 ? listed(names.slice(0, 2), locale) : sideBySide(event.countries, locale);
}

/** The phrase of the source in French; noun, countries and edition in the other languages. */
export function namedTitles(event: TitledEvent): Localized {
  const { ordinal, noun, phrase, series, occasion } = event;
  const kind = KIND_NAMES[event.kind];
  if (event.kind === 'COMMEMORATION' && occasion) {
    return {
      FR: `Commémoration – ${occasion.FR}`,
      EN: `Commemoration – ${occasion.EN}`,
      VI: `Lễ kỷ niệm – ${occasion.VI}`,
    };
  }
  if (!noun && event.kind === 'OTHER') {
    const words = shortened(printedPhrase(event.clause));
    return { FR: words, EN: `“${words}”`, VI: `“${words}”` };
  }
  const gender = noun?.gender ?? 'm';
  const own = series ?? (phrase ? shortened(printedPhrase(phrase), 90) : null);
  const with_ = (locale: 'FR' | 'EN' | 'VI', name: string): string => {
    const who = between(event, locale);
    return who === '' ? name : `${name} ${who}`;
  };
  const english = series ?? (noun ? noun.english : kind.EN.toLowerCase());
  const vietnamese = series ?? (noun ? capital(noun.vietnamese) : kind.VI);
  const named = own !== null && (series !== null || own.includes(' '));
  return {
    FR: `${ordinal === null ? '' : `${ordinalFrench(ordinal, gender)} `}${named ? own : with_('FR', own ?? kind.FR)}`,
    EN: capital(
      `${ordinal === null ? '' : `${ordinalEnglish(ordinal)} `}${series ? english : with_('EN', english)}`,
    ),
    VI: `${series ? vietnamese : with_('VI', vietnamese)}${ordinal === null ? '' : ` ${ordinalVietnamese(ordinal)}`}`,
  };
}
