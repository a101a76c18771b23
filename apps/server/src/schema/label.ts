import type { EventKind, EventStatus, Locale } from '@ephemeride/domain';
import type { EntryType } from '@ephemeride/store';

type Names<Value extends string> = Readonly<Record<Value, Readonly<Record<Locale, string>>>>;

export const KIND_NAMES: Names<EventKind> = {
  MEETING: { FR: 'Rencontre', EN: 'Meeting', VI: 'Gặp gỡ' },
  RECEPTION: { FR: 'Réception', EN: 'Reception', VI: 'Tiếp đón' },
  VISIT: { FR: 'Visite', EN: 'Visit', VI: 'Chuyến thăm' },
  CALL: { FR: 'Appel', EN: 'Call', VI: 'Điện đàm' },
  DIALOGUE: { FR: 'Dialogue', EN: 'Dialogue', VI: 'Đối thoại' },
  CONFERENCE: { FR: 'Conférence', EN: 'Conference', VI: 'Hội nghị' },
  EXCHANGE: { FR: 'Échange', EN: 'Exchange', VI: 'Giao lưu' },
  EXERCISE: { FR: 'Exercice', EN: 'Exercise', VI: 'Diễn tập' },
  PORT_CALL: { FR: 'Escale', EN: 'Port call', VI: 'Thăm cảng' },
  TRAINING: { FR: 'Formation', EN: 'Training', VI: 'Đào tạo' },
  EXHIBITION: { FR: 'Exposition', EN: 'Exhibition', VI: 'Triển lãm' },
  SIGNING: { FR: 'Signature', EN: 'Signing', VI: 'Ký kết' },
  COMMEMORATION: { FR: 'Cérémonie', EN: 'Ceremony', VI: 'Lễ kỷ niệm' },
  APPOINTMENT: { FR: 'Nomination', EN: 'Appointment', VI: 'Bổ nhiệm' },
  HANDOVER: { FR: 'Remise', EN: 'Handover', VI: 'Bàn giao' },
  OTHER: { FR: 'Autre', EN: 'Other', VI: 'Khác' },
};

export const STATUS_NAMES: Names<EventStatus> = {
  HELD: { FR: 'Tenu', EN: 'Held', VI: 'Đã diễn ra' },
  PLANNED: { FR: 'Prévu', EN: 'Planned', VI: 'Dự kiến' },
  ONGOING: { FR: 'En cours', EN: 'Ongoing', VI: 'Đang diễn ra' },
  POSTPONED: { FR: 'Reporté', EN: 'Postponed', VI: 'Hoãn' },
  CANCELLED: { FR: 'Annulé', EN: 'Cancelled', VI: 'Hủy' },
};

export const TYPE_NAMES: Names<EntryType> = {
  EVENT: { FR: 'Événement', EN: 'Event', VI: 'Sự kiện' },
  AGREEMENT: { FR: 'Accord', EN: 'Agreement', VI: 'Thỏa thuận' },
  COMMEMORATION: { FR: 'Commémoration', EN: 'Commemoration', VI: 'Kỷ niệm' },
  ANNIVERSARY: { FR: 'Anniversaire', EN: 'Anniversary', VI: 'Ngày lịch sử' },
};

/** The lane of what no country is named for. */
export const NO_COUNTRY_NAMES: Readonly<Record<Locale, string>> = {
  FR: 'Sans pays',
  EN: 'No country',
  VI: 'Không có nước',
};
