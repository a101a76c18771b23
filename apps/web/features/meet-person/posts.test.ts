import { expect, it } from 'vitest';
import { datedPosts } from './posts.ts';

const post = (title: string, slug: string, rank: string | null = null) => ({
  title,
  rank,
  organization: null,
  document: { slug },
});

it('a post keeps the despatches that show it, until another post follows', () => {
  const posts = [
    post('vice-ministre', 'a', 'général'),
    post('vice-ministre', 'b', 'général'),
    post('vice-ministre', 'b', 'général'),
    post('ministre', 'c', 'général'),
    post('vice-ministre', 'd', 'général'),
  ];
  expect(datedPosts(posts).map(({ title, seenIn }) => [title, seenIn.map(({ slug }) => slug)])).toEqual([
    ['vice-ministre', ['a', 'b']],
    ['ministre', ['c']],
    ['vice-ministre', ['d']],
  ]);
});
