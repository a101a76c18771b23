/** Forms of verbs that are nouns or adjectives far more often than verbs. */
export const HOMOGRAPHS: ReadonlySet<string> = new Set(
  (
    'président dialogue visite visites rencontre échange échanges signe marque forme offre annonce ' +
    'demande note conduite lance tenue place parle partage reprise entrée arrivée retour remise suite ' +
    'porte vote aide compte crée confirme ouvert reporter suivi dit mort morts part parties partie ' +
    'parti partis pris mise mis sortie venue venu tient lit son vit fête défilé défilés élu élus ' +
    'délégué entretien appel réunion liste conclue engagé porté passé juge donne vise livre livres ' +
    'regrette apprécie entreprise entreprises prise prises découverte découvertes promis célèbre ' +
    'célèbres date dates daté datée datés datées convoi engage présente présents présentes joint conjoint appris compris construit assises chargé chargée chargés chargées levée écarté écartée'
  ).split(' '),
);
