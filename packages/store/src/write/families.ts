import type {
  AgreementRead,
  CommemorationRead,
  EventRead,
  OrganizationRead,
  PersonRead,
} from '@ephemeride/domain';
import type {
  AgreementWhole,
  AnniversaryWhole,
  CommemorationWhole,
  EventWhole,
  MergeRule,
  Merging,
  OrganizationWhole,
  PersonWhole,
} from '../merging.ts';
import type { Family } from '../tables.ts';

/** What a family's merge rule reads and makes. */
interface Reads {
  event: EventRead;
  agreement: AgreementRead;
  commemoration: CommemorationRead;
  anniversary: CommemorationRead;
  person: PersonRead;
  organization: OrganizationRead;
}
interface Wholes {
  event: EventWhole;
  agreement: AgreementWhole;
  commemoration: CommemorationWhole;
  anniversary: AnniversaryWhole;
  person: PersonWhole;
  organization: OrganizationWhole;
}
export type ReadOf<F extends Family> = Reads[F];
export type WholeOf<F extends Family> = Wholes[F];
export type Rule<F extends Family> = MergeRule<ReadOf<F>, WholeOf<F>>;

const RULES = {
  event: 'events',
  agreement: 'agreements',
  commemoration: 'commemorations',
  anniversary: 'anniversaries',
  person: 'people',
  organization: 'organizations',
} as const satisfies Record<Family, keyof Merging>;

export const ruleOf = <F extends Family>(merging: Merging, family: F): Rule<F> =>
  merging[RULES[family]] as unknown as Rule<F>;
