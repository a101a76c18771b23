import { fold } from '@ephemeride/domain';
import { wordsOf } from '../words.ts';

/** Words of share bars and tool bars; a short line of nothing else is one. */
const TOOL_WORDS: ReadonlySet<string> = new Set(
  `partager partagez partage share tweet tweeter tweetez retweeter facebook twitter x linkedin whatsapp whatsapps
  telegram messenger pinterest instagram youtube tiktok zalo viber skype reddit mail email e courriel imprimer print
  save saved enregistrer sauvegarder sauvegarde favoris favori copier copy lien link url envoyer envoyez envoi
  telecharger pdf rss flipboard ecouter lire lecture stop pause play son a aa taille police texte plus moins agrandir
  reduire cet article l sur par via avec un ami le la de d et au contraste google news actualites suivre suivez nous
  commenter commentaire commentaires reagir reaction reactions vues vue j aime like abonner abonnez vous publicite pub
  advertisement annonce sponsorise menu accueil home rechercher recherche connexion retour haut page top fermer ok
  suivant precedent english deutsch espanol italiano portugues francais arabic russian chinese`.split(/\s+/),
);

/** At least one of these must be there: articles and small words alone make no tool bar. */
const TOOL_HEADS: ReadonlySet<string> = new Set(
  `partager partagez partage share tweet tweeter tweetez facebook twitter linkedin whatsapp telegram messenger
  pinterest instagram youtube tiktok zalo viber mail email courriel imprimer print save enregistrer sauvegarder
  copier telecharger rss ecouter commenter commentaire commentaires reagir publicite advertisement menu accueil
  suivre suivez abonnez aime like flipboard vues fermer connexion english deutsch espanol italiano portugues`.split(
    /\s+/,
  ),
);

/** Openings of lines that the page added, folded. */
const OPENINGS = anyOf([
  /^(?:je m'abonne|suivez \p{L}+$|abonnez[- ]vous|inscrivez[- ]vous|suivez[- ](?:nous|le|la|toute|l')|rejoignez[- ](?:nous|notre)|telechargez (?:l'|notre))/u,
  /^(?:recevez|retrouvez) (?:toute|nos|notre|l'essentiel|chaque|quotidiennement|gratuitement|par)/,
  /^(?:tous droits|toute reproduction|reproduction (?:interdite|autorisee|totale)|droits de reproduction|copyright|\(c\) ?\d{4}|© ?\d{4})/,
  /^© ?(?:copyright|tous)/,
  /^(?:mentions legales|politique de confidentialite|conditions generales|cookies?|contactez[- ]nous|qui sommes[- ]nous|plan du site)/,
  /^(?:cet article est reserve|la suite est reservee|contenu reserve|deja abonne|vous avez deja lu)/,
  /^(?:temps de lecture|duree de lecture|lecture ?:|\d{1,2} ?(?:min|minutes?)\.?(?: \d{1,2} ?s(?:ec)?\.?)?(?: de lecture)?$)/,
  /^(?:tags?|mots[- ]cles?|etiquettes?|rubriques?|themes?|categories?|thematiques?) ?:/,
  /^(?:laisse[rz] (?:un|votre) commentaire|votre adresse e-?mail|les commentaires sont|\d{1,5} (?:commentaires?|vues?|partages?|reactions?)$|soyez le premier)/,
  /^(?:lire la suite|cliquez|retour (?:a l'accueil|a la une|au sommaire)|voir (?:plus|tous|toutes)\b|afficher plus|charger plus)/,
  /^(?:licence n|siege ?:|adresse ?:|tel(?:ephone)?\.? ?:|fax ?:|e-?mail ?:|site (?:web|internet) ?:|directeur de (?:la )?publication|redacteur en chef|redaction ?:|editeur ?:|edite par|agence de presse ?:|organe de|autorisation n)/,
  /^(?:publicite|advertisement|sponsorise|contenu sponsorise|la redaction vous conseille|newsletter|accueil ?[>/|»]|home ?[>/|»])/,
  /^(?:signaler (?:une|un)|corriger|une erreur dans|merci de (?:partager|nous)|faites un don|soutenez)/,
  /^(?:ecoutez|ecouter) (?:l'|cet )?article/,
  /^(?:flash(?: infos?)?|fil info|en continu|derniere minute|les plus lus) ?:$/,
  /^(?:auteur|autrice|auteur\/autrice) ?: /,
  /chargement du lecteur|jwplayer|javascript/,
  /^(?:cette page (?:n'est pas disponible|n'existe)|veuillez (?:choisir|activer|patienter|selectionner|vous connecter)|logo \p{L})/u,
  /^(?:fbpx|en direct|direct video|voir les commentaires|lecteur video|video indisponible)$/,
  /^(?:save my name|enregistrer mon nom|prevenez-moi|votre nom|nom ?\*|laisser une reponse|all rights reserved)/,
  /^(?:le contenu de ce site|ce contenu (?:est|a ete)|toute utilisation|les informations (?:contenues|publiees)|droits d'auteur|sous licence)/,
]);

function anyOf(patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'), 'u');
}

/** A sentence that reports speech is text, whatever it begins with. */
const REPORTED =
  /a-t-(?:il|elle)|-t-(?:il|elle)\b| (?:a|ont) (?:declare|dit|lance|affirme|estime|indique|ajoute|precise|souligne)\b/;

/** `top-article-image`: what a template calls a picture. */
const SLUG = /^[a-z]+(?:[-_][a-z]+){2,}$/;

/** `© 2024 AFP` signs a despatch. */
const COPYRIGHT = /^© ?\d{4} \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?\.?$/u;

const SEPARATOR = /^[\s*=_~.•·|#<>+-]{2,}$/u;
const HASHTAGS = /^(?:#[\p{L}\p{N}_]+[\s,;]*)+$/u;
const ADDRESS = /^(?:(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+\.[\w.]+)$/iu;

/** `Accueil | Opérations | Afrique | …`: where a page stands, its title at the end, however long. */
const LONG_TRAIL = /^(?:Accueil|Home|Vous êtes ici ?:) ?[|>›»][^.!?]{2,60}[|>›»]/u;

/** `File photo taken …`: what an agency writes to editors about a picture. */
const TO_EDITORS = /^(?:file photo|fotofile)|ATTENTION EDITORS|FOR EDITORIAL USE/iu;

/** Whether a whole line is what a page adds round a despatch: tool bars, tags, legal lines, addresses, rules. */
export function isFurniture(line: string): boolean {
  if (SEPARATOR.test(line) || ADDRESS.test(line) || SLUG.test(line)) return true;
  if (LONG_TRAIL.test(line) || TO_EDITORS.test(line)) return true;
  if (line.length > LONGEST) return false;
  if (HASHTAGS.test(line)) return true;
  if (!/[a-z\d]/i.test(line) && /\p{L}/u.test(line) && !/\p{Script=Latin}/u.test(line)) return true;
  if (COPYRIGHT.test(line)) return false;
  const head = openingOf(line);
  if (OPENINGS.test(head)) return !REPORTED.test(fold(line));
  return isToolBar(line) || isMenu(line);
}

/** Names of languages in themselves: two of them on a line are the editions of a site. */
const EDITIONS =
  /(?<!\p{L})(?:English|Deutsch|Español|Português|Italiano|Русский|中文|日本語|한국어|العربية|Tiếng Việt)(?!\p{L})/gu;
/** `Accueil Monde Economie Culture`: the sections of a site. */
const SECTIONS = /^(?:Accueil|ACCUEIL|Home)(?: (?:\p{Lu}[\p{L}'-]+|&)){3,}$/u;
/** `Français>>International`, `Accueil » Monde`: where a page stands in its site. */
const TRAIL = /^[\p{L}' -]{2,30}(?: ?(?:>{1,2}|›|») ?[\p{L}' -]{2,40})+$/u;
/** `Poèmes/Nos archives/`: links in a row. */
const LINKS = /^(?:[^/]{2,40}\/){2,}(?:[^/]{2,40})?$/u;
/** `21℃~12℃`: the weather beside the menu. */
const WEATHER = /\d ?(?:℃|°C) ?[~/-] ?-?\d+ ?(?:℃|°C)/u;

/** Whether a line is the editions, sections or place of a page, or the weather that stands beside them. */
function isMenu(line: string): boolean {
  if (line.length > 160 || /[.!?]$/.test(line)) return false;
  return (
    SECTIONS.test(line) ||
    (/[>›»]/u.test(line) && TRAIL.test(line)) ||
    (line.endsWith('/') && LINKS.test(line)) ||
    (/[℃°]/u.test(line) && WEATHER.test(line)) ||
    (line.match(EDITIONS)?.length ?? 0) > 1
  );
}

/** Longer lines are paragraphs. */
const LONGEST = 240;
/** How much of a line its opening is looked for in. */
const HEAD = 80;

/** The folded start of a line without bullets; an ellipsis marks that it goes on. */
function openingOf(line: string): string {
  const head = line.replace(/^[^\p{L}\p{N}©(#]{1,10}/u, '');
  return head.length > HEAD ? `${fold(head.slice(0, HEAD))}…` : fold(head);
}

function isToolBar(line: string): boolean {
  if (line.length > 120 || /[.!?]$/.test(line)) return false;
  let heads = false;
  for (const { folded } of wordsOf(line)) {
    if (TOOL_HEADS.has(folded)) heads = true;
    else if (!TOOL_WORDS.has(folded) && !/^\d+$/.test(folded)) return false;
  }
  return heads;
}
