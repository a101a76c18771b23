import { after, before } from '../lexicon/around.ts';
import { endingWith } from '../lexicon/pattern.ts';
import type { Refusal } from '../refusal.ts';

const AGED = endingWith(
  "(?:âgée?s? (?:d'|de )|agée?s? (?:d'|de )|âge (?:de |d')|ans et|de plus de|les moins de|les plus de|enfants de|jeunes de|mineurs de|femmes de|hommes de|filles de|garçons de|personnes de|pour les) {0,2}(?:\\d{1,2} (?:à|et|ou) (?:moins de |plus de )?)?",
);
/** Nouns that last: `une peine de deux ans`. */
const LASTING =
  /(?:peines?|prison|réclusion|contrat|période|plan|mandat|bail|accord|prêt|durée|délai|règne|guerre|conflit|carrière|expérience|absence|sursis|interdiction|suspension|siège|exil|trêve|programme|partenariat|cycle|bilan|crise|blocus|embargo|histoire|moratoire|concession|garantie|horizon|séjour|visite|mission|formation|négociations?|service|captivité|détention|retard|écart|intervalle|échéance|maturité|obligations?|bons?|taux|occupation|présidence|gouvernement|travail|efforts?|combats?|relations?|coopération|amitié|coma|traitement|transition|stabilité|paix|dictature|colonisation|domination|anniversaire|licence|permis|visa|feuille de route|somme|fonds|sécheresse|record|hausse|baisse|lutte|attente|vie|pause|congé|stage|études?|processus|recherches?|investissements?|production|pouvoir|existence|ancienneté|présence|loyers?)(?: [a-zà-ÿ'-]{2,20}){0,2} (?:de |d')(?:plus de |près de |environ )?$/i;

/** `un homme de 38 ans`, `Paul Roy, 54 ans,`, `âgé de deux mois`, `les 18-25 ans`. */
export const age: Refusal = {
  name: 'age',
  stage: 'ATOM',
  refuses({ meaning, start, end }, text) {
    if (meaning.kind !== 'PLAIN' || meaning.type !== 'DURATION') return false;
    const ahead = before(text, start, 48);
    if (AGED.test(ahead) || /\d-$/.test(ahead)) return true;
    const words = text.slice(start, end);
    if (!/(?:ans|an|années|mois)$/i.test(words)) return false;
    const behind = after(text, end, 18);
    // `Paul Roy, 54 ans, employé` and `Paul Roy (54 ans)`.
    if (/[\p{L}»")], {0,2}$|\p{L} ?\($/u.test(ahead) && /^ans?$|\d ?(?:ans|mois)$/.test(words)) {
      return /^ ?(?:[,)]| qui| et |\.)/.test(behind) && /\p{Lu}[\p{L}'-]+\)?,? ?[,(] ?$/u.test(ahead);
    }
    if (!/(?:^|[^\p{L}])(?:de |d')$/u.test(ahead) || !/(?:ans|années)$/i.test(words)) return false;
    return (
      !LASTING.test(ahead) &&
      !/^ (?:de (?:prison|réclusion|travaux|guerre|règne|service|carrière|pouvoir)|d'|ferme|avec sursis)/.test(
        behind,
      ) &&
      /\p{L} (?:de |d')$/u.test(ahead) &&
      !/(?:au bout|au cours|près|moins|plus|lors|loin|en|afin|suite|à partir|de|il y a) (?:de |d')$/i.test(
        ahead,
      )
    );
  },
  examples: [
    { text: 'Un pêcheur de [38 ans] a disparu.' },
    { text: 'Paul Roy, [54 ans], dirige le port.' },
    { text: 'Une fillette âgée de [deux mois] a été sauvée.' },
    { text: 'Les enfants de [6 ans] sont vaccinés.' },
  ],
};
