import type { PeopleRule } from '../sighting.ts';
import { counterpart } from './counterpart.ts';
import { fullName } from './full-name.ts';
import { nameCommaPost } from './name-comma-post.ts';
import { postCommaName } from './post-comma-name.ts';
import { titledName } from './titled-name.ts';

/** Every way of introducing a person; what an earlier rule says of a name stands before what a later one says. */
export const PEOPLE_RULES: readonly PeopleRule[] = [
  titledName,
  counterpart,
  postCommaName,
  nameCommaPost,
  fullName,
];
