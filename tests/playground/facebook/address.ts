import type { Person, Post } from '../world.ts';

/** Where a post has its own page (dom.md 1.1), as path with query. `by` is its author. */
export function pathOf(post: Post, by: Person | undefined): string {
  if (post.kind === 'photo') return `/photo/?fbid=${post.id}&set=a.${by?.number}`;
  if (post.kind === 'reel') return `/reel/${post.id}`;
  if (post.kind === 'group') return `/groups/${post.group}/posts/${post.id}/`;
  if (post.kind === 'video') return `/${by?.vanity}/videos/${post.id}/`;
  return by?.vanity
    ? `/${by.vanity}/posts/${post.pfbid}`
    : `/permalink.php?story_fbid=${post.pfbid}&id=${by?.number}`;
}

/** The post that an address is about; a video also has `/watch/?v=`. */
export function postAt(address: URL, posts: readonly Post[]): Post | null {
  const [first = '', second, third, fourth] = address.pathname.split('/').filter(Boolean);
  const param = (name: string) => address.searchParams.get(name);
  const story: Record<string, string | null | undefined> = {
    'permalink.php': param('story_fbid'),
    photo: param('fbid'),
    watch: param('v'),
    reel: second,
    groups: third === 'posts' ? fourth : null,
  };
  const id = first in story ? story[first] : second === 'posts' || second === 'videos' ? third : null;
  return posts.find((post) => post.pfbid === id || post.id === id) ?? null;
}
