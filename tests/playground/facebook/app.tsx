// biome-ignore-all lint/a11y: the markup is the site's, roles on divs included (dom.md 1).
import { useEffect, useId } from 'react';
import { createRoot } from 'react-dom/client';
import { followLinks, isOver, navigate, useAddress } from '../navigate.ts';
import type { Person, Post } from '../world.ts';
import { PostUnit } from './PostUnit.tsx';
import { Deep, Loading, Press, Ripple } from './parts.tsx';
import { Banner, PageHead } from './Shell.tsx';
import { c, live, permalinkPath, profilePath, setFocus, w } from './state.ts';

/** What an address shows. `over`: the post lies in a dialog over the feed of its page. */
interface View {
  page: Person | null;
  post: Post | null;
  over: boolean;
}

function viewOf(address: URL): View {
  const [first = '', kind, id] = address.pathname.split('/').filter(Boolean);
  const posts = live.world.posts;
  const story =
    first === 'permalink.php' ? address.searchParams.get('story_fbid') : kind === 'posts' ? id : null;
  const post = posts.find((p) => p.pfbid === story || p.id === story) ?? null;
  const number = first === 'profile.php' ? address.searchParams.get('id') : null;
  const people = [...live.world.people.values()];
  const owner =
    people.find((p) => (number ? p.number === number : p.vanity === decodeURIComponent(first))) ?? null;
  const page = post ? live.person(post.page) : owner;
  return { page, post, over: address.searchParams.has('dialog') || isOver() };
}

function App() {
  const address = useAddress();
  const { page, post, over } = viewOf(address);
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
                <div className={c('column')}>
                  <Deep n={2}>
                    <PostUnit key={post.id} post={post} place="page" position={1} open={() => {}} />
                  </Deep>
                </div>
              ) : (
                <Page
                  key={page?.key ?? 'home'}
                  page={page}
                  known={page !== null || address.pathname === '/'}
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

/** A page with its feed; without an owner the home feed of everybody. */
function Page({ page, known }: { page: Person | null; known: boolean }) {
  const posts = live.world.posts.filter((p) => !page || p.page === page.key);
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
            {posts.map((post, i) => (
              <div key={post.id} data-virtualized="false">
                <Deep n={6}>
                  <PostUnit
                    post={post}
                    place="feed"
                    position={i + 1}
                    open={() => navigate(permalinkPath(post), true)}
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
  const close = () => (isOver() ? history.back() : navigate(profilePath(live.person(post.page))));
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
