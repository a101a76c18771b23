import type { EventRead, Locale } from '@ephemeride/domain';
import { countryName, inCountry } from '../mentions/countries/country-name.ts';
import { readTable } from '../tables/read-table.ts';
import { withEnglishArticle } from './english-grammar.ts';
import { placeName } from './title-words.ts';
import type { TitledEvent } from './titled-event.ts';

/** Provinces and states, in which things are where towns have them `à`. */
const PROVINCES = new Set(readTable('provinces.tsv', 2, 3).map(([, spelling = '']) => spelling));
const FEMININE_PROVINCE =
  /^(?:Nouvelle|Haute|Basse)-|(?:ie|sse|gne|ande|ique|ine|ane|esse|cie)(?: \p{Ll}+)?$/u;

/** `à Genève`, `au Caire`, `en Suisse`; `in Geneva`; `tại Geneva`. Empty where no gazetteer knows the place. */
export function atPlace(place: EventRead['place'], locale: Locale): string {
  if (!place?.country) return '';
  const { name, country } = place;
  if (locale === 'FR') {
    if (name === countryName(country)) return inCountry(country);
    if (FEMININE_PROVINCE.test(name) && PROVINCES.has(name)) return `en ${name}`;
    if (/^Le\s/u.test(name)) return `au ${name.slice(3)}`;
    return /^Les\s/u.test(name) ? `aux ${name.slice(4)}` : `à ${name}`;
  }
  return locale === 'EN' ? `in ${withEnglishArticle(placeName(name).EN)}` : `tại ${placeName(name).VI}`;
}

/** Before `à` and a name, what gives or goes to it: `hommage à Tumbes`, `de Lima à Tumbes`. */
const NOT_WHERE =
  /(?:(?:^|\s)(?:adieu|aide|don|face|grâce|hommage|jusqu|lettre|merci|message|prêt|prix|quant|soutien|suite|visite)|(?:d[eu] |d’)\p{Lu}\S+)$/iu;

/** Whether the clause itself tells that something is at a place: ` à Tumbes`. */
function saysAt(told: TitledEvent['told'], name: string): boolean {
  const words = told.words.replace(/'/gu, '’');
  const at = words.indexOf(` à ${name}`);
  return at >= 0 && !NOT_WHERE.test(words.slice(0, at));
}

const printed = (name: string): string => name.replace(/'/gu, '’');

/** The name of a place of the clause that no gazetteer knows, where the clause leads to it by `à`; null elsewhere. */
function ledTo({ place, told }: Pick<TitledEvent, 'place' | 'told'>): string | null {
  if (!place || place.country || /^(?:Mont|Lac|Cap|Île|Ile)(?!\p{L})/u.test(place.name)) return null;
  const name = printed(place.name);
  return saysAt(told, name) ? name : null;
}

/** `in Geneva`, of a place that no gazetteer knows `in Tumbes`, as the clause leads to it; empty where nothing tells it. */
export function whereTold(event: Pick<TitledEvent, 'place' | 'told'>, locale: Locale): string {
  const known = atPlace(event.place, locale);
  const led = known === '' ? ledTo(event) : null;
  return led ? { FR: `à ${led}`, EN: `in ${led}`, VI: `tại ${led}` }[locale] : known;
}

/** What goes somewhere is not where it begins. */
const GOES =
  /(?:^|\s)(?:arrives|departs|flies|goes|heads|joins|leaves|moves|receives|returns|sails|travels|visits?)(?!\p{L})|\{\} in(?!\p{L})/u;

/** Behind what somebody does, ` in Accra`, where the clause itself says so and the pattern leads nowhere. */
export function doneAt(event: TitledEvent, said: string, english: string, locale: 'EN' | 'VI'): string {
  const { place, told } = event;
  if (!place || GOES.test(english) || !saysAt(told, printed(place.name))) return '';
  const shown = placeName(place.name)[locale];
  return said.includes(shown) ? '' : locale === 'EN' ? ` in ${withEnglishArticle(shown)}` : ` tại ${shown}`;
}
