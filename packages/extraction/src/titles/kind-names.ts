import type { AgreementKind, EventKind, Localized } from '@ephemeride/domain';

/** The name of a kind, for an event that its source calls by none. */
export const KIND_NAMES: Readonly<Record<EventKind, Localized>> = {
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

/** The name of a kind of text. */
export const TEXT_NAMES: Readonly<Record<AgreementKind, Localized>> = {
  PROTOCOL: { FR: 'Protocole', EN: 'Protocol', VI: 'Nghị định thư' },
  PLAN: { FR: 'Plan', EN: 'Plan', VI: 'Kế hoạch' },
  MEMORANDUM: { FR: 'Mémorandum d’entente', EN: 'Memorandum of understanding', VI: 'Bản ghi nhớ' },
  DECLARATION: { FR: 'Déclaration', EN: 'Declaration', VI: 'Tuyên bố' },
  TREATY: { FR: 'Traité', EN: 'Treaty', VI: 'Hiệp ước' },
  MANDATE: { FR: 'Mandat', EN: 'Mandate', VI: 'Nhiệm kỳ' },
  OTHER: { FR: 'Accord', EN: 'Agreement', VI: 'Thỏa thuận' },
};
