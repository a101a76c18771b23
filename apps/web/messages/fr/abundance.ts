/** French, the chronology where there is much of it: what is counted, gaps, the list as a table. */
export const abundance = {
  counted: {
    lane: 'En tout',
    several: '{count, plural, one {# entrée} other {# entrées}}',
    gap: '{count, plural, one {aucun événement pendant # jour} other {aucun événement pendant # jours}}',
  },
  form: {
    label: 'Forme de la liste',
    list: 'liste',
    table: 'tableau',
    date: 'Date',
    title: 'Titre',
    kind: 'Genre',
    countries: 'Pays',
    place: 'Lieu',
    ascending: '{column} : tri croissant',
    descending: '{column} : tri décroissant',
  },
} as const;
