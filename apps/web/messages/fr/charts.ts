/** French, a view in charts. */
export const charts = {
  charts: {
    title: 'En graphiques',
    link: 'Graphiques',
    ways: 'Période et filtres',
    chronology: 'Voir la frise',
    filter: 'Filtrer',
    none: 'Aucune entrée de cette période ne répond à ces filtres. Choisissez une autre période ou retirez un filtre.',
    noMeetings: 'Aucun événement tenu de cette période ne réunit deux pays.',
    numbers: 'Les chiffres en tableau',
    count: 'Entrées',
    all: 'Ensemble',
    period: 'Période',
    periods: {
      DAY: 'Entrées par jour et par pays',
      WEEK: 'Entrées par semaine et par pays',
      MONTH: 'Entrées par mois et par pays',
      QUARTER: 'Entrées par trimestre et par pays',
      YEAR: 'Entrées par an et par pays',
      DECADE: 'Entrées par décennie et par pays',
      CENTURY: 'Entrées par siècle et par pays',
      WINDOW: 'Entrées par pays',
    },
    periodCaption:
      'Nombre d’entrées : événements, accords, commémorations. Ce qui dure compte dans chaque période qu’il touche, et pour chaque pays qu’il concerne. Les pays sont à la même échelle, l’ensemble à la sienne.',
    barsLead: 'Une barre mène à ses entrées.',
    someBarsLead: 'Une barre de l’ensemble, ou d’un pays du filtre, mène à ses entrées.',
    shared: 'Sans graphique à part, puisque presque tout le concerne : {names}.',
    most: 'Les {count, number} pays les plus nommés.',
    kinds: 'Entrées par genre',
    kindsCaption:
      'Nombre d’entrées : les genres d’événements, puis ce qui n’en est pas un. Une barre mène à ses entrées.',
    statuses: 'Événements par état',
    statusesCaption:
      'Nombre d’événements, d’après la dernière dépêche. Barre creuse : annoncé ; creuse et tiretée : reporté ou annulé.',
    countries: 'Quels pays se sont rencontrés',
    countriesCaption:
      'Nombre d’événements, tenus ou en cours, auxquels deux pays ont pris part. Trait épais : rencontres fréquentes. Un cercle montre les rencontres d’un pays.',
    people: 'Qui a rencontré qui',
    peopleCaption:
      'Nombre d’événements, tenus ou en cours, auxquels deux personnes ont pris part. Ne comptent ni l’assistance, ni deux personnes qu’on sait représenter le même pays. Trait épais : rencontres fréquentes. Un cercle montre les rencontres d’une personne ; les lettres sont celles de son pays.',
    strongest: 'Le dessin montre au plus {shown, number} paires, le tableau {total, number}.',
    strongestOfMore:
      'Le dessin montre au plus {shown, number} paires, le tableau les {total, number} plus fréquentes ; il peut y en avoir d’autres.',
    counted: 'Comptées dans les {counted, number} événements les plus importants sur {total, number}.',
    met: '{name} : {count, plural, one {# rencontre} other {# rencontres}}',
    pairOfCountries: 'Pays',
    pairOfPeople: 'Personnes',
    meetings: 'Rencontres',
    chosen: '{name} et ses rencontres',
    latest: 'D’après les {read, number} événements les plus récents sur {total, number}.',
    close: 'Ne plus montrer ces rencontres',
  },
} as const;
