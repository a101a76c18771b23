export { KNOWN_DATES, type KnownDate } from './entries/commemorations/known-dates.ts';
export { TOPIC_NAMES } from './entries/topics.ts';
export { type ReadOptions, read, STAGE_NAMES, type StageName } from './extract.ts';
export { countryName } from './mentions/countries/country-name.ts';
export { placeKey } from './mentions/places/place-lexicon.ts';
export { placeName } from './titles/title-words.ts';
export { toExtractJson } from './to-extract-json.ts';
