/** The door for tests of the packages that read the store: a real one in a folder of its own, and readings made by hand. */
export { counted } from './counted.ts';
export {
  localized,
  proof,
  sampleAgreement,
  sampleCommemoration,
  sampleDocument,
  sampleEvent,
  samplePerson,
  sampleReading,
  stated,
} from './sample-reading.ts';
export { type TemporaryPlace, temporaryPlace } from './temporary-place.ts';
export { type TemporaryStore, temporaryStore } from './temporary-store.ts';
