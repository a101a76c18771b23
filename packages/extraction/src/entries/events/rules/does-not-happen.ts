import { NOBODY, objectsOf, subjectOf } from '../../sentence/actors.ts';
import type { Clause } from '../../sentence/clauses.ts';
import { type SentenceView, timesIn } from '../../sentence/sentence-view.ts';
import { destinations } from '../around-head.ts';
import { carried, subjectHead } from '../carriers.ts';
import type { Draft, EventRule } from '../draft.ts';
import { clauseEnd, clauseStart, draft, headsAfter, inRole, toldByVerb } from '../drafting.ts';
import { namesPeople } from '../guests.ts';

const TRAVEL = /^(?:venir|aller|rendre|visiter|effectuer)$/u;

/** `ne viendra finalement pas au Vanuatu`: a journey that is off, where both ends are known. */
function notTravelling(view: SentenceView, clause: Clause): Draft[] {
  const verb = clause.verb!;
  const who = subjectOf(view, clause);
  const countries = destinations(view, verb.last + 1, clause.last);
  const someone = who.people.length + who.countries.length > 0;
  if (verb.tense !== 'FUTURE' || countries.length === 0 || !someone) return [];
  const actors = inRole(who, 'GUEST');
  const told = { view, clause, verb };
  return [toldByVerb('does-not-happen', 'VISIT', told, { actors, countries, status: 'CANCELLED' })];
}

/** `ne recevra finalement pas lundi son homologue`: an audience that is off, of two countries and on a day. */
function notReceiving(view: SentenceView, clause: Clause): Draft[] {
  const verb = clause.verb!;
  if (verb.tense !== 'FUTURE' || verb.voice !== 'ACTIVE') return [];
  if (timesIn(view, clause.first, clause.last).length === 0) return [];
  if (!namesPeople(view, verb.last + 1, Math.min(clause.last, verb.last + 8))) return [];
  const [host, guest] = [subjectOf(view, clause), objectsOf(view, clause, verb.last + 1)];
  if (guest.people.length + guest.countries.length === 0) return [];
  const actors = [...inRole(host, 'HOST'), ...inRole(guest, 'GUEST')];
  const told = { view, clause, verb };
  return [
    toldByVerb('does-not-happen', 'RECEPTION', told, { actors, status: 'CANCELLED', bySubject: 'HOST' }),
  ];
}

/** `Il n'y aura pas de sommet vendredi`: what there will not be. */
function isNone(view: SentenceView, clause: Clause): Draft[] {
  const verb = clause.verb!;
  const there = view.units[verb.first - 1]?.low === 'y' || view.units[verb.last - 1]?.low === 'y';
  if (verb.lemma !== 'avoir' || verb.tense !== 'FUTURE' || !there) return [];
  const head = headsAfter(view, clause, verb.last).find(({ preposition }) => preposition === 'de');
  if (!head || head.phraseFirst - verb.last > NONE_REACH) return [];
  const place = { view, clause, verb, finite: true, subject: () => NOBODY };
  return [carried('does-not-happen', place, head, { status: 'CANCELLED' })];
}
/** Units between the verb and what there will not be: `il n'y aura finalement pas de …`. */
const NONE_REACH = 5;

/** `n'aura pas lieu`, `ne se tiendra pas`: what was announced is off; `n'aura lieu qu'en juin`: put off. */
export const doesNotHappen: EventRule = {
  name: 'does-not-happen',
  read: (view) =>
    view.clauses.flatMap((clause) => {
      const { verb } = clause;
      const place =
        verb?.lemma === 'avoir' &&
        view.units.slice(verb.last + 1, verb.last + 5).some((unit) => unit.low === 'lieu');
      const abroad = verb?.negated && TRAVEL.test(verb.lemma) ? notTravelling(view, clause) : [];
      if (abroad.length > 0) return abroad;
      const none = verb?.negated ? isNone(view, clause) : [];
      if (none.length > 0) return none;
      if (verb?.negated && /^(?:recevoir|accueillir)$/u.test(verb.lemma)) return notReceiving(view, clause);
      const held = verb?.voice === 'REFLEXIVE' && (verb.lemma === 'tenir' || verb.lemma === 'dérouler');
      if (!verb?.negated || !(place || held)) return [];
      // `n'aura lieu qu'en juin` is put off, not called off.
      const later = view.units.slice(verb.last + 1, verb.last + 5).some((unit) => /^qu[e']$/u.test(unit.low));
      const status = later ? 'POSTPONED' : 'CANCELLED';
      const head = subjectHead({ view, clause, verb, finite: true, subject: () => subjectOf(view, clause) });
      const told = {
        rule: 'does-not-happen',
        view,
        clause,
        first: clauseStart(view, clause),
        last: clauseEnd(view, clause),
      };
      if (!head) return [draft({ ...told, kind: 'OTHER', status })];
      const subject = () => subjectOf(view, clause);
      return [
        carried('does-not-happen', { view, clause, verb, finite: true, subject }, head, {
          status,
        }),
      ];
    }),
  examples: [
    {
      text: 'date 2024-03-06\n\nIl n’y aura finalement pas de sommet vendredi entre le Togo et la Zambie.',
      finds: { kind: 'CONFERENCE', date: '2024-03-08', status: 'CANCELLED', countries: ['TG', 'ZM'] },
    },
    {
      text: 'date 2024-03-12\n\nLe président grec Nikos Pappas ne recevra finalement pas jeudi le ministre kényan Peter Otieno.',
      finds: { kind: 'RECEPTION', date: '2024-03-14', status: 'CANCELLED', countries: ['GR', 'KE'] },
    },
    {
      text: 'date 2024-03-11\n\nLe sommet prévu le 20 mars à Lomé n’aura pas lieu.',
      finds: { kind: 'CONFERENCE', date: '2024-03-20', status: 'CANCELLED' },
    },
    {
      text: 'date 2023-06-05\n\nLa visite officielle du ministre belge Paul Maes au Liban, prévue le 8 juin, n’aura pas lieu.',
      finds: { kind: 'VISIT', date: '2023-06-08', status: 'CANCELLED' },
    },
    {
      text: 'date 2025-01-15\n\nL’exercice naval ne se tiendra pas en février, faute de navires.',
      finds: { kind: 'EXERCISE', date: '2025-02', status: 'CANCELLED' },
    },
  ],
};
