import type { SentenceView } from '../sentence/sentence-view.ts';

/** What has anniversaries, for the phrases that leave the word out: `le 80e de la fondation`, `les 45 ans de l'accord`. */
export const REMEMBERED: ReadonlySet<string> = new Set(
  (
    'fondation création établissement instauration rétablissement normalisation indépendance libération victoire bataille chute signature ' +
    'réunification unification proclamation naissance mort disparition décès assassinat débarquement armistice capitulation révolution ' +
    'génocide massacre attentat attentats séisme tremblement tsunami catastrophe naufrage adhésion entrée ouverture lancement inauguration ' +
    'relations relation partenariat amitié coopération traité accord accords convention déclaration abolition insurrection soulèvement ' +
    'attaque attaques agression invasion annexion rattachement rétrocession occupation tragédie drame incendie fusillade tuerie ' +
    'ouragan cyclone typhon éruption inondation inondations accident crash effondrement rafle exécution mutinerie révolte ' +
    'concile édit bulle accession avènement intronisation couronnement pontificat émancipation nationalisation ' +
    'armée marine aviation république union adoption indépendances jumelage présence règne existence fin début déclenchement guerre raid ' +
    'explosion fête drapeau constitution renversement retour arrivée cessez-le-feu trêve putsch classement fusion dédicace institution association organisation ligue onu otan asean cedeao'
  ).split(' '),
);

export const OF = /^(?:de|d'|du|des)$/u;

/** What is said in front of it: `la Grande Union`, `la première convention`. */
const BEFORE =
  /^(?:grande?|première?|double|terrible|victorieuse|sanglante?|meurtrière?|meurtriers?|meurtrières)$/u;

/** What has anniversaries with the words behind it: `la venue au monde`, `la mise en service`. */
const TOGETHER =
  /^(?:venue au monde|mise (?:en (?:service|eau|orbite|circulation)|à (?:l' ?eau|flot))|montée sur le trône|prise (?:de|du) )/u;

/** Whether the word at a unit, or the noun behind its adjective, has anniversaries. */
export const isRemembered = (units: readonly { readonly low: string }[], at: number): boolean =>
  REMEMBERED.has(units[at]?.low ?? '') ||
  (/^(?:venue|mise|montée|prise)$/u.test(units[at]?.low ?? '') &&
    TOGETHER.test(
      units
        .slice(at, at + 4)
        .map(({ low }) => low)
        .join(' '),
    )) ||
  (BEFORE.test(units[at]?.low ?? '') && REMEMBERED.has(units[at + 1]?.low ?? ''));

/** Whether the content word behind `de la`, `de l'`, `du`, `des`, `de`, `d'` has anniversaries. */
export function remembered(view: SentenceView, of: number): boolean {
  if (!OF.test(view.units[of]?.low ?? '')) return false;
  let at = of + 1;
  while (/^(?:la|le|l'|les|son|sa|leur|leurs|ses)$/u.test(view.units[at]?.low ?? '')) at += 1;
  return isRemembered(view.units, at);
}
