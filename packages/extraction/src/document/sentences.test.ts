import { describe, expect, it } from 'vitest';
import { splitSentences } from './sentences.ts';

/** Sentences parted by `|` in the example. */
function cut(marked: string): { text: string; sentences: string[] } {
  const sentences = marked.split('|');
  return { text: sentences.join(''), sentences: sentences.map((sentence) => sentence.trim()) };
}

describe('sentences', () => {
  it.each([
    'Le ministre est arrivé hier.| Il repart demain.',
    'Qui viendra ?| Personne !| On verra…| Le sommet est reporté.',
    'Il a reçu M. Sok An et Mme Chea Vannath.| Ils ont parlé.',
    'S.E.M. Lê Văn Minh et S.E. Mme Keo ont assisté à la séance.| Puis ils sont partis.',
    'Le gén. Burkhard et le col. Petit ont signé.| Le Dr. Ngo aussi.',
    'MM. Sok et Keo, le Pr. Hay et Mgr. Luc ont parlé.| Rien de plus.',
    'Publié le 18 sept. 2022 à Paris.| Voir art. 5 et p. 12.',
    'En 52 av. J.-C. Alésia tomba.| En 44 apr. J.-C. rien.',
    'J. F. Kennedy et G. W. Bush furent présidents.| Pas lui.',
    "Les forces de l'U.S. Navy croisent au large.| Tout va bien.",
    'Le budget atteint 2.000 euros, soit 3.5 millions.| C’est peu.',
    'Des mesures ont été prises en matière de défense.|En outre, un accord est prêt.',
    'Cela vaut autant que de profondeur.|Dans les temps à venir, rien ne change.',
    'La lutte contre le passage des frontières,…le soutien mutuel.| Fin du texte.',
    'Il faut des délégations de haut niveau...| Les parties ont conclu.',
    'Il a ajouté... mais sans conviction.| Puis il est sorti.',
    'Il a dit : « Nous irons. Nous vaincrons. »| La foule a applaudi.',
    '« Nous irons. Nous vaincrons », a-t-il lancé.| La foule a applaudi.',
    '"Voilà. Tout est dit", a conclu le général.| Il est parti.',
    'Ils ont visité le site (voir la carte.)| Ils sont repartis.',
    'Le site qdnd.vn a publié la liste.| Le no. 5 manque.',
    'Il vit à 100 m.| Le poste est fermé.',
    'Étaient présents les ministres, les préfets, etc.| La séance fut longue.',
    'Le vice-Premier ministre a parlé !| « Oui », a répondu M. Keo.',
    'Il est 10 h.| Le train part.',
    'Le plan B.| Il a échoué.',
    'Selon A. Durand et J.-P. Roux, tout va.| Bien.',
    'Premier paragraphe\n|Deuxième paragraphe',
    "L'ASEAN, l'O.N.U. et l'UE étaient là.| Chacun a parlé.",
  ])('%s', (marked) => {
    const { text, sentences } = cut(marked);
    expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  });

  it('hold every character but the white space between them', () => {
    const text = ' Un. Deux ! (Trois.) «Quatre.» Cinq.Six  \n\n Sept… ';
    const spans = splitSentences(text);
    const outside = spans.map(({ start }, i) => text.slice(spans[i - 1]?.end ?? 0, start)).join('');
    expect(outside.trim()).toBe('');
  });

  it('of a stretch keep the offsets of the whole text', () => {
    const text = 'Avant. Un. Deux. Après.';
    expect(splitSentences(text, 7, 16)).toEqual([
      { start: 7, end: 10 },
      { start: 11, end: 16 },
    ]);
  });
});
