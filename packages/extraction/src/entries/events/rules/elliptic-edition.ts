import { readOrdinal } from '../../../mentions/phrases/ordinals.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import { clauseAt, timesIn } from '../../sentence/sentence-view.ts';
import type { VerbGroup } from '../../sentence/verb-groups.ts';
import type { Draft, EventRule } from '../draft.ts';
import { clauseEnd, draft } from '../drafting.ts';

/** Adjectives that stand for a noun told before. */
const EDITION =
  /^(?:premier|première|deuxième|second|seconde|troisième|précédente?|prochaine?|suivante?|dernier|dernière)$/u;
/** Of the plurals only this one is of editions: `Les premiers` may be anybody. */
const EDITIONS = /^précédente?s$/u;
const DETERMINERS: ReadonlySet<string> = new Set(['le', 'la', "l'", 'les', 'un', 'une']);
const TAKES_PLACE =
  /^(?:tenir|dérouler|remonter|dater|organiser|accueillir|prévoir|programmer|planifier|fixer|annoncer|attendre|ouvrir|célébrer|abriter|annuler|reporter|conduire|mener|disputer)$/u;
const AHEAD = /^(?:prévoir|programmer|planifier|fixer|annoncer|attendre)$/u;

/** The longest aside between the adjective and its verb, in units. */
const ASIDE = 12;

const tells = (view: SentenceView, verb: VerbGroup): boolean =>
  (TAKES_PLACE.test(verb.lemma) && !verb.negated) ||
  (view.units[verb.last + 1]?.low === 'lieu' && /^(?:avoir|\?)$/u.test(verb.lemma));

/** The verb that tells of what an adjective at a unit stands for, right behind it or behind an aside: `une troisième, destinée aux infirmiers, est programmée`. */
function tellingVerb(view: SentenceView, at: number): VerbGroup | null {
  const free = (from: number, { first }: VerbGroup) =>
    view.units.slice(from, first).every((unit) => /^(?:,|se|s')$/u.test(unit.low) || unit.time !== null);
  const next = view.verbs.find((verb) => verb.first > at && verb.first <= at + 3 && free(at + 1, verb));
  const told = next && tells(view, next) ? next : null;
  if (view.units[at + 1]?.low !== ',') return told;
  const close = view.units.findIndex(({ low }, index) => index > at + 1 && low === ',');
  if (close < 0 || close > at + ASIDE) return told;
  if (told && timesIn(view, at, close).length > 0) return told;
  const main = view.verbs.find((verb) => verb.first > close && verb.first <= close + 2 && free(close, verb));
  return main && tells(view, main) ? main : told;
}

/** `la 12e`, `la prochaine`, `une troisième` at a unit behind a determiner, with the number where it is that of an edition. */
function editionAt(view: SentenceView, at: number): { ordinal: number | null } | null {
  const determiner = view.units[at - 1]!.low;
  const { low, text } = view.units[at]!;
  if (/^(?:le|la|l')$/u.test(determiner) && EDITION.test(low)) return { ordinal: null };
  if (determiner === 'les') return EDITIONS.test(low) ? { ordinal: null } : null;
  const ordinal = readOrdinal(low, text);
  if (ordinal === null || ordinal < 2) return null;
  if (/^(?:le|la|l')$/u.test(determiner)) return { ordinal: /^[\dIVX]/u.test(text) ? ordinal : null };
  return /^une?$/u.test(determiner) ? { ordinal: null } : null;
}

const aheadOf = (low: string, { tense, lemma }: VerbGroup): Draft['edition'] =>
  /^(?:prochaine?|suivante?)$/u.test(low) || tense === 'FUTURE' || (AHEAD.test(lemma) && !/^PLU/u.test(tense))
    ? 'NEXT'
    : 'PREVIOUS';

/** What is told of the edition that an adjective at a unit stands for. */
function toldOf(view: SentenceView, at: number): Draft | null {
  const edition = editionAt(view, at);
  const verb = edition && tellingVerb(view, at);
  if (!verb) return null;
  const clause = clauseAt(view, verb.first);
  const last = clause ? Math.max(verb.last, clauseEnd(view, clause)) : view.units.length - 1;
  return draft({
    rule: 'elliptic-edition',
    kind: 'OTHER',
    view,
    clause,
    first: at - 1,
    last,
    anchor: verb.last,
    verb,
    tense: verb.tense,
    status: AHEAD.test(verb.lemma) && verb.tense !== 'PLUPERFECT' ? 'PLANNED' : null,
    ordinal: edition.ordinal,
    edition: edition.ordinal === null ? aheadOf(view.units[at]!.low, verb) : null,
  });
}

/** `La prochaine est prévue à La Paz en 2025`, `la 12e se déroulera à Tunis`: an adjective stands for the standing meeting told before. */
export const ellipticEdition: EventRule = {
  name: 'elliptic-edition',
  read: (view) => {
    const drafts: Draft[] = [];
    if (view.verbs.length === 0) return drafts;
    for (let at = 1; at < view.units.length; at++) {
      const found = DETERMINERS.has(view.units[at - 1]!.low) ? toldOf(view, at) : null;
      if (found) drafts.push(found);
    }
    return drafts;
  },
  examples: [
    {
      text: 'date 2025-05-06\n\nLe 3e échange d’amitié entre le Laos et le Cambodge s’est déroulé lundi à Paksé.\n\nCelui qui devait suivre en novembre dernier a été annulé.',
      finds: { kind: 'EXCHANGE', date: '2024-11', status: 'CANCELLED' },
    },
    {
      text: 'date 2024-06-13\n\nLe Tchad et le Niger ont ouvert mardi à Agadem la troisième édition de l’exercice « Dune rouge ». Les précédents avaient été conduits à Faya en mars 2022.',
      finds: { kind: 'EXERCISE', date: '2022-03', status: 'HELD' },
    },
    {
      text: 'date 2024-06-13\n\nLa commission mixte maroco-gabonaise a tenu mercredi à Rabat sa 5e session. La 6e se tiendra à Libreville en 2026.',
      finds: { kind: 'DIALOGUE', date: '2026', status: 'PLANNED' },
    },
    {
      text: 'date 2024-06-13\n\nLe sommet des îles s’est ouvert jeudi à Suva. Le suivant, prévu en mai 2026, aura lieu à Apia.',
      finds: { kind: 'CONFERENCE', date: '2026-05', status: 'PLANNED' },
    },
    {
      text: 'date 2023-09-12\n\nLa 4e session de la commission mixte entre le Pérou et la Bolivie s’est tenue lundi à Puno. La prochaine est prévue à La Paz en 2025.',
      finds: { kind: 'DIALOGUE', date: '2025', status: 'PLANNED' },
    },
    {
      text: 'date 2025-11-11\n\nLa 3e session de la commission mixte entre le Gabon et le Tchad s’est tenue lundi à Libreville. La prochaine est programmée en mai 2027.',
      finds: { kind: 'DIALOGUE', date: '2027-05', status: 'PLANNED', countries: ['GA', 'TD'] },
    },
    {
      text: 'date 2025-01-21\n\nLe Gabon et le Tchad ont annoncé lundi la tenue, en mars 2026, de la 2e session de leur commission mixte, la première remontant à mai 2015.',
      finds: { kind: 'DIALOGUE', date: '2015-05', status: 'HELD', countries: ['GA', 'TD'] },
    },
    {
      text: 'date 2023-06-20\n\nLa foire agricole de Bouaké a fermé ses portes dimanche. La précédente remontait à février 2021.',
      finds: { kind: 'EXHIBITION', date: '2021-02', status: 'HELD' },
    },
  ],
};
