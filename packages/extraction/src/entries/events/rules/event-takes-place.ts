import type { Clause } from '../../sentence/clauses.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { VerbGroup } from '../../sentence/verb-groups.ts';
import { carried, subjectHead } from '../carriers.ts';
import { changed } from '../drafting.ts';
import { ENDING_VERBS, isEnding } from '../ending-verbs.ts';
import { isOnAgenda } from '../news-tenses.ts';
import { takesPlace } from '../takes-place.ts';
import { verbRule } from '../verb-rule.ts';

const REFLEXIVE = new Set([
  'tenir',
  'dérouler',
  'ouvrir',
  ...ENDING_VERBS,
  'poursuivre',
  'produire',
  'réunir',
]);
const ACTIVE = new Set([
  'débuter',
  'commencer',
  'démarrer',
  'réunir',
  'rassembler',
  'regrouper',
  'intervenir',
  'survenir',
  'marquer',
  'reprendre',
  'siéger',
  // Whom it brings together: `L'exercice mobilisera deux cents soldats`.
  'mobiliser',
  'associer',
  'impliquer',
  'engager',
]);

/** `le forum, qui se tient chaque année en mai`: a custom, and no one edition. */
const isYearly = ({ units }: SentenceView, { first, last }: Clause, { tense }: VerbGroup): boolean =>
  tense === 'PRESENT' &&
  units
    .slice(first, last + 1)
    .some(
      ({ low, time }) =>
        low === 'annuellement' || (time?.type === 'SET' && /^(?:chaque|tou[ts]|annuell)/iu.test(time.text)),
    );

/** `est visible jusqu'au 3 mai`, `restera ouverte au public`, `est à voir au musée`. */
const isOnShow = ({ units }: SentenceView, { lemma, last }: VerbGroup): boolean =>
  /^(?:être|rester|demeurer)$/u.test(lemma) &&
  (/^(?:visibles?|ouverte?s?|accessibles?|présentée?s?|montrée?s?)$/u.test(units[last + 1]?.low ?? '') ||
    (units[last + 1]?.low === 'à' && /^(?:voir|découvrir|visiter)$/u.test(units[last + 2]?.low ?? '')));

/** `la conférence se tiendra`, `le dialogue a eu lieu`, `s'est ouverte la session`: the noun is the subject. */
export const eventTakesPlace = verbRule({
  name: 'event-takes-place',
  verbs: [
    ...REFLEXIVE,
    ...ACTIVE,
    'avoir',
    'prendre',
    'fermer',
    'rouvrir',
    'remonter',
    'dater',
    'être',
    'rester',
    'demeurer',
    'battre',
    'figurer',
    '?',
  ],
  voices: ['ACTIVE', 'REFLEXIVE'],
  unfinite: true,
  read: (place) => {
    const { view, verb } = place;
    if (isYearly(view, place.clause, verb)) return null;
    if (verb.tense === 'GERUND' || (verb.lemma === 'marquer' && !place.finite)) return null;
    const next = view.units[verb.last + 1]?.low ?? '';
    const doors =
      /^(?:ouvrir|fermer|rouvrir)$/u.test(verb.lemma) && view.units[verb.last + 2]?.low === 'portes';
    // `la dernière visite remonte à 2014`, `date du 7 décembre`.
    const back =
      verb.voice === 'ACTIVE' &&
      (verb.lemma === 'remonter' ? /^(?:à|au|aux)$/u : /^(?:de|d'|du|des)$/u).test(next) &&
      /^(?:remonter|dater)$/u.test(verb.lemma) &&
      view.units
        .slice(verb.last + 2, verb.last + 4)
        .some(
          ({ time }, at, [article]) => time != null && (at === 0 || /^(?:l'|la|le)$/u.test(article!.low)),
        );
    const ends = verb.lemma === 'prendre' && next === 'fin' && verb.tense !== 'FUTURE';
    // `L'exercice bat son plein`.
    const inFull = verb.lemma === 'battre' && next === 'son' && view.units[verb.last + 2]?.low === 'plein';
    const onShow = isOnShow(view, verb);
    // `L'exposition ouvrira le 21 mars`: with nothing that it opens.
    const opens =
      /^(?:ouvrir|rouvrir|fermer)$/u.test(verb.lemma) &&
      verb.voice === 'ACTIVE' &&
      view.sentence.part !== 'TITLE' &&
      (view.units[next === 'le' ? verb.last + 2 : verb.last + 1]?.time != null ||
        /^(?:à|dans|au)$/u.test(next));
    const due = isOnAgenda(view, verb);
    const happens = (verb.voice === 'REFLEXIVE' ? REFLEXIVE : ACTIVE).has(verb.lemma);
    if (!(takesPlace(view, verb) || doors || ends || back || happens || onShow || opens || inFull || due))
      return null;
    const head = subjectHead(place);
    if ((onShow || (opens && !happens)) && head?.noun.kind !== 'EXHIBITION') return null;
    // `L'exercice s'achèvera vendredi` gives the end of what has begun; in a lead that is what the despatch is about, and it still runs.
    const runs = verb.tense === 'FUTURE' && isEnding(verb.lemma);
    if (head && runs && !(view.sentence.part === 'LEAD' && head.ordinal !== null)) return null;
    if (!head || (verb.lemma === 'siéger' && head.noun.kind !== 'DIALOGUE')) return null;
    const status = runs ? 'ONGOING' : due && verb.tense === 'PRESENT' ? 'PLANNED' : null;
    const told = carried('event-takes-place', place, head, { status });
    // `une réception a marqué le 60e anniversaire`: a party is given, and nobody is received.
    const marks = verb.lemma === 'marquer' && head.noun.kind === 'RECEPTION';
    return marks ? changed(told, { kind: 'COMMEMORATION' }) : told;
  },
  examples: [
    {
      text: 'date 2024-03-12\n\nL’exercice naval Cap Horn, au large du Chili, bat son plein depuis lundi.',
      finds: { kind: 'EXERCISE', date: '2024-03-11', status: 'ONGOING' },
    },
    {
      text: 'date 2024-03-12\n\nAinsi s’est refermé lundi à Riga l’exercice naval Écume, entamé le 4 mars.',
      finds: { kind: 'EXERCISE', date: '2024-03-04/2024-03-11', status: 'HELD' },
    },
    {
      text: 'date 2025-04-11\n\nUn pont a ouvert mardi. Une conférence de paix figure au programme du 3 mai à Lima.',
      finds: { kind: 'CONFERENCE', date: '2025-05-03', status: 'PLANNED' },
    },
    {
      text: 'date 2024-03-12\n\nOutre le colloque, une exposition s’est ouverte lundi à Riga.',
      finds: { kind: 'EXHIBITION', date: '2024-03-11' },
    },
    {
      text: 'date 2024-05-06\n\nUne possibilité serait le Forum de Lomé sur la paix, qui se tient annuellement le 11 novembre.',
      finds: null,
    },
    {
      text: 'date 2024-03-12\n\nUne exposition consacrée aux tapis ouvrira le 21 mars à Riga.',
      finds: { kind: 'EXHIBITION', date: '2024-03-21', status: 'PLANNED' },
    },
    {
      text: 'date 2024-03-12\n\nL’exercice « Brise d’est » entre la Lettonie et la Suède s’est achevé vendredi.',
      finds: { kind: 'EXERCISE', date: '2024-03-08', countries: ['LV', 'SE'] },
    },
    {
      text: 'date 2024-03-18\n\nLa deuxième session de la commission mixte entre le Sénégal et la Mauritanie se tiendra à Dakar du 20 au 22 mars.',
      finds: { kind: 'DIALOGUE', date: '2024-03-20/2024-03-22', status: 'PLANNED', countries: ['SN', 'MR'] },
    },
    {
      text: 'date 2025-05-14\n\nLe Chili et le Pérou se parlent. La dernière rencontre des deux ministres date du 7 décembre 2023.',
      finds: { kind: 'MEETING', date: '2023-12-07', status: 'HELD' },
    },
    {
      text: 'date 2025-05-14\n\nLe sommet de la Ligue arabe s’est ouvert mercredi à Bagdad.',
      finds: { kind: 'CONFERENCE', date: '2025-05-14' },
    },
    {
      text: 'date 2022-10-21\n\nLe dialogue de défense entre l’Allemagne et l’Australie a eu lieu jeudi à Canberra.',
      finds: { kind: 'DIALOGUE', date: '2022-10-20', status: 'HELD', countries: ['DE', 'AU'] },
    },
    {
      text: 'date 2024-07-15\n\nUn exercice conjoint d’évacuation mobilisera deux cents marins à Limbé du 22 au 24 juillet.',
      finds: { kind: 'EXERCISE', date: '2024-07-22/2024-07-24', status: 'PLANNED' },
    },
    {
      text: 'date 2023-06-20\n\nLa foire agricole de Bouaké a fermé ses portes dimanche.',
      finds: { kind: 'EXHIBITION', date: '2023-06-18', status: 'HELD' },
    },
    {
      text: 'date 2023-06-20\n\nLe fleuve a débordé. Une exposition de laques restera visible au musée de Huế jusqu’au 9 juillet.',
      finds: { kind: 'EXHIBITION', countries: ['VN'] },
    },
    {
      text: 'date 2024-09-11\n\nLa conférence des chefs de la police se tient du 10 au 13 septembre à Apia.',
      finds: { kind: 'CONFERENCE', date: '2024-09-10/2024-09-13', status: 'ONGOING' },
    },
  ],
});
