import { actorsIn } from '../../sentence/actors.ts';
import type { Clause } from '../../sentence/clauses.ts';
import { type SentenceView, unitAmong } from '../../sentence/sentence-view.ts';
import type { VerbGroup } from '../../sentence/verb-groups.ts';
import { inRole, toldByVerb } from '../drafting.ts';
import { namesPeople } from '../guests.ts';
import { countriesOfPost, ofHolder } from '../post-countries.ts';
import { verbRule } from '../verb-rule.ts';

/** Texts by which a state or a body gives or takes a post. */
const TEXT =
  /^(?:décrets?|décrets?-lois?|arrêtés?|décisions?|ordonnances?|dahirs?|oukases?|actes?|bulles?)$/u;
/** What such a text does. */
const GIVES =
  /^(?:nomination|désignation|reconduction|promotion|révocation|destitution|limogeage|renvoi|titularisation)s?$/u;
const GIVING =
  /^(?:nommant|désignant|révoquant|limogeant|destituant|relevant|reconduisant|promouvant|démettant)$/u;
/** Units between a text and what it does: `un décret présidentiel portant nomination`. */
const REACH = 4;

/** Verbs by which what others have decided comes to hold or is made known: `a entériné la nomination de X`. */
const ENDORSES = /^(?:annoncer|approuver|valider|entériner|confirmer|ratifier|avaliser|officialiser)$/u;

/** Where the words that give a post begin, -1 where none are: behind a text, or right behind what endorses them. */
function giving(view: SentenceView, { first, last }: Clause, verb: VerbGroup): number {
  const text = unitAmong(view, first, last, ({ low }) => TEXT.test(low));
  const byText =
    text < 0
      ? -1
      : unitAmong(
          view,
          text + 1,
          Math.min(last, text + REACH),
          ({ low }, at) =>
            GIVING.test(low) ||
            (GIVES.test(low) && /^(?:portant|de|d'|la|sur)$/u.test(view.units[at - 1]!.low)),
        );
  if (byText >= 0 || !ENDORSES.test(verb.lemma)) return byText;
  const [from, end] = verb.voice === 'PASSIVE' ? [first, verb.first - 1] : [verb.last + 1, verb.last + REACH];
  return unitAmong(
    view,
    from,
    Math.min(end, last),
    ({ low }, at) => GIVES.test(low) && /^(?:la|les|le|sa|leur)$/u.test(view.units[at - 1]?.low ?? ''),
  );
}

/** `a adopté une décision portant nomination de X au poste de …`, `a signé un arrêté nommant X préfet`, `a validé la désignation de X`. */
export const decidesPost = verbRule({
  name: 'decides-post',
  verbs: [
    'adopter',
    'signer',
    'prendre',
    'publier',
    'promulguer',
    'approuver',
    'valider',
    'entériner',
    'confirmer',
    'ratifier',
    'avaliser',
    'officialiser',
    'émettre',
    'annoncer',
  ],
  voices: ['ACTIVE', 'PASSIVE'],
  read: ({ view, clause, verb, subject }) => {
    const at = giving(view, clause, verb);
    if (at < 0) return null;
    const end = verb.voice === 'PASSIVE' && at < verb.first ? verb.first - 1 : clause.last;
    const found = actorsIn(view, at + 1, end, false);
    if (found.people.length === 0 && !namesPeople(view, at + 1, Math.min(end, at + 9))) return null;
    const decides = verb.voice === 'ACTIVE' ? ofHolder(view, subject()) : [];
    const ofPost = countriesOfPost(view, clause, verb, found);
    return toldByVerb(
      'decides-post',
      'APPOINTMENT',
      { view, clause, verb },
      {
        actors: inRole({ ...found, countries: [] }, 'SIDE'),
        countries: found.people.some(({ country }) => country !== null)
          ? []
          : ofPost.length > 0
            ? ofPost
            : decides,
      },
    );
  },
  examples: [
    {
      text: 'date 2024-05-16\n\nLe gouvernement a adopté mercredi un décret portant nomination de Mme Afi Mensah au poste de directrice générale des Douanes togolaises.',
      finds: { kind: 'APPOINTMENT', date: '2024-05-15', people: ['Afi Mensah'], countries: ['TG'] },
    },
    {
      text: 'date 2024-05-16\n\nLe président ghanéen a signé mardi un arrêté nommant le général Kofi Boateng chef d’état-major des armées.',
      finds: { kind: 'APPOINTMENT', date: '2024-05-14', people: ['Kofi Boateng'], countries: ['GH'] },
    },
    {
      text: 'date 2024-05-16\n\nLes députés ont validé vendredi la désignation de Maria Pereira au poste de Premier ministre du Portugal.',
      finds: { kind: 'APPOINTMENT', date: '2024-05-10', people: ['Maria Pereira'], countries: ['PT'] },
    },
    {
      text: 'date 2024-05-16\n\nL’ordonnance portant révocation du préfet de Kara, le Togolais Kodjo Amouzou, a été signée mardi.',
      finds: { kind: 'APPOINTMENT', date: '2024-05-14', people: ['Kodjo Amouzou'] },
    },
  ],
});
