import { useEffect, useState } from 'react';

/** Moves within the page as the sites do: `history.pushState`, no load, and an address without our test options. */
export function navigate(path: string): void {
  history.replaceState({ ...history.state, scroll: scrollY }, '');
  history.pushState({ scroll: 0, within: true }, '', path);
  dispatchEvent(new Event('playground:moved'));
}

/** The address of the page now; renders anew at every move, with the scroll position of old entries. */
export function useAddress(): URL {
  const [address, setAddress] = useState(() => new URL(location.href));
  useEffect(() => {
    const moved = () => {
      setAddress(new URL(location.href));
      const top: unknown = history.state?.scroll;
      requestAnimationFrame(() => scrollTo(0, typeof top === 'number' ? top : 0));
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

/** Turns plain clicks on links of this host into moves within the page. */
export function followLinks(root: HTMLElement): void {
  root.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    if (!(link instanceof HTMLAnchorElement) || link.origin !== location.origin) return;
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    navigate(link.pathname + link.search);
  });
}
