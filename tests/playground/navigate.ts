import { useEffect, useState } from 'react';

interface Entry {
  scroll: number;
  /** Opened over the page before it, which stays below. */
  over: boolean;
}

function entry(): Partial<Entry> {
  return (history.state as Partial<Entry> | null) ?? {};
}

/** Was this address opened over another page? */
export function isOver(): boolean {
  return entry().over === true;
}

/** Moves within the page as the sites do: `history.pushState`, no load, and an address without our test options. */
export function navigate(path: string, over = false): void {
  history.replaceState({ ...entry(), scroll: scrollY }, '');
  history.pushState({ scroll: over ? scrollY : 0, over } satisfies Entry, '', path);
  dispatchEvent(new Event('playground:moved'));
}

/** The address of the page now; renders anew at every move, with the scroll position of old entries. */
export function useAddress(): URL {
  const [address, setAddress] = useState(() => new URL(location.href));
  useEffect(() => {
    const moved = () => {
      setAddress(new URL(location.href));
      requestAnimationFrame(() => scrollTo(0, entry().scroll ?? 0));
    };
    addEventListener('playground:moved', moved);
    addEventListener('popstate', moved);
    return () => {
      removeEventListener('playground:moved', moved);
      removeEventListener('popstate', moved);
    };
  }, []);
  return address;
}

/** Turns plain clicks on links of this host into moves within the page; `over` says which open over it. */
export function followLinks(root: HTMLElement, over: (address: URL) => boolean): void {
  root.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    if (!(link instanceof HTMLAnchorElement) || link.origin !== location.origin) return;
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    navigate(link.pathname + link.search, over(new URL(link.href)));
  });
}
