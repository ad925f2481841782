// biome-ignore-all lint/a11y: the markup is the site's.
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { DraftBox } from '../composers/DraftBox.tsx';
import { followLinks, navigate, useAddress } from '../navigate.ts';
import type { Message, Person } from '../world.ts';
import {
  homeCells,
  mentionCells,
  notificationCells,
  profileCells,
  quoteCells,
  searchCells,
  statusCells,
} from './cells.ts';
import { Avatar } from './parts.tsx';
import { ReplyDialog } from './ReplyDialog.tsx';
import { Column, ProfileHead, Sidebar, SideNav, Tabs } from './Shell.tsx';
import { c, live, setFocus, tweet, useMessages, viewer } from './state.ts';
import { Timeline } from './Timeline.tsx';

function App() {
  const address = useAddress();
  const messages = useMessages();
  const [under, setUnder] = useState(address);
  const [answering, setAnswering] = useState<string | null>(null);
  const [toast, setToast] = useState(false);
  const composing = address.pathname === '/compose/post';
  const target = messages.find((m) => m.id === answering);

  useEffect(() => {
    if (!composing) setUnder(address);
    if (!composing) setAnswering(null);
  }, [address, composing]);

  // As on the site, the dialog has an address of its own, and the page below it stays.
  const reply = (message: Message) => {
    setTimeout(() => {
      setAnswering(message.id);
      navigate('/compose/post', true);
    }, 250);
  };
  const close = (sent: boolean) => {
    history.back();
    setToast(sent);
    if (sent) setTimeout(() => setToast(false), 4000);
  };
  return (
    <div>
      <div>
        <h2 aria-level={2} role="heading" className={c('hiddenText')}>
          <div dir="ltr">
            <span>To view keyboard shortcuts, press question mark</span>
          </div>
        </h2>
        <div id="layers">
          {composing && target && <ReplyDialog key={target.id} message={target} close={close} />}
          {toast && (
            <div role="alert" data-testid="toast" className={c('toast')}>
              <div dir="ltr">
                <span>Your post was sent.</span>
              </div>
            </div>
          )}
        </div>
        <div className={c('frame')}>
          <SideNav />
          <main role="main" className={c('main')}>
            <div className={c('columns')}>
              <Page key={under.pathname} address={under} onReply={reply} />
              <Sidebar />
            </div>
          </main>
        </div>
      </div>
    </div>
  );
}

interface PageProps {
  address: URL;
  onReply(message: Message): void;
}

function Page({ address, onReply }: PageProps) {
  const [first = 'home', second, id, list] = address.pathname.split('/').filter(Boolean);
  const people = [...live.world.people.values()];
  const owner = people.find((p) => p.handle.toLowerCase() === first.toLowerCase());
  const status = second === 'status' && id ? id : null;
  useEffect(() => {
    setFocus(status);
    document.title = status ? `${owner?.name ?? 'Post'} on X` : `${owner?.name ?? first} / X`;
  });
  if (status && list === 'quotes') return <Quotes id={status} onReply={onReply} />;
  if (status) return <Status id={status} onReply={onReply} />;
  if (first === 'notifications') return <Mentions path={address.pathname} onReply={onReply} />;
  if (first === 'search') return <Search query={address.searchParams.get('q') ?? ''} onReply={onReply} />;
  if (owner) return <Profile owner={owner} path={address.pathname} onReply={onReply} />;
  return <Home onReply={onReply} />;
}

const nothing = () => {};

function Status({ id, onReply }: { id: string; onReply(message: Message): void }) {
  const [loaded, setLoaded] = useState(false);
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(true), 250);
    return () => clearTimeout(timer);
  }, []);
  const messages = useMessages();
  const cells = statusCells(messages, id, { loaded, settled }, live.world);
  // As an address that leads nowhere (read in public code, 2026): there is nothing to press.
  if (!messages.some((m) => m.id === id))
    return (
      <Column title="Post">
        <div data-testid="error-detail" className={c('gone')}>
          <div dir="ltr">
            <span>Hmm...this page doesn’t exist. Try searching for something else.</span>
          </div>
        </div>
      </Column>
    );
  return (
    <Column title="Post">
      <Timeline name="Conversation" cells={cells} onReply={onReply} onMore={() => setLoaded(true)} />
    </Column>
  );
}

function Quotes({ id, onReply }: { id: string; onReply(message: Message): void }) {
  const cells = quoteCells(useMessages(), id);
  return (
    <Column title="Post engagements">
      <Timeline name="Quotes" cells={cells} onReply={onReply} onMore={nothing} />
    </Column>
  );
}

function Mentions({ path, onReply }: { path: string; onReply(message: Message): void }) {
  const cellsOf = path.endsWith('/mentions') ? mentionCells : notificationCells;
  const cells = cellsOf(useMessages(), viewer.handle, viewer.key);
  const tabs = [
    ['All', '/notifications'],
    ['Verified', '/notifications/verified'],
    ['Mentions', '/notifications/mentions'],
  ] as const;
  return (
    <Column title="Notifications">
      <Tabs tabs={tabs} at={path} />
      <Timeline name="Notifications" cells={cells} onReply={onReply} onMore={nothing} />
    </Column>
  );
}

function Search({ query, onReply }: { query: string; onReply(message: Message): void }) {
  const cells = searchCells(useMessages(), query);
  const here = `/search?q=${encodeURIComponent(query)}`;
  return (
    <Column title={query}>
      <Tabs
        tabs={[
          ['Top', here],
          ['Latest', `${here}&f=live`],
        ]}
        at={`${here}&f=live`}
      />
      <Timeline name="Search timeline" cells={cells} onReply={onReply} onMore={nothing} />
    </Column>
  );
}

function Profile({ owner, path, onReply }: { owner: Person; path: string; onReply(message: Message): void }) {
  const messages = useMessages();
  const cells = profileCells(messages, owner, path.endsWith('/with_replies'));
  const count = messages.filter((m) => m.by === owner.key).length;
  return (
    <Column title={owner.name} note={`${count} posts`}>
      <ProfileHead person={owner} />
      <Tabs
        tabs={[
          ['Posts', `/${owner.handle}`],
          ['Replies', `/${owner.handle}/with_replies`],
        ]}
        at={path}
      />
      <Timeline name={`${owner.name}’s posts`} cells={cells} onReply={onReply} onMore={nothing} />
    </Column>
  );
}

function Home({ onReply }: { onReply(message: Message): void }) {
  const cells = homeCells(useMessages());
  return (
    <Column title="Home">
      <div className={c('composeRow', 'ruled')}>
        <Avatar person={viewer} linked={false} />
        <div className={c('composeBox')}>
          <DraftBox
            id="home"
            placeholder="What is happening?!"
            button="tweetButtonInline"
            buttonLabel="Post"
            onPost={(text, via) => tweet(text, via, null)}
          />
        </div>
      </div>
      <Timeline name="Your Home Timeline" cells={cells} onReply={onReply} onMore={nothing} />
    </Column>
  );
}

const root = document.getElementById('react-root');
if (root) {
  if (location.pathname === '/') history.replaceState(null, '', '/home');
  followLinks(root, () => false);
  createRoot(root).render(<App />);
}
