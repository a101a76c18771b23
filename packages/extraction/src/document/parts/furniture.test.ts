import { describe, expect, it } from 'vitest';
import { isFurniture } from './furniture.ts';

describe('what a page adds round a despatch', () => {
  it.each([
    'save',
    'Partager',
    'Partager sur Facebook',
    'Facebook Twitter WhatsApp LinkedIn Imprimer',
    'Tweeter | Partager | Envoyer par e-mail',
    'A+ A- Imprimer',
    '12 partages',
    '3 commentaires',
    'Suivez-nous sur Telegram',
    'Abonnez-vous à notre lettre quotidienne',
    'Temps de lecture : 3 min',
    '4 min de lecture',
    '3 min 12 s',
    'TV5 JWPlayer Field Chargement du lecteur...',
    'En direct',
    "Cette page n'est pas disponible dans votre langue.",
    'Logo Radio du Lac',
    'top-article-image',
    'Tags : Laos, Cambodge, défense',
    'Mots-clés: armée',
    '#Laos #Cambodge #Défense',
    'https://exemple.org/defense/123',
    'www.exemple.org',
    'redaction@exemple.org',
    '© 2024 Agence. Tous droits réservés.',
    'Reproduction interdite sans autorisation',
    'Tél. : 01 02 03 04 05',
    'Directeur de la publication : Jean Petit',
    'Accueil > International > Asie',
    'Français>>Afrique',
    'Accueil Monde Économie Sports Culture',
    '中文 English Español Annuaire',
    'Lomé  Nuageux 31℃~24℃  Prévisions',
    'Poèmes choisis/Édition du soir/Nos archives/',
    'Flash :',
    'Auteur/autrice : Awa Diop',
    `Accueil | Missions | Océan Indien | Brèves | Une patrouille au large des Comores ${'Missions | '.repeat(20)}`,
    'File photo taken in 2011 shows a pier. REUTERS/A. Name (TOGO - Tags: SPORT) ATTENTION EDITORS - NO SALES',
    'Publicité',
    'Laisser un commentaire',
    '***',
    '--------',
  ])('%s', (line) => {
    expect(isFurniture(line)).toBe(true);
  });

  it.each([
    'Le Laos et le Cambodge se parlent',
    'Imprimer une nouvelle dynamique aux relations entre les deux armées.',
    'Le partage des expériences est utile aux deux pays.',
    '« Suivez-nous », a lancé le général à ses hommes.',
    'Suivez-nous, a lancé le général à ses hommes.',
    'VNA/CVN',
    '- la formation des officiers ;',
    'Par Jean Petit',
    'Le 5 mars 2024',
  ])('but not %s', (line) => {
    expect(isFurniture(line)).toBe(false);
  });
});
