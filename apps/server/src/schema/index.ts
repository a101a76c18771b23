import { builder } from './builder.ts';
import './agreement.ts';
import './anniversary.ts';
import './commemoration.ts';
import './corpus.ts';
import './country.ts';
import './diagnostic.ts';
import './document.ts';
import './document-part.ts';
import './documents.ts';
import './edtf-date.ts';
import './entry.ts';
import './event.ts';
import './events.ts';
import './evidence.ts';
import './facets.ts';
import './mention.ts';
import './node.ts';
import './on-this-day.ts';
import './organization.ts';
import './participant.ts';
import './people.ts';
import './person.ts';
import './place.ts';
import './post.ts';
import './rate-limit.ts';
import './relation.ts';
import './report.ts';
import './scalars.ts';
import './search.ts';
import './subscription.ts';
import './timeline.ts';
import './timeline-entry.ts';
import './topic.ts';

builder.queryType({ description: 'Where every query starts. The service is read-only.' });

/** The whole schema, its fields in alphabetical order as `packages/contract/schema.graphql` prints it. */
export const schema = builder.toSchema();
