import type { AnnotatedDespatch } from './annotated.ts';

/** Invented despatches full of capitalised words that are no people of the despatch. */
export const TRAPS: readonly AnnotatedDespatch[] = [
  {
    text: `Le match aura lieu au stade Félix Houphouët-Boigny. Les bus partiront de l'aéroport Léopold-Sédar-Senghor, puis suivront l'avenue Charles de Gaulle et le boulevard Mohammed V.`,
    people: [],
  },
  {
    text: `Le porte-avions Charles-de-Gaulle et la frégate Amiral Ronarc'h ont quitté Toulon. Le président de la République doit embarquer mardi. Air France et Human Rights Watch n'ont pas réagi. La Maison Blanche a salué la manœuvre Orion.`,
    people: [],
  },
  {
    text: `Par Jean Dupuis\nAprès Paris, Londres et Berlin ont rappelé leurs ambassadeurs. Le Conseil européen, la Banque mondiale et le Fonds monétaire international suivront. Radio France Internationale et Le Monde l'annoncent.`,
    people: [],
  },
  {
    text: `Le renversement du régime de Pol Pot et la chute de la dynastie Pahlavi ont marqué 1979. La loi Taubira et l'affaire Dreyfus sont enseignées à l'université Cheikh Anta Diop de Dakar. Le prix Nobel de la paix sera remis vendredi, le prix Goncourt en novembre.`,
    people: [],
  },
  {
    text: `Conseil des ministres : le Premier ministre fait le point. Le ministre des Sports a félicité le Paris Saint-Germain. Côte d'Ivoire, Guinée équatoriale et Sierra Leone enverront des troupes à Sao Tomé.`,
    people: [],
  },
  {
    text: `Photo : Marie Lambert/AFP\nLe typhon Yagi a frappé Hai Phong. L'opération Barkhane est terminée. La Journée internationale de la Francophonie sera célébrée le 20 mars. L'Institut Pasteur et la Fondation Bill Gates financent le vaccin.`,
    people: [],
  },
];
