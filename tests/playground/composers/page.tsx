import { type ReactNode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { DraftBox } from './DraftBox.tsx';
import { LexicalBox } from './LexicalBox.tsx';

/**
 * How the bare page is to look. `swap`: the main box is a placeholder until it is first focused. `mention`: the
 * main box starts with a name (Lexical only).
 */
export interface PageOptions {
  swap?: boolean;
  mention?: string;
}

declare global {
  interface Window {
    /** Mounts the page afresh: new editors, no posts. */
    __mount?: (options?: PageOptions) => void;
    /** Uncaught errors of the page since the last mount. */
    __errors?: string[];
  }
}

const rich = new URLSearchParams(location.search).get('mode') === 'rich';

interface BoxProps {
  id: string;
  label: string;
  autofocus?: boolean;
  mention?: string | undefined;
}

function Box({ id, label, autofocus = false, mention }: BoxProps) {
  const shared = { id, autofocus, onPost: () => {} };
  return (
    <section id={id}>
      {location.hostname === 'x.com' ? (
        <DraftBox {...shared} placeholder={label} button="tweetButtonInline" buttonLabel="Reply" />
      ) : (
        <LexicalBox {...shared} label={label} mode={rich ? 'rich' : 'plain'} mention={mention} />
      )}
    </section>
  );
}

/** A cheap stand-in that is exchanged for the real editor a moment after it got focus. */
function Swap({ id, children }: { id: string; children: ReactNode }) {
  const [real, setReal] = useState(false);
  if (real) return children;
  return (
    <section id={id}>
      {/* biome-ignore lint/a11y/useSemanticElements: it plays a site's editor before its first focus. */}
      <div
        role="textbox"
        tabIndex={0}
        contentEditable
        suppressContentEditableWarning
        onFocus={() => setTimeout(() => setReal(true), 200)}
      >
        <p>
          <br />
        </p>
      </div>
    </section>
  );
}

/** A comment whose reply box appears some time after the press on Reply. */
function Comment() {
  const [open, setOpen] = useState(false);
  return (
    <article>
      <p>Where is my parcel?</p>
      <button type="button" id="reply-button" onClick={() => setTimeout(() => setOpen(true), 250)}>
        Reply
      </button>
      {open && <Box id="reply" label="Write a reply" autofocus />}
    </article>
  );
}

function Page({ swap = false, mention }: PageOptions) {
  const main = <Box id="main" label="Write a comment" autofocus={swap} mention={mention} />;
  return (
    <main>
      <Comment />
      {swap ? <Swap id="main">{main}</Swap> : main}
    </main>
  );
}

const root = createRoot(document.body.appendChild(document.createElement('div')));
let generation = 0;

window.__mount = (options = {}) => {
  window.__posts = [];
  window.__errors = [];
  generation += 1;
  root.render(<Page key={generation} {...options} />);
};
window.addEventListener('error', (event) => window.__errors?.push(event.message));
window.__mount();
