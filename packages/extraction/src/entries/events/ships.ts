import type { CountryCode } from '@ephemeride/domain';
import { type SentenceView, wordsOf } from '../sentence/sentence-view.ts';

/** Nouns of what calls at a port. */
export const SHIP =
  /^(?:navires?|frégates?|corvettes?|bâtiments?|patrouilleurs?|destroyers?|porte-avions|porte-hélicoptères|sous-marins?|croiseurs?|voiliers?|bateaux?|flottille|goélette|vaisseaux?|(?:navire|voilier|goélette|vaisseau|frégate)s?-écoles?|navire-caserne|chalutiers?|baliseurs?|câbliers?|pétroliers?|méthaniers?|navire-hôpital|navire-citerne|bâtiment-école|bateau-école|équipage|(?:quatre|trois)-mâts|ravitailleurs?|pétrolier-ravitailleur|dragueurs?|avisos?|vedettes?|remorqueurs?|brise-glace|paquebots?|porte-aéronefs|catamarans?|chasseur|brick|caravelle|escadre|escadrille)$/u;

/** Whose navy a ship's name is opened by: `HMS Lancaster`, `l'INS Tarang`. */
const PREFIXES: Readonly<Record<string, CountryCode>> = {
  HMS: 'GB',
  RFA: 'GB',
  USS: 'US',
  USNS: 'US',
  USCGC: 'US',
  INS: 'IN',
  HMAS: 'AU',
  HMNZS: 'NZ',
  HMCS: 'CA',
  NCSM: 'CA',
  JS: 'JP',
  ROKS: 'KR',
  KRI: 'ID',
  BRP: 'PH',
  PNS: 'PK',
  KD: 'MY',
  RSS: 'SG',
  HTMS: 'TH',
  SLNS: 'LK',
  BNS: 'BD',
  UMS: 'MM',
  TCG: 'TR',
  FGS: 'DE',
  HDMS: 'DK',
  HNoMS: 'NO',
  KNM: 'NO',
  HSwMS: 'SE',
  ITS: 'IT',
  ORP: 'PL',
  ESPS: 'ES',
  NRP: 'PT',
  HS: 'GR',
  ARA: 'AR',
  BAP: 'PE',
  ARC: 'CO',
  NNS: 'NG',
  GNS: 'GH',
  'Zr.Ms.': 'NL',
};
const PREFIX = new RegExp(
  `(?<![\\p{L}\\p{N}])(${Object.keys(PREFIXES)
    .map((prefix) => prefix.replaceAll('.', '\\.'))
    .join('|')})(?: | ?[«“"] ?)(?=\\p{Lu})`,
  'gu',
);

/** The flags that names of ships carry between two units. */
export const flagsOfNames = (view: SentenceView, first: number, last: number): CountryCode[] =>
  [...wordsOf(view, first, last).matchAll(PREFIX)].map(([, prefix = '']) => PREFIXES[prefix]!);
