import type { SentenceView } from '../../sentence/sentence-view.ts';
import { destinations, townsAbroad } from '../around-head.ts';
import { carried } from '../carriers.ts';
import { changed, headsAfter, inRole, toldByVerb } from '../drafting.ts';
import { TRAVELLERS } from '../travellers.ts';
import { verbRule } from '../verb-rule.ts';

/** What one spends somewhere: `deux jours`, `la semaine`, `une bonne partie du mois de mars`. */
const SPELL = /^(?:jours?|journée|nuits?|week-end|semaines?|mois|quinzaine|heures|partie|séjour)$/u;
/** Words between the verb and the spell: `a ensuite passé près de trois longues semaines`. */
const REACH = 4;

function spellBehind({ units }: SentenceView, from: number): boolean {
  const behind = units.slice(from, from + REACH + 1);
  const at = behind.findIndex(({ low, time }) => SPELL.test(low) || (time !== null && time.type !== 'TIME'));
  return (
    at >= 0 &&
    !behind.slice(0, at).some(({ low }) => /^(?:à|au|en|par|sous|de|d'|du|sur)$/u.test(low) && at < 2)
  );
}

/** `a passé deux jours à Bakou`, `avait passé la semaine en Grèce pour un exercice`: a stay abroad, or what it was for. */
export const spendsDays = verbRule({
  name: 'spends-days',
  verbs: ['passer'],
  voices: ['ACTIVE'],
  read: (place) => {
    const { view, clause, verb, finite, subject } = place;
    if (!finite || !spellBehind(view, verb.last + 1)) return null;
    const who = subject();
    const home = new Set([...who.people.map(({ country }) => country), ...who.countries]);
    const abroad = destinations(view, verb.last + 1, clause.last).filter((code) => !home.has(code));
    const countries = abroad.length > 0 ? abroad : townsAbroad(view, verb.last + 1, clause.last, home);
    if (countries.length === 0) return null;
    const purpose = headsAfter(view, clause, verb.last).find(
      ({ preposition, noun }) => preposition === 'pour' && /^(?:EXERCISE|TRAINING)$/u.test(noun.kind),
    );
    if (purpose) {
      const told = carried('spends-days', place, purpose, { bySubject: true });
      return changed(told, { anchor: verb.last, countries: [...new Set([...told.countries, ...countries])] });
    }
    const before = view.units.slice(
      clause.relative ? Math.max(0, clause.first - 6) : clause.first,
      verb.first,
    );
    const described = before.some(({ low }) => TRAVELLERS.test(low));
    if (who.people.length === 0 && who.anaphor !== 'ONE' && !described) return null;
    return toldByVerb(
      'spends-days',
      'VISIT',
      { view, clause, verb },
      { bySubject: 'GUEST', actors: inRole(who, 'GUEST'), anaphor: who.anaphor, countries },
    );
  },
  examples: [
    {
      text: 'date 2024-06-19\n\nLe ministre estonien de la Défense, Juhan Tamm, a passé deux jours à Tunis, les 12 et 13 juin.',
      finds: { kind: 'VISIT', date: '2024-06-12/2024-06-13', status: 'HELD', countries: ['EE', 'TN'] },
    },
    {
      text: 'date 2025-02-27\n\nUn navire a été baptisé jeudi à Tema. L’amiral ghanéen Kofi Mensah, qui avait passé quatre jours au Brésil en novembre, y a assisté.',
      finds: { kind: 'VISIT', date: '2024-11', countries: ['GH', 'BR'] },
    },
    {
      text: 'date 2025-04-24\n\nUn drapeau a été remis jeudi à Riga. L’escadron letton avait passé deux semaines en Norvège, du 3 au 16 mars, pour un exercice avec les Norvégiens.',
      finds: { kind: 'EXERCISE', date: '2025-03-03/2025-03-16', countries: ['LV', 'NO'] },
    },
    {
      text: 'date 2024-05-14\n\nLe ministre suisse Marc Favre a passé lundi en revue la politique de la France.',
      finds: null,
    },
  ],
});
