import type { EventStatus } from '@ephemeride/domain';
import type { NounHead } from '../../sentence/noun-heads.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import { carried, subjectHead } from '../carriers.ts';
import { isOnAgenda } from '../news-tenses.ts';
import { verbRule } from '../verb-rule.ts';

const PLANNED = new Set(['prévoir', 'programmer', 'planifier', 'fixer', 'préparer', 'inscrire']);

/** `le coup d'envoi de l'exercice a été donné`: what is given is the beginning of the event. */
const isKickOff = (view: SentenceView, head: NounHead): boolean =>
  view.units
    .slice(head.phraseFirst, head.first)
    .some((unit) => /^(?:envoi|lancement|ouverture)$/u.test(unit.low));

/** `la rencontre a été organisée`, `une visite effectuée en mars`, `la session prévue le 12`: passive, whole or clipped. */
export const eventIsHeld = verbRule({
  name: 'event-is-held',
  verbs: [
    ...PLANNED,
    'organiser',
    'coorganiser',
    'co-organiser',
    'tenir',
    'effectuer',
    'mener',
    'conduire',
    'inaugurer',
    'ouvrir',
    'lancer',
    'clôturer',
    'clore',
    'achever',
    'accueillir',
    'abriter',
    'présider',
    'coprésider',
    'co-présider',
    'convoquer',
    'réaliser',
    'entamer',
    'célébrer',
    'consacrer',
    'dispenser',
    'donner',
  ],
  voices: ['PASSIVE'],
  unfinite: true,
  read: (place) => {
    const head = subjectHead(place);
    if (place.verb.lemma === 'inscrire' && !isOnAgenda(place.view, place.verb)) return null;
    if (!head || (place.verb.lemma === 'donner' && !isKickOff(place.view, head))) return null;
    const status: EventStatus | null = PLANNED.has(place.verb.lemma) ? 'PLANNED' : null;
    return carried('event-is-held', place, head, { status, alone: place.finite });
  },
  examples: [
    {
      text: 'date 2025-04-11\n\nUn pont a ouvert mardi. Une rencontre entre les syndicats et la ministre togolaise Afi Mensah est inscrite à l’agenda de vendredi prochain.',
      finds: { kind: 'MEETING', date: '2025-04-18', status: 'PLANNED', people: ['Afi Mensah'] },
    },
    {
      text: 'date 2024-05-16\n\nHuit cents soldats chiliens viendront au Pérou pour l’exercice « Condor », dont le lancement est fixé au 27 mai.',
      finds: { kind: 'EXERCISE', date: '2024-05-27', status: 'PLANNED' },
    },
    {
      text: 'date 2024-03-07\n\nUn atelier a été organisé, mercredi à Rufisque (30 km à l’est de Dakar), avec la participation de pêcheurs sénégalais et gambiens.',
      finds: { kind: 'CONFERENCE', date: '2024-03-06', countries: ['SN', 'GM'] },
    },
    {
      text: 'date 2024-06-24\n\nUn séminaire sur la sécurité maritime a été organisé vendredi à Antananarivo.',
      finds: { kind: 'CONFERENCE', date: '2024-06-21', status: 'HELD' },
    },
    {
      text: 'date 2023-02-08\n\nLe ministre arménien Aram Sarkissian a évoqué la visite officielle en Suisse prévue en avril prochain.',
      finds: { kind: 'VISIT', date: '2023-04', status: 'PLANNED' },
    },
    {
      text: 'date 2025-09-12\n\nL’exercice conjoint Sénégal - France, organisé en août dernier à Thiès, a été salué par les deux armées.',
      finds: { kind: 'EXERCISE', date: '2025-08', status: 'HELD', countries: ['SN', 'FR'] },
    },
    {
      text: 'date 2023-10-09\n\nLe coup d’envoi de la 5e édition de l’exercice naval « Perle noire » a été donné, dimanche à Manama, avec la participation de marins bahreïnis et jordaniens.',
      finds: { kind: 'EXERCISE', date: '2023-10-08', countries: ['BH', 'JO'] },
    },
  ],
});
