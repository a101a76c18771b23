import type { ParticipantRole } from '@ephemeride/domain';
import { builder } from './builder.ts';
import { CountryRef, OrganizationRef, ParticipantRef, PersonRef } from './refs.ts';

const ParticipantRoleEnum = builder.enumType('ParticipantRole', {
  description: 'The part that a side plays in an event.',
  values: {
    HOST: { description: 'The side that receives.' },
    GUEST: { description: 'The side that is received, or travels.' },
    SIDE: { description: 'One of two or more sides on an equal footing.' },
    ATTENDEE: { description: 'Present, without being a side.' },
  } satisfies Record<ParticipantRole, object>,
});

builder.objectType(ParticipantRef, {
  description: 'A side of an event: a person, a body or a country, as at that event.',
  fields: (t) => ({
    person: t.field({
      type: PersonRef,
      nullable: true,
      description: 'The person, where one is named.',
      resolve: ({ personId }, _args, { loaders }) =>
        personId === null ? null : loaders.person.load(personId),
    }),
    organization: t.field({
      type: OrganizationRef,
      nullable: true,
      description: 'The body, where one is named.',
      resolve: ({ organizationId }, _args, { loaders }) =>
        organizationId === null ? null : loaders.organization.load(organizationId),
    }),
    country: t.field({
      type: CountryRef,
      nullable: true,
      description: 'The country stood for, where known.',
      resolve: ({ country }) => country,
    }),
    role: t.expose('role', { type: ParticipantRoleEnum, description: 'The part played.' }),
    post: t.exposeString('post', { nullable: true, description: 'The post held then, as printed.' }),
    rank: t.exposeString('rank', { nullable: true, description: 'The rank held then, as printed.' }),
  }),
});
