import { subjectOf } from '../sentence/actors.ts';
import { clauseAt, type SentenceView } from '../sentence/sentence-view.ts';

/** Those whose years are an age: `le chanteur fête ses 80 ans`. */
const PEOPLE =
  /^(?:chanteurs?|chanteuses?|acteurs?|actrices?|comédiens?|comédiennes?|ministre|président|présidente|pape|doyenne?|écrivaine?|athlète|championne?|artiste|romancière?|musicienne?|footballeur|cinéaste|peintre|sculpteur|sculptrice|poète|poétesse|général|capitaine|souverain|souveraine|monarque)$/u;
/** Those of whom an aside tells how old they are: `le fabricant, qui fête ses 20 ans`. */
const FIRMS =
  /^(?:entreprise|société|groupe|fabricant|constructeur|compagnie|marque|enseigne|chaîne|magasin|restaurant|usine|start-up|banque|brasserie|filiale|opérateur|distributeur|éditeur|producteur|équipementier)$/u;
/** Units in front of a relative clause in which its noun stands. */
const NOUN = 5;

/** Whether `ses 60 ans` at a unit are the age of a person, or of a firm that an aside describes. */
export function isBirthday(view: SentenceView, at: number): boolean {
  const clause = clauseAt(view, at);
  if (!clause?.verb || clause.verb.last >= at) return false;
  if (subjectOf(view, clause).people.length > 0) return true;
  const first = clause.relative ? Math.max(0, clause.first - NOUN) : clause.first;
  const owner = view.units.slice(first, clause.verb.first).map(({ low }) => low);
  return owner.some((low) => PEOPLE.test(low) || (clause.relative && FIRMS.test(low)));
}
