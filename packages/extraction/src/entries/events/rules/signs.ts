import type { CountryCode } from '@ephemeride/domain';
import { textNounAt } from '../../agreements/text-nouns.ts';
import { countriesIn, objectsOf } from '../../sentence/actors.ts';
import type { Clause } from '../../sentence/clauses.ts';
import { type SentenceView, timesIn } from '../../sentence/sentence-view.ts';
import type { VerbGroup } from '../../sentence/verb-groups.ts';
import { clauseEnd, clauseStart, draft, inRole } from '../drafting.ts';
import { verbRule } from '../verb-rule.ts';

const CHAMBER =
  /^(?:députés?|sénateurs?|parlement|parlementaires|sénat|assemblée|douma|chambre|congrès|bundestag|knesset|diète|rada|seimas|sejm)$/u;

/** `Les députés ont ratifié l'accord`: a vote, and nobody signs. */
const votes = (view: SentenceView, clause: Clause, verb: VerbGroup): boolean =>
  verb.lemma === 'ratifier' &&
  view.units.slice(clause.first, verb.first).some(({ low }) => CHAMBER.test(low));

/** Where what a text is about begins: `un mémorandum en vue de lutter contre les mines …`, `un accord sur la pêche`; behind the clause where it is not said. */
function matterOf(view: SentenceView, from: number, last: number): number {
  const at = view.units.findIndex(
    ({ low }, index) =>
      index > from &&
      index <= last &&
      (/^(?:sur|visant|portant|concernant|relatif|relative|destinée?|permettant|prévoyant|pour|contre)$/u.test(
        low,
      ) ||
        (low === 'vue' && view.units[index - 1]!.low === 'en') ||
        (/^(?:depuis|après)$/u.test(low) && /^(?:le|la|l')$/u.test(view.units[index + 1]?.low ?? ''))),
  );
  return at < 0 ? last + 1 : at;
}

/** Units in front of `que` in which the text that it stands for is named. */
const ANTECEDENT_REACH = 8;

/** `l'accord que les deux ministres signeront vendredi`, `voilà ce qu'ont signé X et Y`: where the text stands in front of `que`, in a clause that has a day; -1 where none does. */
function textBefore(view: SentenceView, { first, last }: Clause, verb: VerbGroup): number {
  if (timesIn(view, first, last).length === 0) return -1;
  const that = view.units.findLastIndex(
    ({ low }, at) => at >= first && at < verb.first && /^qu[e']$/u.test(low),
  );
  if (that < 0) return -1;
  if (view.units[that - 1]?.low === 'ce') return that - 1;
  for (let at = that - 1; at >= Math.max(0, that - ANTECEDENT_REACH); at--) {
    if (textNounAt(view, at) || view.units[at]!.low === 'textes') return at;
  }
  return -1;
}

/** `a signé lundi avec la Grèce et le Portugal un accord`: those named between the verb and the text. */
function cosigners(view: SentenceView, verb: VerbGroup, text: number): CountryCode[] {
  const behind = view.units.slice(verb.last + 1, text).findIndex(({ low }) => low === 'avec');
  return behind < 0 ? [] : countriesIn(view, verb.last + 1 + behind, text - 1);
}

/** `ont signé un mémorandum d'entente`: the object must be a text. */
export const signs = verbRule({
  name: 'signs',
  verbs: ['signer', 'parapher', 'conclure', 'ratifier', 'sceller'],
  voices: ['ACTIVE'],
  unfinite: true,
  read: ({ view, clause, verb, finite, subject }) => {
    if (!finite && verb.tense === 'PARTICIPLE') return null;
    let text = -1;
    for (let at = verb.last + 1; at <= Math.min(clause.last, verb.last + 32) && text < 0; at++) {
      if (textNounAt(view, at)) text = at;
    }
    const relative = text < 0 && finite ? textBefore(view, clause, verb) : -1;
    if (relative >= 0)
      return draft({
        rule: 'signs',
        kind: 'SIGNING',
        view,
        clause,
        first: clauseStart(view, clause),
        last: clauseEnd(view, clause),
        bySubject: 'SIDE',
        anchor: verb.last,
        verb,
        tense: verb.tense,
        actors: inRole(subject(), 'SIDE'),
        anaphor: subject().anaphor,
      });
    if (text < 0) return null;
    const signers = subject();
    const others = signers.people.length > 1 ? null : objectsOf(view, clause, verb.last + 1);
    return draft({
      rule: 'signs',
      kind: votes(view, clause, verb) ? 'OTHER' : 'SIGNING',
      view,
      clause,
      first: finite ? clauseStart(view, clause) : verb.first,
      last: clauseEnd(view, clause),
      bySubject: 'SIDE',
      anchor: text,
      verb,
      tense: verb.tense,
      actors: [...inRole(signers, 'SIDE'), ...(others ? inRole({ ...others, countries: [] }, 'SIDE') : [])],
      anaphor: signers.anaphor,
      countries: [
        ...cosigners(view, verb, text),
        ...(signers.people.length > 1 ? [] : countriesIn(view, text, matterOf(view, text, clause.last) - 1)),
      ],
    });
  },
  examples: [
    {
      text: 'date 2024-05-15\n\nUn accord de pêche et deux lettres : voilà ce que le Togo et le Kenya ont signé mardi à Lomé.',
      finds: { kind: 'SIGNING', date: '2024-05-14', countries: ['TG', 'KE'] },
    },
    {
      text: 'date 2024-03-07\n\nLe Pérou et le Chili ont signé, jeudi à Lima, un accord sur le secours en mer et la lutte contre la pêche illicite.',
      finds: { kind: 'SIGNING', date: '2024-03-07', countries: ['PE', 'CL'] },
    },
    {
      text: 'date 2024-02-28\n\nLe Maroc et la Belgique ont signé mardi à Bruxelles un mémorandum d’entente sur la formation.',
      finds: { kind: 'SIGNING', date: '2024-02-27', countries: ['MA', 'BE'] },
    },
    {
      text: 'date 2023-06-07\n\nLe ministre arménien Aram Sarkissian et la ministre grecque Eleni Pappas ont signé lundi un accord de coopération militaire.',
      finds: { kind: 'SIGNING', date: '2023-06-05', people: ['Aram Sarkissian', 'Eleni Pappas'] },
    },
    {
      text: 'date 2024-05-15\n\nLes experts ont achevé mardi à Erevan la convention que le ministre arménien Aram Sarkissian et la ministre grecque Eleni Pappas signeront vendredi.',
      finds: { kind: 'SIGNING', date: '2024-05-17', status: 'PLANNED', countries: ['AM', 'GR'] },
    },
    {
      text: 'date 2024-05-15\n\nLa Norvège a signé mardi avec l’Inde et le Chili un accord de pêche.',
      finds: { kind: 'SIGNING', date: '2024-05-14', countries: ['NO', 'IN', 'CL'] },
    },
    {
      text: 'date 2025-10-01\n\nLe Canada et Haïti signeront le 15 octobre une déclaration conjointe.',
      finds: { kind: 'SIGNING', date: '2025-10-15', status: 'PLANNED', countries: ['CA', 'HT'] },
    },
  ],
});
