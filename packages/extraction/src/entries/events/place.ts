import type { EventRead } from '@ephemeride/domain';
import type { Despatch } from '../../despatch.ts';
import { kindAt, UPPER } from '../../document/letter-kinds.ts';
import { countryName } from '../../mentions/countries/country-name.ts';
import { type SentenceView, unitAmong } from '../sentence/sentence-view.ts';
import type { DatedDraft } from './draft.ts';
import { impliedPlace } from './implied-place.ts';
import type { Occurrence } from './occurrence.ts';

type Place = NonNullable<EventRead['place']>;

/** Prepositions of a place; `A` without its accent opens a sentence. */
const AT = /^(?:à|au|aux|en|dans|sur)$/u;
/** Nouns that stand between the preposition and a place's name: `au port de Dakar`, `à l'Académie militaire de Meknès`. */
const SITES: ReadonlySet<string> = new Set(
  (
    'port aéroport base caserne camp champ polygone école académie université palais stade cimetière mémorial golfe baie large rade ' +
    'province région ville village district commune localité quartier hôpital musée siège île centre capitale zone canton comté préfecture ' +
    'département ambassade garnison'
  ).split(' '),
);
/** Verbs whose `à` brings in a person. */
const TO_SOMEONE = /^(?:succéd|remet|rend|demand|télépho|adress|appart|confi|rendu|hommage)/u;
const POSTS = /^(?:ambassadeur|ambassadrice|consul|maire|gouverneur|préfet|évêque|archevêque)$/u;

/** The word before a unit, an article left out. */
function wordBefore(view: SentenceView, at: number): { low: string; at: number } {
  let before = at - 1;
  if (before >= 0 && /^(?:la|le|l'|les)$/u.test(view.units[before]!.low)) before -= 1;
  if (before < 0) return { low: '', at: before };
  const unit = view.units[before]!;
  const opening = unit.text === 'A' && (before === 0 || view.units[before - 1]!.low === ',');
  return { low: opening ? 'à' : unit.low, at: before };
}

/** Whether a name stands behind a preposition of place, at once or behind a site and `de`. */
function standsAt(view: SentenceView, at: number): boolean {
  const before = wordBefore(view, at);
  if (unitAmong(view, at - 6, at - 1, ({ low }) => POSTS.test(low)) >= 0) return false;
  if (AT.test(before.low)) return true;
  // `au camp Dial-Diop`, `à l'aéroport Aden Adde`.
  if (SITES.has(before.low) && before.at === at - 1 && AT.test(wordBefore(view, before.at).low)) return true;
  if (!/^(?:de|d'|du|des)$/u.test(before.low)) return false;
  if (/^(?:près|proximité)$/u.test(view.units[before.at - 1]?.low ?? '')) return true;
  for (let back = before.at - 1; back >= before.at - 4 && back >= 0; back--) {
    if (!SITES.has(view.units[back]!.low)) continue;
    for (let more = back - 1; more >= back - 4 && more >= 0; more--) {
      const { low } = wordBefore(view, more + 1);
      if (AT.test(low) || low === 'du') return true;
      if (
        !/^(?:de|d'|la|le|l'|les|du|des)$/u.test(view.units[more]!.low) &&
        !SITES.has(view.units[more]!.low)
      )
        break;
    }
    return AT.test(view.units[back - 1]?.low ?? '');
  }
  return false;
}

/** Capitals that are no place's: `au siège de l'Organisation`. */
const NO_PLACE =
  /^(?:Organisation|Alliance|Union|Etat|État|République|Royaume|Assemblée|Conseil|Commission|Parlement|Sénat|Parti|Premier|Première|Président|Présidente|Congrès|Chambre|Banque|Nations|Ministère|Gouvernement|Cour|Marine|Armée|Gendarmerie|Police)$/u;

/** A name in capitals behind `à` or a site, where no gazetteer knows it: `au champ de tir de Hassi Khebbi`. */
function unknownPlace(view: SentenceView, at: number): Place | null {
  const { text, person, time, organization } = view.units[at]!;
  if (person || time || kindAt(text, 0) !== UPPER) return null;
  // `à l'École militaire de Fayadiyé`: the site is a body, its town no part of it.
  const inBody = organization !== null && !/^(?:de|d')$/u.test(view.units[at - 1]?.low ?? '');
  if (inBody || !/^\p{Lu}\p{Ll}/u.test(text) || NO_PLACE.test(text)) return null;
  if (view.countries.some(({ unit }) => unit === at) || !standsAt(view, at)) return null;
  const direct =
    /^[àA]$/u.test(view.units[at - 1]!.text) &&
    text.length > 3 &&
    !TO_SOMEONE.test(view.units[at - 2]?.low ?? '');
  if (AT.test(wordBefore(view, at).low) && !direct) return null;
  let last = at;
  while (/^\p{Lu}\p{Ll}/u.test(view.units[last + 1]?.text ?? '') && !view.units[last + 1]!.person) last += 1;
  const name = view.despatch.source.text.slice(view.units[at]!.start, view.units[last]!.end);
  return { name, country: null };
}

/** `Erevan accueillera le salon`, `Erevan a vu s'ouvrir le salon`: the town is the subject. */
function hostTown({ rule, view, clause, verb }: DatedDraft): Place | null {
  const hosts = rule === 'is-scene-of' || /^(?:accueillir|abriter)$/u.test(verb?.lemma ?? '');
  if (!clause || !verb || verb !== clause.verb || !hosts) return null;
  const { place } = view.units[verb.first - 1] ?? { place: null };
  const alone = place && (clause.first >= verb.first - 4 || view.units[clause.first]?.place === place);
  return place && alone ? { name: place.name, country: place.country } : null;
}

/** Sites whose name says less of the place than the town behind it: `au palais de la Marina à Cotonou`. */
const BUILDINGS: ReadonlySet<string> = new Set(
  'palais stade musée hôpital siège ambassade académie école université caserne cimetière mémorial aéroport centre'.split(
    ' ',
  ),
);

/** The first place inside the words that tell of an event; a country counts where no town is named. */
function placeIn(draft: DatedDraft): Place | null {
  const { view, clause } = draft;
  // What was said at some talks names places that the talks were not at.
  if (draft.rule === 'reported-conversation') return null;
  const first = clause && draft.verb === clause.verb ? Math.min(draft.first, clause.first) : draft.first;
  const last = Math.max(draft.last, clause ? Math.min(clause.last, draft.last + 12) : draft.last);
  const town = hostTown(draft);
  if (town) return town;
  let country: Place | null = null;
  let building: Place | null = null;
  for (let at = first; at <= last && at < view.units.length; at++) {
    const { place } = view.units[at]!;
    if (place && view.units[at - 1]?.place !== place && standsAt(view, at))
      return { name: place.name, country: place.country };
    const unknown = unknownPlace(view, at);
    const inBuilding =
      unknown && view.units.slice(Math.max(0, at - 4), at).some((unit) => BUILDINGS.has(unit.low));
    if (inBuilding) building ??= unknown;
    else if (unknown) return building ?? unknown;
    const named = view.units[at]!.organization === null;
    const abroad = named && view.countries.find(({ unit, form }) => unit === at && form === 'NAME');
    if (abroad && !country && AT.test(wordBefore(view, at).low) && standsAt(view, at))
      country = { name: countryName(abroad.code, 'FR'), country: abroad.code };
  }
  return building ?? country;
}

/** `a appareillé de Port-Louis`: the port that a ship leaves is where it called. */
function portLeft({ kind, view, clause, verb }: DatedDraft): Place | null {
  if (kind !== 'PORT_CALL' || !verb || !clause || !/^(?:appareiller|partir|repartir)$/u.test(verb.lemma))
    return null;
  const at = unitAmong(view, verb.last + 1, clause.last - 1, ({ low }) => /^(?:de|d'|du)$/u.test(low));
  const place = at < 0 ? null : view.units[at + 1]!.place;
  const capital = view.countries.find(({ unit, form }) => at >= 0 && unit === at + 1 && form === 'CAPITAL');
  if (!place && capital) return { name: capital.text, country: capital.code };
  return place ? { name: place.name, country: place.country } : null;
}

/** Where an event is told to happen; a main event without a place of its own happens where its dateline is. */
export function placeOf(occurrence: Occurrence, main: boolean, despatch: Despatch): Place | null {
  for (const draft of occurrence.drafts) {
    const place = portLeft(draft) ?? placeIn(draft);
    if (place) return place;
  }
  const implied = impliedPlace(occurrence);
  if (implied) return implied;
  const dateline = despatch.document.dateline?.place;
  if (!main || !dateline || occurrence.kind === 'VISIT') return null;
  const known = despatch.places.find(
    (place) => place.name === dateline || place.text.toLowerCase() === dateline.toLowerCase(),
  );
  const home = known && (known.country === null || occurrence.countries.includes(known.country));
  return home ? { name: known.name, country: known.country } : null;
}
