import type { MigratedEngine } from './engine.ts';
import type { Page } from './query.ts';
import { commemorationsOf } from './read/commemorations.ts';
import { corpusRecord, knownDocuments } from './read/corpus.ts';
import {
  documentPage,
  documentsByIds,
  documentsBySlugs,
  documentsOfEntries,
  entriesOfDocuments,
  mentionsOf,
} from './read/documents.ts';
import { encountersOf } from './read/encounters.ts';
import { anniversaryRecords, countryCounts, entriesOnDay } from './read/entry-lists.ts';
import {
  entriesByIds,
  evidenceOf,
  linkedEventsOf,
  participantsOf,
  reportsOf,
  topicsOf,
} from './read/entry-loaders.ts';
import { entryPage } from './read/entry-pages.ts';
import { facetsOf } from './read/facets.ts';
import { meetingsOf } from './read/meetings.ts';
import {
  entriesOfPeople,
  namedPage,
  organizationsByIds,
  peopleByIds,
  peopleBySlugs,
  topicsByIds,
} from './read/people.ts';
import { postsOf } from './read/posts.ts';
import { searchPage } from './read/search.ts';
import { timelineOf } from './read/timeline.ts';
import type { AgreementRecord, EventRecord } from './records.ts';
import type { Store } from './store.ts';
import { verifyStore } from './verify.ts';
import { applyChange } from './write/apply.ts';
import { fillStore } from './write/fill.ts';

/** The door over an engine: one function a query. */
export function storeOver(engine: MigratedEngine): Store {
  return {
    migrated: engine.migrated,
    timeline: (query) => timelineOf(engine, query),
    entries: (query) => entryPage(engine, query, null),
    events: (query) => entryPage(engine, query, 'EVENT') as Promise<Page<EventRecord>>,
    agreements: (query) => entryPage(engine, query, 'AGREEMENT') as Promise<Page<AgreementRecord>>,
    documents: (page) => documentPage(engine, page),
    people: (query) => namedPage(engine, 'person', query),
    organizations: (page) => namedPage(engine, 'organization', page),
    anniversaries: () => anniversaryRecords(engine),
    onThisDay: (month, day) => entriesOnDay(engine, month, day),
    countries: () => countryCounts(engine),
    encounters: (countries, window, first) => encountersOf(engine, countries, window, first),
    facets: (filter, window, wanted) => facetsOf(engine, filter, window, wanted),
    meetings: (filter, window, wanted) => meetingsOf(engine, filter, window, wanted),
    search: (query) => searchPage(engine, query),
    corpus: () => corpusRecord(engine),
    revision: () => engine.revision(),
    entriesByIds: (ids, parts) => entriesByIds(engine, ids, parts),
    documentsByIds: (ids) => documentsByIds(engine, ids),
    documentsBySlugs: (slugs) => documentsBySlugs(engine, slugs),
    peopleByIds: (ids) => peopleByIds(engine, ids),
    peopleBySlugs: (slugs) => peopleBySlugs(engine, slugs),
    organizationsByIds: (ids) => organizationsByIds(engine, ids),
    topicsByIds: (ids) => topicsByIds(engine, ids),
    evidenceOf: (ids) => evidenceOf(engine, ids),
    documentsOfEntries: (ids) => documentsOfEntries(engine, ids),
    participantsOf: (ids) => participantsOf(engine, ids),
    reportsOf: (ids) => reportsOf(engine, ids),
    topicsOf: (ids) => topicsOf(engine, ids),
    linkedEventsOf: (ids) => linkedEventsOf(engine, ids),
    mentionsOf: (ids) => mentionsOf(engine, ids),
    entriesOfDocuments: (ids) => entriesOfDocuments(engine, ids),
    postsOf: (ids) => postsOf(engine, ids),
    entriesOfPeople: (ids, window) => entriesOfPeople(engine, ids, window),
    commemorationsOf: (ids, window) => commemorationsOf(engine, ids, window),
    apply: (change) => engine.transaction((db) => applyChange(engine, db, change)),
    fill: (changes) => fillStore(engine, changes),
    knownDocuments: (slugs) => knownDocuments(engine, slugs ?? null),
    verify: () => verifyStore(engine),
    close: () => engine.close(),
  };
}
