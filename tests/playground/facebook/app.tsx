// biome-ignore-all lint/a11y: the markup is the site's, roles on divs included (dom.md 1).
import { useEffect, useId } from 'react';
import { createRoot } from 'react-dom/client';
import { followLinks, isOver, navigate, useAddress } from '../navigate.ts';
import type { Person, Post } from '../world.ts';
import { postAt } from './address.ts';
import { PostUnit } from './PostUnit.tsx';
import { Deep, Loading, Press, Ripple } from './parts.tsx';
import { Banner, PageHead } from './Shell.tsx';
import { c, live, permalinkPath, profilePath, setFocus, w } from './state.ts';
import { PhotoViewer, ReelViewer, VideoPage } from './Viewers.tsx';

/** What an address shows. `over`: the post lies in a dialog over the feed of its page. */
interface View {
  page: Person | null;
  post: Post | null;
  over: boolean;
  /** The posts of a list: a page's, everybody's, a group's, or those found. */
  list: readonly Post[];
  known: boolean;
}

function viewOf(address: URL): View {
  const [first = '', second] = address.pathname.split('/').filter(Boolean);
  const posts = live.world.posts;
  const post = postAt(address, posts);
  const number = first === 'profile.php' ? address.searchParams.get('id') : null;
  const people = [...live.world.people.values()];
  const owner =
    people.find((p) => (number ? p.number === number : p.vanity === decodeURIComponent(first))) ?? null;
  const page = post ? post.page && live.person(post.page) : owner;
  const over = post?.kind === 'post' && (address.searchParams.has('dialog') || isOver());
  const query = first === 'search' ? (address.searchParams.get('q') ?? '').toLowerCase() : null;
  const list = posts.filter((p) => {
    if (query !== null) return `${live.person(p.by).name} ${p.text}`.toLowerCase().includes(query);
    if (first === 'groups') return p.group === second;
    return p.kind === 'post' && (!page || p.page === page.key);
  });
  const known = page !== null || ['', 'search', 'groups'].includes(first);
  return { page: page || null, post, over, list, known };
}

function App() {
  const address = useAddress();
  const { page, post, over, list, known } = viewOf(address);
  useEffect(() => {
    setFocus(post?.id ?? null);
    document.title = post
      ? `${live.person(post.by).name} | Facebook`
      : `${page?.name ?? 'Facebook'} | Facebook`;
  });
  const alone = post && !over;
  return (
    <>
      <div>
        <div aria-valuetext={w.loading} role="progressbar" tabIndex={0} className={c('zero')} />
        <Banner />
        <div className={c('body')}>
          <Deep n={3}>
            <div role="main" className={c('main')}>
              {alone ? (
                <Alone key={post.id} post={post} />
              ) : (
                <Page
                  key={page?.key ?? address.pathname + address.search}
                  page={page}
                  known={known}
                  list={list}
                />
              )}
            </div>
          </Deep>
        </div>
      </div>
      <div>{post && over && <PostDialog key={post.id} post={post} />}</div>
      <div data-visualcompletion="ignore" />
    </>
  );
}

/** A page that is about one post, by its kind. */
function Alone({ post }: { post: Post }) {
  if (post.kind === 'photo') return <PhotoViewer post={post} />;
  if (post.kind === 'video') return <VideoPage post={post} />;
  if (post.kind === 'reel') return <ReelViewer post={post} />;
  return (
    <div className={c('column')}>
      <Deep n={2}>
        <PostUnit post={post} place="page" position={1} open={() => {}} />
      </Deep>
    </div>
  );
}

interface PageProps {
  page: Person | null;
  known: boolean;
  list: readonly Post[];
}

/** A page with its feed; without an owner a list of everybody's posts. */
function Page({ page, known, list }: PageProps) {
  if (!known)
    return (
      <div className={c('column')}>
        <h2 dir="auto">This content isn't available right now</h2>
      </div>
    );
  return (
    <>
      {page && <PageHead page={page} />}
      <div className={c('column')}>
        <Deep n={2}>
          <div role="feed">
            {list.map((post, i) => (
              <div key={post.id} data-virtualized="false">
                <Deep n={6}>
                  <PostUnit
                    post={post}
                    place="feed"
                    position={i + 1}
                    open={() => navigate(permalinkPath(post), post.kind === 'post')}
                  />
                </Deep>
              </div>
            ))}
            <div role="article" className={c('post')}>
              <Loading />
            </div>
            <div role="article" className={c('post')}>
              <Loading />
            </div>
          </div>
        </Deep>
      </div>
    </>
  );
}

/** The post over the page it came from. */
function PostDialog({ post }: { post: Post }) {
  const id = useId();
  const close = () => (isOver() ? history.back() : navigate(profilePath(live.person(post.page ?? post.by))));
  return (
    <div className={c('veil')}>
      <Deep n={2}>
        <div tabIndex={-1} className={c('center')}>
          <div aria-labelledby={id} role="dialog" className={c('dialog')}>
            <div className={c('dialogHead')}>
              <div aria-hidden="false">
                <h2 dir="auto">
                  <span dir="auto" id={id}>
                    {w.postOf(live.person(post.by).name)}
                  </span>
                </h2>
              </div>
              <Press label={w.close} look="close" run={close}>
                <svg viewBox="0 0 24 24" width="20" height="20" fill="currentColor" aria-hidden="true">
                  <path d="M5 5l14 14M19 5L5 19" stroke="currentColor" strokeWidth="2.4" />
                </svg>
                <Ripple />
              </Press>
            </div>
            <div className={c('dialogBody')}>
              <Deep n={6}>
                <PostUnit post={post} place="dialog" position={1} open={() => {}} />
              </Deep>
            </div>
          </div>
        </div>
      </Deep>
    </div>
  );
}

const mount = document.querySelector<HTMLElement>('[id^="mount_0_0"]');
if (mount) {
  // A post opens over a feed; from its own page a link to it leads to the page again.
  followLinks(
    mount,
    (to) => viewOf(to).post !== null && (viewOf(new URL(location.href)).post === null || isOver()),
  );
  createRoot(mount).render(<App />);
}
