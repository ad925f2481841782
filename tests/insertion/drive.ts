/** One browser with the test extension and one host page: as much of Playwright and Puppeteer as both share. */
export interface Drive {
  readonly browser: 'chromium' | 'firefox';
  goto(url: string): Promise<void>;
  evaluate<A, R>(run: (arg: A) => R | Promise<R>, arg: A): Promise<R>;
  click(x: number, y: number, count?: number): Promise<void>;
  readonly keyboard: Keyboard;
  /** Runs with the page in a hidden tab. */
  hidden<R>(run: () => Promise<R>): Promise<R>;
  /** Starts a real input method's composition; null where the driver cannot. */
  readonly compose: ((text: string) => Promise<void>) | null;
  close(): Promise<void>;
}

/** `down` twice without `up` is a held key. */
export interface Keyboard {
  type(text: string): Promise<void>;
  press(key: 'z' | 'Home' | 'Enter'): Promise<void>;
  down(key: 'Control' | 'Shift' | 'Enter' | ' '): Promise<void>;
  up(key: 'Control' | 'Shift' | 'Enter' | ' '): Promise<void>;
}

/** What the stand-in hosts answer: a bare page with the sites' strict policy (insertion.md). */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

const policy =
  "default-src 'self'; script-src 'self'; style-src 'unsafe-inline'; require-trusted-types-for 'script'";

export function serve(url: URL, script: string): Answer {
  if (url.pathname === '/page.js')
    return { status: 200, headers: { 'content-type': 'text/javascript; charset=utf-8' }, body: script };
  if (url.pathname !== '/') return { status: 404, headers: {}, body: '' };
  return {
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
    body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title>
<style>[contenteditable] { min-height: 1.4em; max-width: 500px; white-space: pre-wrap }</style>
<body><script src="/page.js"></script>`,
  };
}
