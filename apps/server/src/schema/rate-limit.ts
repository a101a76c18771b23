import { MOST_COMPLEX } from '../limits/cost.ts';
import { builder } from './builder.ts';

const RateLimitRef = builder.objectRef<{ readonly cost: number }>('RateLimit').implement({
  description:
    'What an operation costs and may cost, in fields: each as often as the lists above it may hold items.',
  fields: (t) => ({
    cost: t.exposeInt('cost', { description: 'The cost of this operation.' }),
    limit: t.int({
      description: 'The cost above which an operation is refused, unexecuted.',
      resolve: () => MOST_COMPLEX,
    }),
  }),
});

builder.queryField('rateLimit', (t) =>
  t.field({
    type: RateLimitRef,
    description: 'What this operation costs; `extensions.cost` of every answer tells it too.',
    resolve: (_root, _args, { cost }) => ({ cost }),
  }),
);
