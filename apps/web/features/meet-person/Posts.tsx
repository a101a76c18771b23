import { SOURCE_LANGUAGE } from '../../language/languages.ts';
import { speech } from '../../language/server.ts';
import { SourceLine } from '../find-way/SourceLine.tsx';
import styles from './Person.module.css';
import type { PersonPage } from './person-query.ts';
import { datedPosts } from './posts.ts';

/** The posts of a person as printed, each with the despatches that show it: nobody holds a post for ever. */
export async function Posts({ posts }: { posts: PersonPage['posts'] }) {
  const { t } = await speech();
  if (posts.length === 0) return <p className={styles.none}>{t('person.noPosts')}</p>;
  return (
    <ol className={styles.posts} data-testid="posts">
      {datedPosts(posts).map(({ title, rank, organization, seenIn }) => (
        <li key={`${seenIn[0]?.slug}/${title}`}>
          <p lang={SOURCE_LANGUAGE}>
            {rank && rank !== title && <span className={styles.rank}>{rank}, </span>}
            {title}
            {organization && !title.includes(organization) && <span>, {organization}</span>}
          </p>
          <ul className={styles.sources}>
            {seenIn.map((despatch) => (
              <li key={despatch.slug}>
                <SourceLine despatch={despatch} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
