/** What pages file their stories under, folded. */
const RUBRICS: ReadonlySet<string> = new Set(
  `politique economie societe international monde asie afrique europe amerique amerique_latine moyen-orient defense
  diplomatie securite sport sports culture sante education environnement climat energie justice actualite actualites
  histoire religion musique cinema urgent direct flash info infos video videos photo photos
  a_la_une une actu point_presse focus dossier reportage interview entretien tribune opinion analyse communique
  vietnam-asean asean cooperation relations_exterieures affaires_etrangeres politique_etrangere`
    .split(/\s+/)
    .map((rubric) => rubric.replace(/[_-]/g, ' ')),
);

/** Whether folded words, spaces between them, are the name of a rubric. */
export const isRubric = (folded: string): boolean => RUBRICS.has(folded);
