/** How a post left a composer: the site's own key for sending, or its own button. */
export type Via = 'enter-key' | 'ctrl-enter' | 'button';

export interface Post {
  id: string;
  text: string;
  via: Via;
}

declare global {
  interface Window {
    /** The mounted composers by id. `text()` is the editor's own state, not what the DOM shows. */
    __composers?: Map<string, { text(): string }>;
    /** Every post of this page visit, oldest first: proof that nothing was sent by itself. */
    __posts?: Post[];
  }
}

/** Makes a composer readable for tests while it is mounted; call the result on unmounting. */
export function register(id: string, text: () => string): () => void {
  window.__posts ??= [];
  window.__composers ??= new Map();
  const composers = window.__composers;
  const entry = { text };
  composers.set(id, entry);
  return () => {
    if (composers.get(id) === entry) composers.delete(id);
  };
}

export function record(post: Post): void {
  window.__posts ??= [];
  window.__posts.push(post);
}
