import { frenchNumber } from '../typography/spacing.ts';

const EVENT_KINDS = {
  MEETING: 'Rencontre',
  RECEPTION: 'Réception',
  VISIT: 'Visite',
  CALL: 'Entretien à distance',
  DIALOGUE: 'Dialogue',
  CONFERENCE: 'Conférence',
  EXCHANGE: 'Échange',
  EXERCISE: 'Exercice',
  PORT_CALL: 'Escale',
  TRAINING: 'Formation',
  EXHIBITION: 'Exposition',
  SIGNING: 'Signature',
  COMMEMORATION: 'Cérémonie',
  APPOINTMENT: 'Nomination',
  HANDOVER: 'Remise',
  OTHER: 'Autre fait',
} as const;

const AGREEMENT_KINDS = {
  PROTOCOL: 'Protocole',
  PLAN: 'Plan',
  MEMORANDUM: 'Mémorandum',
  DECLARATION: 'Déclaration',
  TREATY: 'Traité',
  MANDATE: 'Mandat',
  OTHER: 'Accord',
} as const;

const TYPES = {
  EVENT: 'Événements',
  AGREEMENT: 'Accords',
  COMMEMORATION: 'Commémorations',
  ANNIVERSARY: 'Anniversaires',
} as const;

const STATUSES = {
  HELD: 'a eu lieu',
  PLANNED: 'annoncé',
  ONGOING: 'en cours',
  POSTPONED: 'reporté',
  CANCELLED: 'annulé',
} as const;

const BASES = {
  HEADER: 'd’après la date de la dépêche',
  DATELINE: 'd’après la ligne de date',
  STATED: 'date donnée par la dépêche',
  RELATIVE: 'déduite de la date de la dépêche',
  COMPUTED: 'calculée',
} as const;

const ROLES = { HOST: 'hôte', GUEST: 'invité', SIDE: '', ATTENDEE: 'présent' } as const;

const plural = (count: number, one: string, many: string): string =>
  `${frenchNumber(count)} ${Math.abs(count) < 2 ? one : many}`;

/** The interface in French. Another language is another object of this shape. */
export const fr = {
  name: 'Éphéméride',
  tagline: 'Une chronologie sourcée, tirée de dépêches',
  description:
    'Événements, accords et anniversaires lus dans des dépêches de presse, chacun avec la phrase qui le prouve.',
  kinds: EVENT_KINDS,
  agreementKinds: AGREEMENT_KINDS,
  types: TYPES,
  statuses: STATUSES,
  bases: BASES,
  roles: ROLES,
  commemoration: 'Commémoration',
  anniversary: 'Anniversaire',
  ordinal: (ordinal: number) => (ordinal === 1 ? '1er' : `${frenchNumber(ordinal)}e`),
  header: {
    search: 'Rechercher dans la chronologie',
    searchPlaceholder: 'Rechercher…',
    toLight: 'Passer en clair',
    toDark: 'Passer en sombre',
    share: 'Partager',
    skip: 'Aller à la liste',
  },
  share: {
    link: 'Adresse de cette vue',
    frame: 'Code à coller dans une page',
    copy: 'Copier',
    copied: 'Copié',
    more: 'Trois façons d’intégrer la frise',
  },
  window: {
    label: 'Période',
    year: 'un an',
    all: 'tout',
    earlier: 'Période précédente',
    later: 'Période suivante',
    dates: 'dates',
    from: 'du',
    to: 'au',
    apply: 'Afficher',
    overview: 'Toute la chronologie : nombre d’entrées au fil du temps',
    start: 'Début de la période',
    end: 'Fin de la période',
  },
  lanes: {
    label: 'Rangs',
    COUNTRY: 'par pays',
    KIND: 'par genre',
    TYPE: 'par type',
    NONE: 'sans rangs',
    apply: 'Ranger',
    anniversaries: 'Anniversaires',
    agreements: 'Accords',
    events: 'Événements',
    multilateral: 'Multilatéral',
    other: 'Autres pays',
    alone: (country: string) => `${country} seul`,
  },
  filters: {
    add: 'filtre',
    countries: 'Pays',
    kinds: 'Genres',
    types: 'Types',
    text: (text: string) => `« ${text} »`,
    remove: (name: string) => `Retirer le filtre ${name}`,
    clear: 'Tout retirer',
  },
  count: {
    shown: (shown: number, total: number) =>
      total === 0 ? 'Aucune entrée' : `${frenchNumber(shown)} sur ${plural(total, 'entrée', 'entrées')}`,
    partial: 'Les plus importantes sont affichées ; resserrez la période pour voir les autres.',
  },
  picture: {
    label: 'Frise chronologique',
    help: 'Flèches pour se déplacer, plus et moins pour zoomer, Début pour la période de départ. La liste qui suit donne les mêmes entrées.',
    hint: 'Glissez pour vous déplacer ; Ctrl + molette pour zoomer',
    origins: 'Jours commémorés, avant la période affichée',
    zoomIn: 'Zoomer',
    zoomOut: 'Dézoomer',
    earlier: 'Plus tôt',
    later: 'Plus tard',
    home: 'Période de départ',
    show: 'Voir la frise',
    hide: 'Masquer la frise',
    loading: 'La frise se dessine…',
    legend: {
      day: 'un jour',
      extent: 'un jour parmi plusieurs',
      planned: 'annoncé',
      dropped: 'reporté ou annulé',
      span: 'en vigueur',
      anniversary: 'anniversaire',
      computed: 'anniversaire calculé',
    },
  },
  list: {
    label: 'Entrées',
    help: 'Flèches haut et bas pour parcourir, Entrée pour ouvrir, Échap pour fermer.',
    undated: 'Sans date',
    andOthers: (count: number) => `et ${count} autres`,
    emptyTitle: 'Aucune entrée dans cette période',
    emptyFiltered: 'Aucune entrée ne répond à ces filtres dans cette période.',
    emptyCorpus: 'Aucune dépêche n’a encore été lue.',
    emptyCorpusHelp: 'Déposez des dépêches dans le dossier du corpus, puis relancez la lecture.',
    nearest: (title: string, when: string, distance: string) =>
      `La plus proche est à ${distance} : ${title}, ${when}.`,
    go: 'Y aller',
    clearFilters: 'Retirer les filtres',
    days: (days: number) => {
      if (days < 45) return plural(days, 'jour', 'jours');
      return days < 730
        ? plural(Math.round(days / 30.44), 'mois', 'mois')
        : plural(Math.round(days / 365.25), 'an', 'ans');
    },
  },
  panel: {
    label: 'Entrée choisie',
    close: 'Fermer',
    when: 'Date',
    means: 'c’est-à-dire',
    where: 'Lieu',
    who: 'Personnes',
    countries: 'Pays',
    looksBackTo: 'Jour commémoré',
    returns: 'Retours',
    evidenceOf: (index: number, count: number) => `Preuve ${index} sur ${count}`,
    previous: 'Preuve précédente',
    next: 'Preuve suivante',
    despatch: 'La dépêche',
    noEvidence: 'Aucune dépêche ne la mentionne : la date est calculée.',
    hint: 'Choisissez une entrée : la phrase qui la prouve s’affiche ici, dans sa dépêche.',
    loading: 'Lecture de la dépêche…',
    missing: 'Cette entrée n’existe pas, ou n’existe plus.',
    unsigned: 'Dépêche',
  },
  faults: {
    title: 'La chronologie ne répond pas',
    silent: 'Le service qui tient les données ne répond pas pour le moment.',
    refused: 'Le service qui tient les données a refusé la demande.',
    help: 'Attendez quelques secondes puis rechargez la page. Si rien ne change, vérifiez que le serveur est lancé : « npm start » affiche les deux adresses quand tout répond.',
    retry: 'Recharger',
    inline: 'Le service ne répond pas : ce qui est affiché peut dater.',
    broken: 'Quelque chose s’est mal passé',
    brokenHelp: 'La page n’a pas pu s’afficher. Rechargez-la ; si cela se répète, repartez de l’accueil.',
    notFound: 'Cette page n’existe pas',
    home: 'Revenir à la chronologie',
  },
  embed: {
    open: 'Ouvrir dans Éphéméride',
    demoTitle: 'Intégrer la frise',
    demoIntro: 'Trois façons de montrer une chronologie dans une autre page. Aucune ne pose de cookie.',
    element: 'Un élément',
    elementHelp: 'Le script encadre la frise et lui donne la hauteur qu’elle demande.',
    frame: 'Un cadre',
    frameHelp: 'Sans script : la hauteur est celle que vous donnez.',
    oembed: 'oEmbed',
    oembedHelp: 'Collez l’adresse d’une vue dans un outil qui connaît oEmbed ; il demande le reste ici :',
  },
} as const;
