/** Auxiliaries that a participle makes a past of. */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  'a ont avait avaient ai avons est sont était étaient fut furent eut ayant étant aurait auraient serait seraient'.split(
    ' ',
  ),
);

/** What may stand between an auxiliary and its participle, besides adverbs in -ment. */
export const BETWEEN: ReadonlySet<string> = new Set(
  'été eu pas déjà également aussi plus tous ainsi encore bien toujours hier lundi mardi mercredi jeudi vendredi samedi dimanche'.split(
    ' ',
  ),
);

/** Words that look forward whatever stands around them. */
export const FUTURES: ReadonlySet<string> = new Set(
  (
    'devait devaient sera seront aura auront ira iront fera feront verra saura sauront doit doivent devrait devraient devra va vont pourrait pourraient prévoit prévoient ' +
    'envisage envisagent apprête apprêtent compte comptent tiendrait tiendraient invite invitent prochainement'
  ).split(' '),
);

/** Nouns that end like futures. */
export const NOT_FUTURES: ReadonlySet<string> = new Set(
  'opéra opera caméra camera sierra terra libéra contra riviera front affront'.split(' '),
);

/** Simple pasts that news writes. */
export const PASTS: ReadonlySet<string> = new Set(
  'fut furent eut eurent vit mourut naquit prit remit signa quitta rencontra gouverna fonda'.split(' '),
);

/** Participles of what is to come. */
export const PLANNED = /^(?:prévu|programmé|attendu|planifié|escompté)e?s?$/;

/** Participles that give a new date: `reporté au 5 mai`. */
export const PUT_OFF =
  /^(?:report|repouss|renvoy|ajourn|fix|prolong|convoqu|annonc|avanc)ée?s?$|^maintenue?s?$/;

/** Participles that say when something was said or decided, not when it happens. */
export const REPORTED =
  /^(?:annonc|indiqu|déclar|affirm|précis|décid|convenu|invit|propos|souhait|appel|espér|promis|accept|demand|exprim|estim|assur|confirm|expliqu|soulign|rappel|ajout|report|repouss|fix|convoqu|dit)/;

/** Words that open another clause. */
export const RELATIVES: ReadonlySet<string> = new Set('qui que qu dont où mais tandis alors'.split(' '));

/** Participles of what news reports as done; without auxiliary they go with the date right behind them: `signé lundi`. */
export const DONE =
  /^(?:annonc|sign|publi|diffus|entam|arriv|adopt|lanc|présent|dévoil|perpétr|tu|arrêt|interpell|inaugur|achev|début|organis|déclench|démarr|commenc|men|effectu|dépos|nomm|décéd|révél|cré|fond|arrach|captur|libér|vot|proclam|accord|enregistr|observ|constat|ratifi|paraph)ée?s?$|^(?:tenu|conclu|paru|rendu|élu|survenu|reçu|perdu)e?s?$|^(?:transmis|remis|émis|pris|commis|clos)e?s?$|^(?:ouvert|mort)e?s?$/;

/** Participles of what was to come and will not: `est annulé` looks ahead, `a été annulé` says nothing of the day. */
export const CALLED_OFF = /^(?:annul|suspend|maintenu|report|ajourn|repouss)(?:é|u)?e?s?$/;

/** Words that end like participles behind an auxiliary: `a lieu`. */
export const NOT_PARTICIPLES: ReadonlySet<string> = new Set(
  'lieu peu depuis puis lui celui parmi ici pays avis midi'.split(' '),
);

/** Presents that tell of an agenda; those that are nouns as well, `visite`, `rencontre`, `vote`, are left out. */
export const AGENDA: ReadonlySet<string> = new Set(
  (
    'rend rendent effectue effectuent entame entament débute débutent commence commencent ouvre ouvrent accueille accueillent ' +
    'reçoit reçoivent préside participe participent organise organisent arrive arrivent envole envolent réunit réunissent tient ' +
    'tiennent célèbre célèbrent affronte affrontent quitte quittent inaugure inaugurent reprend reprennent prononce examine examinent'
  ).split(' '),
);
