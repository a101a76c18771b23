import type { BodyRule } from '../body-sighting.ts';
import { enlargedMechanism } from './enlarged-mechanism.ts';
import { headedBody } from './headed-body.ts';
import { initials } from './initials.ts';
import { namedCompany } from './named-company.ts';
import { wellKnown } from './well-known.ts';

/** Rules for the bodies of the table, which other rules take as known. */
export const KNOWN_BODY_RULES: readonly BodyRule[] = [enlargedMechanism, wellKnown];
/** Rules for bodies that only their words tell. */
export const BODY_RULES: readonly BodyRule[] = [headedBody, initials, namedCompany];
