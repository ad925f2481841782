import type { RailView } from '../lib/messages.ts';
import css from './rail.css?inline';

/** The slim button at the page's edge: plain DOM, since it is in every page of the brand. */
export interface Rail {
  show(view: RailView): void;
  /** The worker did not answer: no number is better than an old one. */
  fail(): void;
  /** One quiet question beside the rail; `answer` gets the person's choice once. */
  ask(words: { question: string; yes: string; no: string }, answer: (yes: boolean) => void): void;
  /** Puts it back where the site has taken it away. */
  keep(): void;
  remove(): void;
}

declare const __SHADOW_MODE__: ShadowRootMode;

/**
 * Puts the rail into a shadow root of its own below the document element (outside what is observed). `open` runs
 * on a person's click only.
 */
export function mountRail(doc: Document, open: () => void): Rail {
  const host = doc.createElement('div');
  // The host stands for its button: what gives it the focus back cannot see inside.
  const root = host.attachShadow({ mode: __SHADOW_MODE__, delegatesFocus: true });
  const style = doc.createElement('style');
  style.textContent = css;
  const button = element(doc, 'button', 'rail');
  button.type = 'button';
  button.setAttribute('aria-label', 'CareRail');
  button.setAttribute('aria-describedby', 'counts');
  const mark = element(doc, 'span', 'mark');
  const label = element(doc, 'span', 'label');
  label.id = 'counts';
  button.append(mark);
  root.append(style, button, label);
  onGesture(button, open);
  button.hidden = true;
  const keep = () => {
    if (!host.isConnected) doc.documentElement.append(host);
  };
  keep();
  let offer: HTMLElement | null = null;

  return {
    show(view) {
      const { atRisk, overdue } = view.counts;
      button.hidden = false;
      button.dir = label.dir = view.dir;
      button.dataset.state =
        view.trust.health === 'broken' ? 'broken' : overdue ? 'overdue' : atRisk ? 'at-risk' : 'waiting';
      // Shown by rail.css: a number is no name to call the button by, and its description says it in words.
      button.dataset.count = view.shown;
      label.textContent = view.label;
      button.title = view.label;
    },
    fail() {
      button.hidden = false;
      button.dataset.state = 'broken';
      button.dataset.count = '?';
    },
    ask(words, answer) {
      offer?.remove();
      const box = element(doc, 'div', 'offer');
      offer = box;
      box.setAttribute('role', 'status');
      const yes = element(doc, 'button', 'yes');
      const no = element(doc, 'button', 'no');
      const choose = (choice: boolean) => {
        box.remove();
        answer(choice);
      };
      yes.textContent = words.yes;
      no.textContent = words.no;
      onGesture(yes, () => choose(true));
      onGesture(no, () => choose(false));
      const question = element(doc, 'span', 'question');
      question.textContent = words.question;
      box.append(question, yes, no);
      root.append(box);
    },
    keep,
    remove() {
      host.remove();
    },
  };
}

function element<K extends keyof HTMLElementTagNameMap>(
  doc: Document,
  tag: K,
  name: string,
): HTMLElementTagNameMap[K] {
  const made = doc.createElement(tag);
  made.className = name;
  return made;
}

function onGesture(target: HTMLElement, run: () => void): void {
  target.addEventListener('click', (event) => {
    if (event.isTrusted) run();
  });
}
