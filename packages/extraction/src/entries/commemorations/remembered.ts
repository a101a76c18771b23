import type { SentenceView } from '../sentence/sentence-view.ts';

/** What has anniversaries, for the phrases that leave the word out: `le 80e de la fondation`, `les 45 ans de l'accord`. */
export const REMEMBERED: ReadonlySet<string> = new Set(
  (
    'fondation création établissement instauration rétablissement normalisation indépendance libération victoire bataille chute signature ' +
    'réunification unification proclamation naissance mort disparition décès assassinat débarquement armistice capitulation révolution ' +
    'génocide massacre attentat attentats séisme tremblement tsunami catastrophe naufrage adhésion entrée ouverture lancement inauguration ' +
    'relations relation partenariat amitié coopération traité accord accords convention déclaration abolition insurrection soulèvement ' +
    'armée marine aviation république union adoption indépendances jumelage présence règne existence fin début déclenchement guerre raid ' +
    'explosion fête drapeau constitution renversement retour arrivée institution association organisation ligue onu otan asean cedeao'
  ).split(' '),
);

export const OF = /^(?:de|d'|du|des)$/u;

/** Whether the content word behind `de la`, `de l'`, `du`, `des`, `de`, `d'` has anniversaries. */
export function remembered(view: SentenceView, of: number): boolean {
  if (!OF.test(view.units[of]?.low ?? '')) return false;
  let at = of + 1;
  while (/^(?:la|le|l'|les|son|sa|leur|leurs|ses)$/u.test(view.units[at]?.low ?? '')) at += 1;
  const words = [view.units[at], view.units[at + 1]].map((unit) => unit?.low ?? '');
  return (
    REMEMBERED.has(words[0]!) ||
    (/^(?:grande?|première?|double|terrible|victorieuse)$/u.test(words[0]!) && REMEMBERED.has(words[1]!))
  );
}
