const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Forms of `avoir` that a participle makes a past of. */
export const AVOIR = words('a ont ai avons avait avaient eut ayant aurait auraient');

/** Presents of `être`: a past with a verb of motion or a reflexive, `est arrivé`, else a state, `est interdit`. */
export const ETRE_PRESENT = words('est sont');

export const ETRE_PAST = words('était étaient fut furent étant serait seraient');

/** What may stand between an auxiliary and its participle, besides adverbs in -ment. */
export const BETWEEN = words(
  'été eu rien guère beaucoup très mal mieux pas déjà également aussi plus tous toutes ainsi encore bien toujours hier lundi mardi mercredi jeudi vendredi samedi ' +
    'dimanche matin soir midi après ce cet , y en tout enfin depuis jamais longuement désormais ' +
    'ensuite donc aussitôt bientôt demain lui elle eux elles même mêmes néanmoins cependant pourtant toutefois certes sans doute ' +
    'quasi presque parfois souvent toute seul seule seuls seules',
);

/** Words that look forward whatever stands around them. */
export const FUTURES = words(
  'devait devaient sera seront aura auront ira iront fera feront verra saura sauront saurons saurez aurons aurez doit doivent devrait devraient devra va vont ' +
    'pourrait pourraient prévoit prévoient envisage envisagent apprête apprêtent compte comptent tiendrait tiendraient invite ' +
    'invitent prochainement entend entendent souhaite souhaitent veut veulent espère espèrent projette projettent planifie ' +
    'planifient ambitionne prépare préparent menace menacent expire expirent promet promettent ',
);

/** Words that end like futures. */
export const NOT_FUTURES = words(
  'opéra opera caméra camera sierra terra libéra contra riviera front affront environs avirons éperons minerai vrai ',
);

/** Verbs in -irer, whose pasts end like futures: `tira`, `attiraient`. */
export const NOT_FUTURE_STEMS =
  /^(?:(?:re|at|é|sou)?tir|désir|délir|admir|(?:in|a|re|con|trans)s?pir|soupir|(?:cha)?vir|déchir|empir|expir)(?:a|ait|aient|ai)$/;

/** Simple pasts that news writes. */
export const PASTS = words(
  'fut furent eut eurent vit mourut naquit prit remit signa quitta rencontra gouverna fonda',
);

/** Participles of what is to come. */
export const PLANNED = /^(?:prévu|programmé|attendu|planifié|escompté|agendé|redouté|envisagé)e?s?$/;

/** Participles that give a new date: `reporté au 5 mai`. */
export const PUT_OFF =
  /^(?:report|repouss|renvoy|ajourn|décal|différ|fix|prolong|convoqu|annonc|avanc)ée?s?$|^maintenue?s?$/;

/** Participles of saying: their own day is the one that stands in their clause. */
export const SAID =
  /^(?:indiqu|déclar|affirm|précis|exprim|estim|assur|confirm|expliqu|soulign|rappel|ajout|di|écri|admi|reconnu|rapport|constat|martel|lanc)(?:é|t|s)?e?s?$/;

/** Participles of settling what is to come: the day right behind is theirs, a later one that of the thing settled. */
export const SETTLED =
  /^(?:annonc|décid|conven|invit|propos|souhait|appel|espér|prom|accept|demand|report|repouss|fix|convoqu|ordonn|décrét|sollicit|exig|réclam|convi)(?:é|u|is)e?s?$/;

/** Words that open another clause. */
export const RELATIVES = words('qui que qu dont où mais tandis alors lorsque lorsqu quand');

/** Participles other than those in -é that go with the date right behind them without an auxiliary: `tenu lundi`. */
export const DONE =
  /^(?:tenu|conclu|paru|rendu|élu|survenu|reçu|perdu|rompu|tu|intervenu|obtenu|vu|battu|abattu|dissou|détenu|défendu|vaincu|disparu|venu)e?s?$|^(?:transmis|remis|émis|pris|commis|clos|promis|soumis|admis|dissous|mis|entrepris|surpris)e?s?$|^(?:ouvert|mort|offert|découvert|construit|produit|conduit|écrit|élargi|réuni|sorti|parti|choisi|établi|rétabli|ourdi|bâti|subi|suspendu|étendu|répandu|vendu|fondu|interrompu|exclu|inclus|retenu|soutenu|parcouru|suivi|accompli|investi|atteint|éteint|détruit|introduit|signé)e?s?$/;

/** Participles of what something is about or who heads it, which no day goes with: `consacré à l'eau`, `conduit par X`. */
export const DESCRIBES =
  /^(?:consacr|dédi|intitul|baptis|compos|destin|conduit|emmen|dirig|bas)(?:é|t)?e?s?$/;

/** Nouns and adjectives in -é, besides those in -té: `un comité lundi`. */
export const NOT_DONE = words(
  'année années journée journées soirée soirées matinée matinées armée armées entrée arrivée arrivées durée assemblée assemblées ' +
    'tournée tournées rentrée musée lycée trophée idée mosquée vallée épée fusée marée portée pensée percée poussée levée montée ' +
    'tranchée visée apogée jubilé procédé communiqué communiqués exposé énoncé délégué employé employés réfugié réfugiés associé ' +
    'allié alliés blessé blessés envoyé intéressé accusé condamné salarié salariés syndiqué passé fossé degré degrés blé café bébé thé ' +
    'canapé clergé évêché duché supermarché marché marchés péché congé congés clé clés côté défilé défilés carré pré chaussée ' +
    'déjà appelé appelés appelée appelées invité invités invitée invitées convié conviés conviée convoqué convoqués convoquée ' +
    'attendu associée associés proposé proposée espéré souhaité souhaitée candidat privé privée privés modéré avancé',
);

/** Of words in -té most are nouns; these are participles: `arrêté lundi`. */
export const DONE_IN_TE =
  /^(?:arrêt|port|import|export|emport|déport|quitt|achet|vot|mont|démont|adopt|présent|contest|constat|exécut|début|rejet|projet|capt|décrét|visit|exploit|habit|transport|acquitt|dict|dat|not|fêt|récolt|interprét|dot|affect|inspect|suscit|cit|édit|dépist|alert|escort|recrut|discut|disput|imput|amput|exempt|tent|implant|plant|augment|command|complot|fréquent|délest|déminé|frapp)ée?s?$/;

/** Participles of what was to come and will not: `est annulé` looks ahead, `a été annulé` says nothing of the day. */
export const CALLED_OFF = /^(?:annul|suspend|maintenu|report|ajourn|repouss|interdit|décommand)(?:é|u)?e?s?$/;

/** Words that end like participles behind an auxiliary: `a lieu`. */
export const NOT_PARTICIPLES = words('lieu peu depuis puis lui celui parmi ici pays avis midi plus après');

/** Participles that make a past of `est`. */
export const MOTION =
  /^(?:all|arriv|part|repart|ven|convenu|devenu|revenu|parvenu|survenu|intervenu|n|mort|entr|rentr|sort|tomb|retomb|rest|mont|descend|décéd|pass|retourn|apparu|réapparu|advenu|échu|éclos|issu)(?:é|i|u)?e?s?$/;

/** Presents that tell of an agenda; those that are nouns as well, `visite`, `rencontre`, `vote`, are left out. */
export const AGENDA = words(
  'rend rendent effectue effectuent entame entament débute débutent commence commencent ouvre ouvrent accueille accueillent ' +
    'reçoit reçoivent préside participe participent organise organisent arrive arrivent envole envolent réunit réunissent ' +
    'entrent ferment suivent tient tiennent célèbre célèbrent affronte affrontent quitte quittent inaugure inaugurent reprend reprennent prononce examine ' +
    'examinent achève achèvent termine terminent clôt prend prennent partent embarque rejoint rejoignent ' +
    'retrouve retrouvent retrouvons jouent dispute disputent élit élisent votent tranche tranchent statue rendent ' +
    'rouvre rouvrent commémore commémorent abrite abritent héberge ' +
    'figure figurent comparaît comparaissent plaide siège siègent poursuit poursuivent ' +
    'passent revient reviennent rentre rentrent regagne défile défilent manifestent débattent dévoile ' +
    'dévoilent remet remettent décerne boucle signent rencontrent entretient entretiennent ' +
    'repart repartent ' +
    'consulte inhume enterre rendons appelle appellent convoque convoquent',
);

/** What an infinitive behind `à` or `de` makes a thing to come of: `a décidé de se réunir`, `l'appel à manifester`. */
export const GOVERNORS =
  /^(?:appel|décid|décis|demand|invit|exhort|prom[ei]|propos|menac|accept|conven|convienn|convi|envisag|projet|souhait|espér|ordonn|engag|charg|autoris|oblig|tenue?s?$|cens|suppos|prêt|impos|recommand|jur|résol|prépar|apprêt|intention|volonté|ordre|prévu|prévoi|somm|incit|encourag|press|exig|réclam|programm|désir|vœu|espoir|envie|dispos)/;

/** Words in -er, -ir, -re that are no infinitives behind `à` or `de`. */
export const NOT_INFINITIVES = words(
  'ministre guerre terre hier hiver janvier février septembre octobre novembre décembre notre votre autre entre contre titre nombre ordre ' +
    'cadre centre lettre premier dernier quartier chantier papier dossier maire affaire affaires territoire histoire victoire mémoire ' +
    'frontière province genre quatre octobre rencontre offre chiffre membre nature nucléaire militaire sanitaire humanitaire budgétaire ' +
    'solidaire séminaire salaire anniversaire commissaire secrétaire partenaire',
);

/** `vient de signer`: a past just done. */
export const JUST = words('vient viennent venait venaient');

/** What may stand between `à` or `de` and an infinitive. */
export const CLITICS = words("se s y en ne pas plus me nous vous lui leur ' n");
