import { describe, expect, it } from 'vitest';
import { cutWords } from '../scan/text-words.ts';
import { Tenses } from './tense.ts';

/** The tense around the word `lundi` of a sentence. */
function around(sentence: string): string {
  const start = sentence.indexOf('lundi');
  const { tense, near } = new Tenses(cutWords(sentence), 0, sentence.length).around(start, start + 5);
  return `${tense}${near ? ' near' : ''}`;
}

describe('the tense around a date', () => {
  it.each([
    ['Le roi arrivera lundi à Amman.', 'FUTURE near'],
    ['La visite, prévue lundi, a été ajournée.', 'FUTURE'],
    ['Le roi repartira lundi pour Lima.', 'FUTURE near'],
    ['Elle saisira lundi la Cour.', 'FUTURE near'],
    ['Le vote se tint lundi et attira la foule.', 'null'],
    ['Il remettra lundi le prix.', 'FUTURE near'],
    ['Le roi est arrivé lundi à Amman.', 'PAST near'],
    ['La frégate, rentrée lundi à Brest, s’y joindra.', 'PAST near'],
    ['Le roi doit être reçu lundi à Amman.', 'FUTURE near'],
    ['Une réunion est prévue lundi.', 'FUTURE near'],
    ['La séance a été reportée à lundi.', 'FUTURE near'],
    ['Le traité, signé lundi, entrera en vigueur.', 'PAST near'],
    ['Il avait dit lundi sa joie.', 'PAST near'],
    ['Lundi dernier semblait loin ; lundi semblait long.', 'PAST'],
    ['Le port rouvert, lundi à Amman.', 'null'],
    ['LE VILLAGE FERA LA FÊTE lundi', 'FUTURE near'],
    ['Mme Rivera lundi à Quito.', 'null'],
    ["La session s'ouvre lundi à Quito.", 'PRESENT near'],
    ['Il a vu le roi lundi et parlera demain.', 'PAST near'],
    ['Le prince se rendrait lundi à Quito.', 'FUTURE near'],
    ['La visite de lundi est annulée.', 'FUTURE near'],
    ['Deux obus seraient tombés lundi.', 'PAST near'],
    ['La fête aura lieu lundi.', 'FUTURE near'],
    ['Le quai sera partiellement fermé lundi.', 'FUTURE near'],
    ['La reine sera elle-même reçue lundi par le pape.', 'FUTURE near'],
    ['Le texte sera, de source sûre, signé lundi.', 'FUTURE near'],
    ['Elle repartira dès le mât réparé, lundi.', 'FUTURE near'],
    ['Le port, instauré lundi, tient.', 'PAST near'],
    ['Un comité lundi à Quito.', 'null'],
    ["L'opposition a appelé à manifester lundi.", 'FUTURE near'],
    ['Le conseil a décidé de se réunir lundi.', 'FUTURE near'],
    ['Le conseil a décidé lundi de se réunir.', 'PAST near'],
    ['La réunion avait d’abord été fixée à lundi.', 'FUTURE'],
    ['Le roi avait prévu une visite lundi.', 'FUTURE near'],
    ['Il vient de signer lundi un accord.', 'PAST near'],
    ['La pêche est interdite lundi.', 'FUTURE near'],
    ['Il est jugé lundi à Quito.', 'PRESENT near'],
    ["Il s'est rendu lundi à Quito.", 'PAST near'],
    ['Des marches sont annoncées lundi.', 'FUTURE near'],
    ['Nous voterons lundi.', 'FUTURE near'],
    ['Il sera reçu mardi et décoré lundi.', 'FUTURE near'],
    ['Le vote a eu lieu lundi.', 'PAST near'],
    ['Le bal se tiendra à Lima, lundi.', 'FUTURE near'],
    ['Un pacte serait signé lundi.', 'FUTURE near'],
    ['Parti de Toulon lundi, il rentrera.', 'PAST near'],
    ['Il ira à Cuba lundi, a confirmé le palais.', 'FUTURE near'],
    ["Il n'avait rien dit lundi.", 'PAST near'],
    ["Il arrivera au siège de l'agence lundi.", 'FUTURE near'],
    ['Il a été reçu au siège lundi.', 'PAST near'],
    ['Il recevra à Lima un groupe conduit par Ana Pardo lundi.', 'FUTURE near'],
    ["Elle ouvrira un salon consacré à l'eau lundi.", 'FUTURE near'],
    ['Ils se verront à Gdynia (Pologne) lundi, a dit le palais.', 'FUTURE near'],
    ["Ils se verront à Man (Côte d'Ivoire) lundi.", 'FUTURE near'],
    ['Il a lundi reçu le roi.', 'PAST near'],
  ])('in %s is %s', (sentence, expected) => {
    expect(around(sentence)).toBe(expected);
  });
});
