import { clauseAt, type SentenceView, timesIn } from '../sentence/sentence-view.ts';

/** Those whose years are an age: `le chanteur fête ses 80 ans`. */
export const PEOPLE =
  /^(?:enfants?|fille|garçon|homme|femme|suspecte?|victime|accusée?|élève|joueur|joueuse|candidate?|roi|reine|chanteurs?|chanteuses?|acteurs?|actrices?|comédiens?|comédiennes?|ministre|président|présidente|pape|doyenne?|écrivaine?|athlète|championne?|artiste|romancière?|musicienne?|footballeur|cinéaste|peintre|sculpteur|sculptrice|poète|poétesse|général|capitaine|directeur|directrice|maire|bourgmestre|députée?|sénateur|sénatrice|préfet|préfète|gouverneur|ambassadeur|ambassadrice|évêque|archevêque|cardinal|patronne?|dirigeante?|entraîneur|entraîneuse|sélectionneur|avocate?|juge|magistrate?|procureur|médecin|professeure?|infirmier|infirmière|soldat|vétéran|résistante?|opposante?|militante?|journaliste|compositeur|compositrice|chorégraphe|danseur|danseuse|réalisateur|réalisatrice|cuisinier|cuisinière|agriculteur|agricultrice|pêcheur|veuve|prêtre|pasteur|imam|rabbin|moine|centenaires?|habitante?|rescapée?|survivante?|fondateur|fondatrice|octogénaire|nonagénaire|souverain|souveraine|monarque)$/u;
/** Those of whom an aside tells how old they are: `le fabricant, qui fête ses 20 ans`. */
const FIRMS =
  /^(?:entreprise|société|groupe|fabricant|constructeur|compagnie|marque|enseigne|chaîne|magasin|restaurant|usine|start-up|banque|brasserie|filiale|opérateur|distributeur|éditeur|producteur|équipementier)$/u;
/** Units in front of a relative clause in which its noun stands. */
const NOUN = 4;

/** Whether `ses 60 ans` at a unit are the age of a person, or of a firm that an aside describes. */
export function isBirthday(view: SentenceView, at: number): boolean {
  const clause = clauseAt(view, at);
  if (!clause?.verb || clause.verb.last >= at) return false;
  const last = clause.relative ? clause.first : clause.verb.first;
  const first = clause.relative ? Math.max(0, last - NOUN) : clause.first;
  const owner = view.units.slice(first, last).filter(({ low }) => low !== ',');
  // The name itself stands in front: `Anna Roux fêtera ses 80 ans`; `l'armée du général X` has its own years.
  if (owner.at(-1)?.person) return !owner.some(({ low }) => low === 'du' || low === 'de' || low === "d'");
  const nouns = clause.relative ? owner : owner.slice(0, NOUN);
  // `la chaîne, qui fêtait en 2022 ses 40 ans`: a year that is told is that of a return.
  const told = timesIn(view, clause.first, at - 1).length > 0;
  return nouns.some(({ low }) => PEOPLE.test(low) || (clause.relative && !told && FIRMS.test(low)));
}
