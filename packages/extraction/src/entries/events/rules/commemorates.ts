import type { CountryCode } from '@ephemeride/domain';
import { numberValue } from '../../../mentions/times/lexicon/numbers.ts';
import { countriesIn } from '../../sentence/actors.ts';
import type { Clause } from '../../sentence/clauses.ts';
import { type SentenceView, timesIn } from '../../sentence/sentence-view.ts';
import { sidesIn } from '../../sentence/side-countries.ts';
import type { Unit } from '../../sentence/units.ts';
import type { VerbGroup } from '../../sentence/verb-groups.ts';
import { inRole, toldByVerb } from '../drafting.ts';
import { DEAD } from '../in-memory.ts';
import { verbRule } from '../verb-rule.ts';

const TRIBUTE = /^(?:hommage|gerbes?|fleurs|recueillement|silence|encens|couronnes?)$/u;
/** `ont défilé contre le gouvernement`, `à l'appel des syndicats`: a protest. */
const PROTEST =
  /^(?:contre|appel|manifestants?|syndicats?|opposition|opposants?|réclamer|réclamant|dénoncer|exiger|exigeant|démission|grève|colère|mouvement|mobilisation|protester|protestation)$/u;
const MEMORY =
  /anniversaire|naire$|victimes|mémoire|fête|journée|soldats|morts|combattants|génocide|martyrs|bataille|armistice|libération|indépendance|réunification|unification|fondation|création|révolution|proclamation|^(?:(?:les|ses|leurs) )?\d{1,4} ans$|^bougies$/u;

/** `a rendu hommage aux efforts du pays`, `à l'apport du Japon`, `au courage des équipes`: praise, and nobody is remembered. */
const PRAISED =
  /^(?:apports?|contributions?|efforts?|travail|travaux|rôle|soutien|appui|aide|assistance|engagement|action|actions|œuvre|dévouement|professionnalisme|courage|bravoure|mérites?|qualités?|talents?|leadership|direction|vision|sagesse|générosité|solidarité|hospitalité|coopération|collaboration|partenariat|amitié|relations|liens|résultats|réalisations|réussites?|succès|performances?|constance|patience|persévérance|détermination|résilience|esprit|sens|ce|celui|celle|ceux|carrière|parcours|excellence|qualité)$/u;
/** Units of a clause among which its subject stands. */
const TRIBUTE_REACH = 5;
/** Units between the tribute and what it is paid to: `hommage, au nom du roi, à l'apport`. */
const PRAISE_REACH = 4;

const praises = (after: readonly Unit[]): boolean => {
  const tribute = after.findIndex(({ low }) => low === 'hommage' || low === 'hommages');
  const to = after.findIndex(({ low }, at) => at > tribute && /^(?:à|au|aux)$/u.test(low));
  return (
    tribute >= 0 &&
    to > tribute &&
    to - tribute <= PRAISE_REACH &&
    after.slice(to + 1, to + PRAISE_REACH).some(({ low }) => PRAISED.test(low)) &&
    !after.slice(to + 1).some(({ low }) => DEAD.test(low))
  );
};

/** `Un hommage national sera rendu mercredi aux pompiers`: the tribute is what is told of. */
const isPaid = (view: SentenceView, { first }: Clause, verb: VerbGroup): boolean =>
  verb.lemma === 'rendre' &&
  verb.voice === 'PASSIVE' &&
  view.units
    .slice(first, Math.min(verb.first, first + TRIBUTE_REACH))
    .some(({ low }) => /^hommages?$/u.test(low));

/** `les 85 ans de l'appel`, `ses vingt ans`: an age that is kept, in words of their own. */
const tellsAge = (units: readonly Unit[]): boolean =>
  units.some(
    ({ low }, at) =>
      low === 'ans' &&
      numberValue(units[at - 1]?.low ?? '') !== null &&
      /^(?:les|ses|leurs)$/u.test(units[at - 2]?.low ?? ''),
  );

const COMES =
  /^(?:rendre|réunir|retrouver|rassembler|venir|participer|assister|aller|déplacer|regrouper|converger|affluer|joindre|unir|associer|mobiliser|allier)$/u;

/** `s'est associée à l'Autriche pour célébrer`: with whom those who remember do so. */
const joinedBy = (view: SentenceView, { verb: came }: Clause, { first }: VerbGroup): CountryCode[] =>
  /^(?:joindre|unir|associer|allier)$/u.test(came?.lemma ?? '')
    ? countriesIn(view, came!.last + 1, first)
    : [];

/** The words in front of an infinitive that say that it is what something was done for. */
const purposeOf = ({ units }: SentenceView, at: number): string =>
  /^d[e']$/u.test(units[at]?.low ?? '') ? `${units[at - 1]?.low} de` : (units[at]?.low ?? '');

/** `se sont rendus au mémorial pour rendre hommage`, `s'étaient joints à eux pour fêter l'indépendance`: what those who came did there. */
function isWhatFor(view: SentenceView, clause: Clause, verb: VerbGroup): boolean {
  const reflexive = verb.voice === 'REFLEXIVE' ? 1 : 0;
  return (
    verb.tense === 'INFINITIVE' &&
    clause.verb !== null &&
    !clause.relative &&
    clause.verb.last < verb.first &&
    COMES.test(clause.verb.lemma) &&
    (/^(?:pour|afin de)$/u.test(purposeOf(view, verb.first - 1 - reflexive)) || clause.verb.lemma === 'venir')
  );
}

const RITE =
  /^(?:défilés?|parades?|concerts?|messe|office|cérémonies?|veillée|gala|festivités|spectacle|feu|revue|prise|réception|dépôt)$/u;
/** Units in front of `qui` in which the anniversary that it stands for may be named. */
const ANTECEDENT_REACH = 16;

/** Where the words begin that say what is marked: in front of `qui`, where one opens the clause. */
const antecedentFrom = ({ relative, first }: Clause): number =>
  relative ? Math.max(0, first - ANTECEDENT_REACH) : first;

/** `Le 30e anniversaire du traité sera marqué le 2 mai par une parade`: what is done on that day to mark it. */
const isMarkedByRite = (view: SentenceView, clause: Clause, verb: VerbGroup): boolean =>
  verb.lemma === 'marquer' &&
  verb.voice === 'PASSIVE' &&
  timesIn(view, verb.last + 1, clause.last).length > 0 &&
  view.units.slice(antecedentFrom(clause), verb.first).some(({ low }) => MEMORY.test(low)) &&
  view.units
    .slice(verb.last + 1, clause.last + 1)
    .some(
      ({ low }, at, behind) =>
        low === 'par' && behind.slice(at + 1, at + 5).some((unit) => RITE.test(unit.low)),
    );

/** `s'est incliné devant les victimes`, `à la mémoire de`: a team bows to another. */
const bows = (after: readonly Unit[]): boolean =>
  after.some(
    ({ low }, at) =>
      /^(?:devant|à|sur)$/u.test(low) &&
      after
        .slice(at + 1, at + 4)
        .some((unit) =>
          /^(?:victimes|mémoire|martyrs|morts|tombes?|dépouilles?|cercueils?)$/u.test(unit.low),
        ),
  );

const LAID = /^(?:gerbes?|couronnes?|fleurs|flammes?|bougies?|cierges?|lampions?|minute|prière|messe)$/u;
const MEMORIAL =
  /^(?:mémorial|monument|stèle|cénotaphe|cimetière|ossuaire|nécropole|tombe|mausolée|panthéon|plaque|statue|arc)$/u;

/** `Une gerbe a été déposée à la stèle`, `Une flamme a été allumée au mémorial`: what is done to remember, told of the thing. */
function isLaid(view: SentenceView, { first, last, relative }: Clause, verb: VerbGroup): boolean {
  if (
    verb.voice !== 'PASSIVE' ||
    relative ||
    !/^(?:déposer|allumer|ranimer|observer|dire|célébrer)$/u.test(verb.lemma)
  )
    return false;
  const things = view.units.slice(first, verb.first);
  if (!things.some(({ low }) => LAID.test(low))) return false;
  return (
    things.some(({ low }) => /^(?:gerbes?|couronnes?)$/u.test(low)) ||
    view.units.slice(verb.last + 1, last + 1).some(({ low }) => MEMORIAL.test(low) || MEMORY.test(low))
  );
}

/** `ont commémoré`, `a célébré le 60e anniversaire`, `a déposé une gerbe`, `a rendu hommage aux victimes`, `ont défilé`. */
export const commemorates = verbRule({
  name: 'commemorates',
  verbs: [
    'commémorer',
    'célébrer',
    'fêter',
    'défiler',
    'déposer',
    'rendre',
    'recueillir',
    'incliner',
    'observer',
    'marquer',
    'souffler',
    'honorer',
    'allumer',
    'ranimer',
    'dire',
  ],
  voices: ['ACTIVE', 'PASSIVE', 'REFLEXIVE'],
  unfinite: true,
  read: ({ view, clause, verb, finite, subject }) => {
    if (!finite && !isWhatFor(view, clause, verb)) return null;
    const after = view.units.slice(verb.last + 1, Math.min(clause.last, verb.last + 12) + 1);
    const all = view.units.slice(clause.first, clause.last + 1);
    const tribute =
      /^(?:déposer|rendre|observer)$/u.test(verb.lemma) &&
      after.slice(0, 6).some((unit) => TRIBUTE.test(unit.low)) &&
      !praises(after);
    const paid = finite && isPaid(view, clause, verb);
    const laid = paid || isLaid(view, clause, verb);
    const remembers =
      /^(?:célébrer|fêter|marquer|souffler)$/u.test(verb.lemma) &&
      (all.some((unit) => MEMORY.test(unit.low)) || tellsAge(all));
    const itself =
      verb.lemma === 'commémorer' ||
      (verb.lemma === 'défiler' &&
        !view.units.slice(antecedentFrom(clause), clause.last + 1).some((unit) => PROTEST.test(unit.low))) ||
      (verb.lemma === 'recueillir' && verb.voice === 'REFLEXIVE') ||
      (verb.lemma === 'incliner' && bows(after)) ||
      (verb.lemma === 'honorer' &&
        after.slice(0, 4).some((unit) => /^(?:mémoire|victimes|morts|martyrs)$/u.test(unit.low)));
    const byRite = isMarkedByRite(view, clause, verb);
    if (byRite)
      return toldByVerb(
        'commemorates',
        'COMMEMORATION',
        { view, clause, verb },
        { countries: sidesIn(view, antecedentFrom(clause), clause.last) },
      );
    if (!tribute && !laid && !remembers && !itself) return null;
    const who = subject();
    const nobody =
      who.people.length === 0 && who.countries.length === 0 && who.anaphor === null && !who.international;
    const noun = view.heads.some((head) => head.last < verb.first && head.first >= clause.first);
    const timed = timesIn(view, clause.first, verb.first - 1).length > 0 && nobody;
    if (verb.lemma === 'marquer' && (clause.relative || nobody || (finite && (noun || timed)))) return null;
    return toldByVerb(
      'commemorates',
      'COMMEMORATION',
      // What they came for is told of the day on which they came.
      { view, clause, verb: finite ? verb : clause.verb! },
      {
        bySubject: 'ATTENDEE',
        actors: inRole(who, 'ATTENDEE'),
        anaphor: who.anaphor,
        countries: [
          // Whom a tribute is paid to takes no part in it.
          ...(paid ? [] : sidesIn(view, clause.first, clause.last)),
          ...(finite ? [] : joinedBy(view, clause, verb)),
        ],
      },
    );
  },
  examples: [
    {
      text: 'date 2024-11-12\n\nLa Belgique a commémoré lundi à Ypres l’armistice de 1918.',
      finds: { kind: 'COMMEMORATION', date: '2024-11-11', countries: ['BE'] },
    },
    {
      text: 'date 2023-04-25\n\nLe président arménien Aram Sarkissian a déposé lundi une gerbe au mémorial d’Erevan.',
      finds: { kind: 'COMMEMORATION', date: '2023-04-24', people: ['Aram Sarkissian'] },
    },
    {
      text: 'date 2024-11-12\n\nUne fanfare estonienne s’est jointe lundi aux vétérans lettons pour marquer, à Cēsis, le 105e anniversaire de la bataille.',
      finds: { kind: 'COMMEMORATION', date: '2024-11-11', countries: ['EE', 'LV'] },
    },
    {
      text: 'date 2024-11-05\n\nLe président du Sénat chilien, Juan Paz, s’est incliné lundi à Lima devant les victimes du séisme.',
      finds: { kind: 'COMMEMORATION', date: '2024-11-04', people: ['Juan Paz'] },
    },
    {
      text: 'date 2024-11-05\n\nLe port de Tanga célébrera jeudi les 85 ans de sa grue.',
      finds: { kind: 'COMMEMORATION', date: '2024-11-07', status: 'PLANNED' },
    },
    {
      text: 'date 2024-11-05\n\nUne flamme a été allumée lundi au mémorial de Gitarama, au Rwanda.',
      finds: { kind: 'COMMEMORATION', date: '2024-11-04', countries: ['RW'] },
    },
    {
      text: 'date 2025-03-18\n\nLe général a salué lundi le 60e anniversaire de l’indépendance de la Gambie, qui sera marqué le 22 mars par une grande parade à Banjul.',
      finds: { kind: 'COMMEMORATION', date: '2025-03-22', status: 'PLANNED', countries: ['GM'] },
    },
    {
      text: 'date 2025-01-31\n\nUn hommage national aux trois guides tués sera rendu lundi à Chamonix.',
      finds: { kind: 'COMMEMORATION', date: '2025-02-03', status: 'PLANNED' },
    },
    {
      text: 'date 2025-01-31\n\nLe fleuve a débordé. Le ministre Karim Alaoui a rendu hommage jeudi à l’apport du Chili aux secours.',
      finds: null,
    },
    {
      text: 'date 2025-01-31\n\nDes milliers d’Arméniens ont défilé jeudi à Gumri contre le gouvernement.',
      finds: null,
    },
    {
      text: 'date 2025-01-31\n\nLe vote est reporté à cause du mouvement contre la réforme, qui défilera mardi à Dakar.',
      finds: null,
    },
    {
      text: 'date 2025-03-28\n\nLe Sénégal célébrera le 4 avril le 65e anniversaire de son indépendance.',
      finds: { kind: 'COMMEMORATION', date: '2025-04-04', status: 'PLANNED', countries: ['SN'] },
    },
  ],
});
