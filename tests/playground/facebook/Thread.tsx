// biome-ignore-all lint/a11y: the markup is the site's, roles on divs included (dom.md 1.3).
import { useRef, useState } from 'react';
import { LexicalBox } from '../composers/LexicalBox.tsx';
import type { Message, Post } from '../world.ts';
import { Comment } from './Comment.tsx';
import { Avatar, Press } from './parts.tsx';
import { c, keyOf, live, postComment, variant, viewer, w } from './state.ts';

interface ThreadProps {
  top: Message;
  replies: readonly Message[];
  post: Post;
  /** Tells the same post apart where it stands twice, on the page and in a dialog. */
  place: string;
  /** In the feed, replies stay behind a button. */
  closed: boolean;
}

/** A comment with its replies box: two children of one box (dom.md 1.3). */
export function Thread({ top, replies, post, place, closed }: ThreadProps) {
  const [opened, setOpened] = useState(false);
  const [answering, setAnswering] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const hidden = opened ? [] : replies.filter((r) => closed || r.shown === 'collapsed');
  const shown = replies.filter((r) => !hidden.includes(r));
  const target = [top, ...replies].find((m) => m.id === answering);

  // The site fetches its composer before it shows it.
  const reply = (id: string) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setAnswering(id), 250);
  };
  const box = target && (
    <ReplyBox key={target.id} target={target} post={post} place={place} onOpen={() => setOpened(true)} />
  );
  const rows = shown.map((r) => {
    const to = [top, ...replies].find((m) => m.id === r.answersId) ?? top;
    return { message: r, to };
  });
  const button = hidden.length > 0 && (
    <Expander hidden={hidden} run={() => setTimeout(() => setOpened(true), 300)} />
  );

  if (variant === 'older')
    return (
      <li>
        <div>
          <Comment message={top} post={post} to={null} onReply={() => reply(top.id)} />
          {button}
          <ul className={c('replies')}>
            {rows.map(({ message, to }) => (
              <li key={keyOf(message)}>
                <Comment message={message} post={post} to={to} onReply={() => reply(message.id)} />
              </li>
            ))}
          </ul>
          {box}
        </div>
      </li>
    );
  return (
    <div>
      <div className={c('thread')}>
        <Comment message={top} post={post} to={null} onReply={() => reply(top.id)} />
        <div className={c('replies')}>
          {button}
          {rows.length > 0 && (
            <div>
              {rows.map(({ message, to }) => (
                <div key={keyOf(message)}>
                  <div className={c('thread')}>
                    <Comment message={message} post={post} to={to} onReply={() => reply(message.id)} />
                    <div />
                  </div>
                </div>
              ))}
            </div>
          )}
          {box}
        </div>
      </div>
    </div>
  );
}

function Expander({ hidden, run }: { hidden: readonly Message[]; run(): void }) {
  const [busy, setBusy] = useState(false);
  const last = hidden.at(-1);
  if (!last) return null;
  const person = live.person(last.by);
  const [who, count] = w.replied(person.name, hidden.length).split(' · ');
  return (
    <div className={c('expander')}>
      <div>
        <div className={c('elbow')} />
      </div>
      <Press
        look="expand"
        run={() => {
          setBusy(true);
          run();
        }}
      >
        <span>
          <span dir="auto" className={c('expandRow')}>
            {hidden.length > 2 ? (
              <span>{busy ? w.loading : w.allReplies(hidden.length)}</span>
            ) : (
              <>
                <div>
                  <Avatar person={person} size={20} />
                </div>
                <div>
                  <span>{who}</span>
                </div>
                <div>
                  <span aria-hidden="true"> · </span>
                </div>
                <div>
                  <span>{busy ? w.loading : count}</span>
                </div>
              </>
            )}
          </span>
        </span>
      </Press>
    </div>
  );
}

interface ReplyBoxProps {
  target: Message;
  post: Post;
  place: string;
  onOpen(): void;
}

/** The reply box of a thread; it starts with the name of the person answered. */
function ReplyBox({ target, post, place, onOpen }: ReplyBoxProps) {
  const name = live.person(target.by).name;
  return (
    <div className={c('composerRow')}>
      <div className={c('composerAvatar')}>
        <Avatar person={viewer} size={24} />
      </div>
      <div className={c('composerBox')}>
        <LexicalBox
          id={`reply-${target.id}${place}`}
          label={w.replyTo(name)}
          sendLabel={w.send}
          autofocus
          mention={name}
          onPost={(text, via) => {
            onOpen();
            postComment(text, via, target, post);
          }}
        />
      </div>
    </div>
  );
}
