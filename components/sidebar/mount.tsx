import { createRoot } from 'react-dom/client';
import { Sidebar, type SidebarProps } from './Sidebar.tsx';

export interface MountedSidebar {
  /** Shows the sidebar with other properties; notes and choices made in it stay. */
  update(props: SidebarProps): void;
  unmount(): void;
}

/**
 * What happens in the sidebar is none of the page's business: typing must not press its shortcuts, and neither focus
 * nor a click may wake its focus traps or close its dialogs. All of these listen on the document.
 */
const ours =
  'keydown keypress beforeinput input paste copy cut focusin focusout pointerdown mousedown click'.split(' ');

/** Puts the React sidebar below `root`, whose styles the caller has set (theme.css, then sidebar.css). */
export function mountSidebar(root: ShadowRoot | HTMLElement, props: SidebarProps): MountedSidebar {
  const container = root.ownerDocument.createElement('div');
  for (const name of ours) container.addEventListener(name, (event) => event.stopPropagation());
  root.append(container);
  const react = withoutSelection(root.ownerDocument, () => createRoot(container));
  react.render(<Sidebar {...props} />);
  return {
    update: (next) => react.render(<Sidebar {...next} />),
    unmount() {
      react.unmount();
      container.remove();
    },
  };
}

/**
 * React listens to every `selectionchange` of the document, which comes with each key typed anywhere on the page. It
 * needs it for `onSelect` alone, which the sidebar does not use; so it is not registered (design.md 8, typing).
 */
function withoutSelection<T>(doc: Document, run: () => T): T {
  const listen = doc.addEventListener;
  doc.addEventListener = (...[type, ...rest]: Parameters<typeof listen>) => {
    if (type !== 'selectionchange') listen.call(doc, type, ...rest);
  };
  try {
    return run();
  } finally {
    Reflect.deleteProperty(doc, 'addEventListener');
  }
}
