import type { Localized } from '@ephemeride/domain';
import type { DocumentInput } from '../change.ts';
import type { Engine, Tx } from '../engine.ts';
import { topicNumber } from '../topics.ts';

/** Stores the topics that readings speak of; one without a name is called by its slug. */
export async function storeTopics(
  engine: Engine,
  db: Tx,
  inputs: readonly DocumentInput[],
  names: Readonly<Record<string, Localized>>,
): Promise<void> {
  const slugs = new Set(inputs.flatMap(({ reading }) => reading.events.flatMap(({ topics }) => topics)));
  await engine.insertRows(
    db,
    'topic',
    [...slugs].map((slug) => ({
      id: topicNumber(slug),
      slug,
      name_fr: names[slug]?.FR ?? slug,
      name_en: names[slug]?.EN ?? slug,
      name_vi: names[slug]?.VI ?? slug,
    })),
  );
}

export async function deleteUnusedTopics(db: Tx): Promise<void> {
  await db
    .deleteFrom('topic')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('entry_topic').select('entry_id').whereRef('entry_topic.topic_id', '=', 'topic.id'),
        ),
      ),
    )
    .execute();
}
