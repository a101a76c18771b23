import { type Actors, NOBODY } from '../../sentence/actors.ts';
import type { Clause } from '../../sentence/clauses.ts';
import { peopleIn, type SentenceView, timesIn } from '../../sentence/sentence-view.ts';
import { subjectWords } from '../../sentence/subject-words.ts';
import type { VerbGroup } from '../../sentence/verb-groups.ts';
import type { Draft } from '../draft.ts';
import { inRole, toldByVerb } from '../drafting.ts';
import { countriesOfPost, ofHolder } from '../post-countries.ts';
import { TRAVELLERS } from '../travellers.ts';
import { verbRule } from '../verb-rule.ts';

const POST =
  /^(?:fonctions?|poste|service|commandement|charge|mandat|serment|tête|présidence|direction|rênes|démission|commandes|succession|relève|barre)$/u;
const HOLDERS =
  /^(?:préfets?|préfète|gouverneure?|maires?|ambassad(?:eur|rice)|consule?|procureure?|commandante?|directeur|directrice|recteur|rectrice|juge|juges|archevêque|évêque|patron|patronne|wali|sous-préfet|inspecteur|inspectrice|gouvernement|chef|cheffe)$/u;
const BY_ITSELF = new Set(['démissionner', 'succéder']);

/** What the rest of the clause tells is not of the post. */
const clipped = ({ first }: Actors, verb: VerbGroup, clause: Clause): Partial<Draft> => ({
  tense: 'PAST',
  countries: [],
  first: Math.max(clause.first, Math.min(first, verb.first)),
  last: Math.min(clause.last, verb.last + 4),
});

const OFFICE =
  /^(?:présidente?|premier|première|ministre|chanceli(?:er|ère)|roi|reine|pape|maire|gouverneure?|direct(?:eur|rice)|secrétaire|chef|cheffe|commandante?|patronne?|archevêque|sultan|émir)$/u;

/** `est devenu lundi le dixième président du Sri Lanka`: on a day that is told; what one has become in his life is no news. */
const takesUp = (view: SentenceView, clause: Clause, verb: VerbGroup): boolean =>
  verb.lemma === 'devenir' &&
  /^(?:PAST|FUTURE)$/u.test(verb.tense) &&
  timesIn(view, clause.first, clause.last).some(({ time }) => /^\d{4}-\d\d-\d\d$/u.test(time.edtf!)) &&
  view.units
    .slice(verb.last + 1, Math.min(clause.last, verb.last + 6) + 1)
    .some(({ low }) => OFFICE.test(low));

/** `dirige depuis jeudi le gouvernement`: since a day near enough to be news. */
function leadsSince({ units, sentence }: SentenceView, { lemma, tense, last }: VerbGroup): boolean {
  if (tense !== 'PRESENT' || !/^(?:diriger|présider|commander)$/u.test(lemma)) return false;
  const at = units[last + 2]?.low === 'le' ? last + 3 : last + 2;
  return (
    sentence.part === 'LEAD' &&
    units[last + 1]?.low === 'depuis' &&
    /^\d{4}-\d\d-\d\d$/u.test(units[at]?.time?.edtf ?? '')
  );
}

/** `a promis Anne Dahl en prenant ses fonctions`: what was said or done was done when the post changed hands. */
const isOnTakingUp = (view: SentenceView, clause: Clause, { tense, lemma, first }: VerbGroup): boolean =>
  tense === 'GERUND' &&
  /^(?:prendre|prêter|entrer|quitter|assumer)$/u.test(lemma) &&
  clause.verb !== null &&
  TOLD.test(clause.verb.tense) &&
  view.units[first - 1]?.low === 'en';
const TOLD = /^(?:PAST|PRESENT)$/u;

/** `le cap qu'a fixé vendredi Anne Dahl en prenant ses fonctions`: who takes it up stands right in front. */
function nearestTo(view: SentenceView, { first }: VerbGroup): Actors | null {
  const at = first - 2;
  const [named] = peopleIn(view, at, at);
  return named ? { ...NOBODY, people: [named.person], first: at, last: at } : null;
}

/** `a pris ses fonctions`, `est entrée en fonction`, `a prêté serment`, `a quitté son poste`, `a démissionné`, `succède à`. */
export const changesPost = verbRule({
  name: 'changes-post',
  verbs: [
    'prendre',
    'entrer',
    'prêter',
    'quitter',
    'assumer',
    'démissionner',
    'succéder',
    'présenter',
    'remettre',
    'achever',
    'être',
    'devenir',
    'diriger',
    'présider',
    'commander',
  ],
  voices: ['ACTIVE', 'PASSIVE'],
  unfinite: true,
  read: ({ view, clause, verb, finite, subject }) => {
    if (verb.voice === 'PASSIVE' && verb.lemma !== 'entrer') return null;
    const entered = verb.tense === 'PARTICIPLE' && verb.lemma === 'entrer';
    // `le général X, entré en fonctions début juillet`: clipped, with its day right behind.
    const clippedDay = entered && timesIn(view, verb.last + 1, verb.last + 5).length > 0;
    if (!finite && !clippedDay && !isOnTakingUp(view, clause, verb)) return null;
    const words = view.units.slice(verb.last + 1, Math.min(clause.last, verb.last + 7) + 1);
    // `a quitté Vientiane à la tête d'une délégation` leaves a town, and heads whoever comes along.
    const post = words.find(
      ({ low }, at) =>
        POST.test(low) && !(low === 'tête' && verb.lemma === 'quitter' && words[at - 2]?.low === 'à'),
    );
    const resigns = verb.lemma === 'présenter' || verb.lemma === 'remettre';
    // `est depuis lundi le nouveau commandant`, `deviendra le 1er octobre la nouvelle directrice`.
    const becomes = /^(?:être|devenir)$/u.test(verb.lemma);
    const anew =
      becomes &&
      timesIn(view, clause.first, clause.last).length > 0 &&
      words.some(({ low }) => /^(?:nouveau|nouvel|nouvelle)$/u.test(low));
    if (becomes && !anew && !takesUp(view, clause, verb)) return null;
    const since = leadsSince(view, verb);
    if (/^(?:diriger|présider|commander)$/u.test(verb.lemma) && !since) return null;
    if (
      !anew &&
      !becomes &&
      !since &&
      !BY_ITSELF.has(verb.lemma) &&
      (!post || (resigns && post.low !== 'démission'))
    )
      return null;
    if (verb.lemma === 'achever' && !/^(?:mandat|fonctions?)$/u.test(post?.low ?? '')) return null;
    const holder = (verb.tense === 'GERUND' ? nearestTo(view, verb) : null) ?? subject();
    // `Le premier train est entré en service`.
    if (verb.lemma === 'entrer' && post?.low === 'service' && holder.people.length === 0) return null;
    const sworn = verb.lemma === 'prêter' && post?.low === 'serment';
    const described = subjectWords(view, clause, verb).some(
      ({ low }) => TRAVELLERS.test(low) || HOLDERS.test(low),
    );
    if (holder.people.length === 0 && holder.anaphor !== 'ONE' && !described && !sworn) return null;
    return toldByVerb(
      'changes-post',
      'APPOINTMENT',
      { view, clause, verb },
      {
        bySubject: 'SIDE',
        actors: inRole(
          {
            ...holder,
            people: holder.people.slice(0, 1),
            countries: described || sworn ? ofHolder(view, holder) : [],
          },
          'SIDE',
        ),
        anaphor: holder.anaphor,
        countries: countriesOfPost(view, clause, verb, holder),
        ...(finite ? {} : clipped(holder, verb, clause)),
      },
    );
  },
  examples: [
    {
      text: 'date 2025-05-06\n\nLe chef de la délégation, Paul Mensah, n’est entré en fonction que le 15 avril.',
      finds: { kind: 'APPOINTMENT', date: '2025-04-15' },
    },
    {
      text: 'date 2024-09-03\n\nL’ambassadrice de Belgique au Liban, Anne Claes, a pris ses fonctions lundi à Beyrouth.',
      finds: { kind: 'APPOINTMENT', date: '2024-09-02', people: ['Anne Claes'] },
    },
    {
      text: 'date 2023-10-26\n\nLe nouveau Premier ministre haïtien, Paul Dorval, a prêté serment mercredi.',
      finds: { kind: 'APPOINTMENT', date: '2023-10-25', people: ['Paul Dorval'] },
    },
    {
      text: 'date 2024-11-20\n\nUn pont a été ouvert mardi à Tyr. Le général libanais Karim Haddad, entré en fonctions début septembre, y voit un progrès.',
      finds: { kind: 'APPOINTMENT', date: '[2024-09-01..2024-09-10]', people: ['Karim Haddad'] },
    },
    {
      text: 'date 2025-04-11\n\n« Tout reste à faire » : tel est le mot qu’a eu jeudi Paul Mensah en prêtant serment lors d’une cérémonie tenue à Accra.',
      finds: { kind: 'APPOINTMENT', date: '2025-04-10', people: ['Paul Mensah'] },
    },
    {
      text: 'date 2025-04-11\n\nEn prenant mardi ses fonctions d’amirale, la Norvégienne Anne Dahl a promis des navires.',
      finds: { kind: 'APPOINTMENT', date: '2025-04-08', people: ['Anne Dahl'] },
    },
    {
      text: 'date 2025-04-11\n\nLe ministre malgache Jean Rakoto a démissionné jeudi.',
      finds: { kind: 'APPOINTMENT', date: '2025-04-10', people: ['Jean Rakoto'] },
    },
  ],
});
