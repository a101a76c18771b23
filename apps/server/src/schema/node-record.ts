import type {
  DocumentRecord,
  EntryRecord,
  OrganizationRecord,
  PersonRecord,
  TopicRecord,
} from '@ephemeride/store';
import type { NodeType } from './node-id.ts';

/** A stored thing that tells its own type: an entry does, the others are given a name. */
export type NodeRecord = { readonly __typename?: NodeType } & (
  | EntryRecord
  | DocumentRecord
  | PersonRecord
  | OrganizationRecord
  | TopicRecord
);
