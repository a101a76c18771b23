import { actorsIn, countriesIn } from '../../sentence/actors.ts';
import type { Clause } from '../../sentence/clauses.ts';
import { peopleIn, type SentenceView, timesIn } from '../../sentence/sentence-view.ts';
import { sidesIn } from '../../sentence/side-countries.ts';
import type { Unit } from '../../sentence/units.ts';
import type { VerbGroup } from '../../sentence/verb-groups.ts';
import { inRole, toldByVerb } from '../drafting.ts';
import { verbRule } from '../verb-rule.ts';
import { putsLater } from './event-is-put-off.ts';
import { notHandedOver } from './not-handed-over.ts';

const CREDENTIALS = /créance/u;
const ENVOYS = /^(?:ambassad(?:eur|rice)s?|nonce|haut-commissaire|haute-commissaire)$/u;
const IMMATERIAL =
  /^(?:démission|réception|dîner|déjeuner|cocktail|banquet|concert|spectacle|invitation|note|copie|certificats?|attestations?|message|lettre|rapport|prix|médaille|médailles|décoration|diplôme|diplômes|insignes|place|point|priorité|preuve)$/u;
/** `a remis au général les vœux du président`: words, wherever they stand. */
const GREETINGS =
  /^(?:vœux|salutations?|félicitations|condoléances|remerciements?|amitiés|hommages?|regrets|excuses)$/u;
/** What nobody receives but to have it back: `le corps diplomatique` is no such thing. */
const RELICS = /^(?:dents?|restes|dépouilles?|crânes?|ossements|reliques?|cercueils?|cendres)$/u;

/** `a reçu dix ambulances offertes par le Japon`, `a reçu un don de l'Inde`: people are received, blows and orders too. */
const isGift = (view: SentenceView, clause: Clause, verb: VerbGroup): boolean =>
  verb.voice === 'ACTIVE' &&
  view.units
    .slice(verb.last + 1, Math.min(clause.last, verb.last + 18) + 1)
    .some(
      ({ low }, at, near) =>
        (/^(?:offert|donné|cédé|fourni|livré)e?s?$/u.test(low) && near[at + 1]?.low === 'par') ||
        RELICS.test(low) ||
        (low === 'don' && /^(?:un|en)$/u.test(near[at - 1]?.low ?? '')) ||
        (EQUIPMENT.test(low) && fromCountry(view, clause, verb.last + 1)),
    );

/** Units between the verb and the country that gave. */
const GIVER_REACH = 10;
/** What stands round the things received: numbers, lots, what they are for. */
const LOT =
  /^(?:,|le|la|les|l'|un|une|des|de|du|d'|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|cent|mille|\d[\d .]*|première?s?|nouve(?:au|aux|lle|lles)|part|lots?|centaines?|dizaines?|vingtaine|millions?|milliers|médica(?:l|ux|les?)|militaires?|blindée?s?|sanitaires?|informatiques?|scolaires?|humanitaires?|agricoles?)$/u;
/** `a reçu vendredi de l'Algérie deux avions`, `deux patrouilleurs du Japon`, `du matériel de la part des États-Unis`: the country that gave, behind the verb or the things. */
const fromCountry = (view: SentenceView, { last }: Clause, from: number): boolean =>
  view.countries.some(({ unit, form }) => {
    if (form === 'ADJECTIVE' || unit < from || unit > Math.min(last, from + GIVER_REACH)) return false;
    const article = /^(?:la|le|les|l')$/u.test(view.units[unit - 1]!.low) ? 1 : 0;
    const of = unit - 1 - article;
    return (
      /^(?:de|d'|du|des)$/u.test(view.units[of]?.low ?? '') &&
      view.units
        .slice(from, of)
        .every(({ low, time }) => time !== null || EQUIPMENT.test(low) || LOT.test(low))
    );
  });

const THINGS =
  /^(?:œuvres?|oeuvres?|objets?|pièces?|trésors?|restes|crânes?|bronzes?|biens|manuscrits?|statues?|statuettes?|reliques?|archives|masques?|tableaux?|tableau|dépouilles?|dents?|cercueils?|ossements|sculptures?|artefacts?|céramiques?|vases?|poteries|momies?|toiles?|parchemins|antiquités|vestiges|fossiles?|tambours?|trônes?|territoires?|îles?|corps|prisonniers|terrains?)$/u;

/** `les crânes que l'Allemagne a rendus`: in a clause that `que` opens, what is handed over stands in front. */
function thingAhead({ units }: SentenceView, { first }: Clause): readonly Unit[] {
  return /^qu[e']$/u.test(units[first]?.low ?? '') ? units.slice(Math.max(0, first - 3), first) : [];
}

/** `avait rendu 72 objets`, `ont rendu des crânes au Mali`: things given back; a visit, a verdict or homage is rendered. */
const givesBack = (view: SentenceView, clause: Clause, verb: VerbGroup): boolean =>
  verb.voice !== 'REFLEXIVE' &&
  view.units
    .slice(
      verb.voice === 'PASSIVE' ? clause.first : verb.last + 1,
      verb.voice === 'PASSIVE' ? verb.first : Math.min(clause.last, verb.last + 12) + 1,
    )
    .concat(thingAhead(view, clause))
    .some(({ low }) => THINGS.test(low));

/** `ont offert, au palais, un banquet d'État en l'honneur de …`: a reception, however far behind. */
const offersMeal = (view: SentenceView, { last }: Clause, verb: VerbGroup): boolean =>
  view.units
    .slice(verb.last + 1, last + 1)
    .some(
      ({ low }, at, behind) =>
        /^(?:dîner|déjeuner|banquet|cocktail|réception|concert|spectacle|iftar)$/u.test(low) &&
        /^(?:un|une|son|leur|grand)$/u.test(behind[at - 1]?.low ?? ''),
    );

const CAPTIVES = /^(?:prisonni(?:er|ère)s?|détenue?s?|captifs|otages|corps|dépouilles)$/u;

/** `ont échangé jeudi, à la frontière, 40 prisonniers`: people are handed over both ways; words and fire are exchanged too. */
const exchanges = (view: SentenceView, clause: Clause, { voice, first, last }: VerbGroup): boolean =>
  view.units
    .slice(voice === 'PASSIVE' ? clause.first : last + 1, voice === 'PASSIVE' ? first : clause.last + 1)
    .some(({ low }) => CAPTIVES.test(low));

const EQUIPMENT =
  /^(?:obusiers?|canons?|chars?|blindés?|véhicules?|ambulances?|camions?|autobus|bus|locomotives?|rames?|avions?|appareils?|hélicoptères?|drones?|missiles?|munitions|obus|radars?|vedettes?|patrouilleurs?|frégates?|corvettes?|navires?|bateaux?|sous-marins?|remorqueurs?|tracteurs?|ordinateurs?|lits|respirateurs|vaccins|doses|tonnes|sacs|vivres|tentes|groupes|générateurs|engins|équipements?|matériels?|fournitures|médicaments|kits?|détecteurs?|masques|denrées|semences|motos?)$/u;

/** `a cédé six obusiers à l'armée`, `Six obusiers ont été cédés`: a place, a command and ground are ceded too. */
const cedes = (view: SentenceView, clause: Clause, { voice, first, last }: VerbGroup): boolean =>
  view.units
    .slice(voice === 'PASSIVE' ? clause.first : last + 1, voice === 'PASSIVE' ? first : clause.last + 1)
    .some(({ low }) => EQUIPMENT.test(low));

/** `a remis au général une invitation`: near the verb, or with an article of its own. */
const isObject = (words: readonly Unit[], at: number): boolean =>
  at < 4 || /^(?:un|une|son|sa|ses|leurs?)$/u.test(words[at - 1]?.low ?? '');

/** `a remis dix véhicules à l'armée`, `a restitué les œuvres`, `ont été rapatriés`; credentials handed over are a reception. */
export const handsOver = verbRule({
  name: 'hands-over',
  verbs: [
    'remettre',
    'livrer',
    'restituer',
    'rapatrier',
    'offrir',
    'transférer',
    'rétrocéder',
    'réceptionner',
    'recevoir',
    'faire',
    'rendre',
    'présenter',
    'échanger',
    'céder',
  ],
  voices: ['ACTIVE', 'PASSIVE'],
  read: ({ view, clause, verb, finite, subject }) => {
    if (!finite) return null;
    const words = view.units.slice(verb.last + 1, Math.min(clause.last, verb.last + 8) + 1);
    // `a été remise à une date ultérieure`: put off.
    if (
      verb.lemma === 'remettre' &&
      (words.some(({ low }) => /^(?:ultérieure|sine)$/u.test(low)) || putsLater(view, verb.last + 1))
    )
      return null;
    if (notHandedOver(view, clause, verb)) return null;
    if (verb.lemma === 'faire' && !/^don$/u.test(words[0]?.low ?? '')) return null;
    if (verb.lemma === 'rendre' && !givesBack(view, clause, verb)) return null;
    if (verb.lemma === 'céder' && !cedes(view, clause, verb)) return null;
    if (verb.lemma === 'échanger' && !exchanges(view, clause, verb)) return null;
    if (verb.lemma === 'recevoir' && !isGift(view, clause, verb)) return null;
    if (verb.lemma === 'offrir' && offersMeal(view, clause, verb)) return null;
    const credentials = words.some((unit) => CREDENTIALS.test(unit.low));
    if (verb.lemma === 'présenter' && !credentials) return null;
    const honour = view.units
      .slice(verb.last + 1, Math.min(clause.last, verb.last + 18) + 1)
      .some((unit) =>
        /^(?:insignes|médailles?|décorations?|légion|diplômes?|certificats?|prix|parchemins?|brevets?)$/u.test(
          unit.low,
        ),
      );
    // A sabre given to an officer is a mark of rank, one given back to a country a work of art.
    const rank =
      verb.lemma === 'remettre' &&
      words.some((unit) => /^(?:sabres?|épées?|képis?|galons?)$/u.test(unit.low));
    if (honour || rank || thingAhead(view, clause).some(({ low }) => IMMATERIAL.test(low))) return null;
    if (words.some(({ low }) => GREETINGS.test(low))) return null;
    if (!credentials && words.some((unit, at) => IMMATERIAL.test(unit.low) && isObject(words, at)))
      return null;
    const givers = verb.voice === 'ACTIVE' ? subject() : actorsIn(view, verb.last + 1, clause.last, true);
    const to = view.units.findIndex(
      (unit, at) => at > verb.last && at <= clause.last && /^(?:à|au|aux)$/u.test(unit.low),
    );
    const takers =
      // `a réceptionné à Mirabel, au Canada`: where it was taken.
      to < 0 || verb.voice === 'PASSIVE' || /^(?:recevoir|réceptionner)$/u.test(verb.lemma)
        ? null
        : actorsIn(view, to, clause.last, true);
    const given = [
      ...sidesIn(view, clause.first, verb.first - 1),
      ...countriesIn(view, verb.last + 1, clause.last),
    ];
    if (
      verb.voice === 'ACTIVE' &&
      givers.people.length === 0 &&
      givers.countries.length === 0 &&
      !givers.anaphor &&
      timesIn(view, clause.first, clause.last).length === 0
    )
      return null;
    const envoy = view.units.slice(clause.first, verb.first).some(({ low }) => ENVOYS.test(low));
    if (credentials && !envoy && peopleIn(view, clause.first, clause.last).length === 0) return null;
    return toldByVerb(
      'hands-over',
      credentials ? 'RECEPTION' : 'HANDOVER',
      { view, clause, verb },
      {
        bySubject: verb.voice === 'ACTIVE' ? (credentials ? 'GUEST' : 'SIDE') : null,
        actors: [
          ...inRole(givers, credentials ? 'GUEST' : 'SIDE'),
          ...(verb.voice === 'PASSIVE' || verb.lemma === 'recevoir'
            ? inRole({ ...givers, people: [], countries: given }, 'SIDE')
            : []),
          ...(takers ? inRole(takers, credentials ? 'HOST' : 'SIDE') : []),
        ],
        anaphor: givers.anaphor,
        countries: verb.lemma === 'réceptionner' ? sidesIn(view, verb.last + 1, clause.last) : [],
      },
    );
  },
  examples: [
    {
      text: 'date 2024-03-12\n\nL’armée jordanienne a reçu lundi deux patrouilleurs de la Norvège.',
      finds: { kind: 'HANDOVER', date: '2024-03-11', countries: ['JO', 'NO'] },
    },
    {
      text: 'date 2024-03-12\n\nLe Chili a reçu lundi le ministre du Commerce de la Norvège.',
      finds: null,
    },
    {
      text: 'date 2024-03-12\n\nLa Jordanie a reçu lundi de la Norvège quatre ambulances.',
      finds: { kind: 'HANDOVER', date: '2024-03-11', countries: ['NO', 'JO'] },
    },
    {
      text: 'date 2024-03-12\n\nLe nouvel ambassadeur de Norvège au Kenya a présenté lundi ses lettres de créance au président kényan.',
      finds: { kind: 'RECEPTION', date: '2024-03-11', countries: ['NO', 'KE'] },
    },
    {
      text: 'date 2023-08-31\n\nLe musée de Cotonou expose les masques que la Suisse a rendus au Bénin le 4 mai.',
      finds: { kind: 'HANDOVER', date: '2023-05-04', countries: ['CH', 'BJ'] },
    },
    {
      text: 'date 2023-08-31\n\nL’été dernier, la Belgique avait rendu 84 objets au Congo.',
      finds: { kind: 'HANDOVER', date: '2022-22', countries: ['BE', 'CG'] },
    },
    {
      text: 'date 2024-12-12\n\nL’Allemagne a remis mercredi à l’armée libanaise trente véhicules.',
      finds: { kind: 'HANDOVER', date: '2024-12-11', countries: ['DE', 'LB'] },
    },
    {
      text: 'date 2023-11-20\n\nLa France a restitué vendredi au Sénégal un sabre du XIXe siècle.',
      finds: { kind: 'HANDOVER', date: '2023-11-17', countries: ['FR', 'SN'] },
    },
    {
      text: 'date 2023-08-31\n\nL’armée laotienne a reçu mardi dernier douze camions offerts par le Japon.',
      finds: { kind: 'HANDOVER', date: '2023-08-29', countries: ['LA', 'JP'] },
    },
    {
      text: 'date 2025-02-20\n\nTrois hélicoptères ont été cédés mercredi à la Moldavie par la Norvège.',
      finds: { kind: 'HANDOVER', date: '2025-02-19', countries: ['NO', 'MD'] },
    },
    {
      text: 'date 2025-02-20\n\nLe musée a rouvert. Le Japon a remis en janvier deux vedettes à la Guyana.',
      finds: { kind: 'HANDOVER', date: '2025-01', countries: ['JP', 'GY'] },
    },
    {
      text: 'date 2024-08-05\n\nLa nageuse Awa Ba a offert dimanche au Sénégal un titre, devant la Norvège.',
      finds: null,
    },
    {
      text: 'date 2022-06-21\n\nLa famille du roi Mutara recevra mercredi, des mains du Premier ministre belge, une dent de l’ancien souverain rwandais.',
      finds: { kind: 'HANDOVER', date: '2022-06-22', countries: ['BE', 'RW'] },
    },
    {
      text: 'date 2025-02-20\n\nLa rivière monte. Le juge a remis mercredi en liberté deux journalistes turcs.',
      finds: null,
    },
    {
      text: 'date 2025-02-20\n\nLa rivière monte. Le jury chilien a livré mercredi son verdict.',
      finds: null,
    },
    {
      text: 'date 2025-02-20\n\nLa boulangerie a cédé mercredi la place à une banque suisse.',
      finds: null,
    },
    {
      text: 'date 2025-02-20\n\nL’ambassadrice du Canada au Pérou, Anne Roy, a présenté mercredi ses lettres de créance au président péruvien, Luis Prado.',
      finds: { kind: 'RECEPTION', date: '2025-02-19', countries: ['CA', 'PE'] },
    },
    {
      text: 'date 2025-02-20\n\nL’ambassadeur de Suisse au Maroc, Urs Keller, a remis mercredi ses lettres de créance au roi.',
      finds: { kind: 'RECEPTION', date: '2025-02-19', people: ['Urs Keller'] },
    },
  ],
});
