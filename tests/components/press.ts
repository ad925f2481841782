import { createRequire } from 'node:module';
import { act } from '@testing-library/react';

/** What jsdom keeps behind an event or an element, where `isTrusted` can be set as a browser sets it. */
interface Impl {
  isTrusted: boolean;
  _dispatch(event: Impl): boolean;
}
const jsdom = createRequire(import.meta.url)('jsdom/lib/generated/idl/utils.js') as {
  implForWrapper(wrapper: object): Impl;
};

async function dispatch(target: Element, event: Event): Promise<void> {
  const impl = jsdom.implForWrapper(event);
  impl.isTrusted = true;
  await act(async () => {
    jsdom.implForWrapper(target)._dispatch(impl);
  });
}

/** A click as a person makes it: `isTrusted`, which `element.click()` is not. */
export function press(target: Element): Promise<void> {
  return dispatch(target, new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
}

/** A key going down as a person presses it. */
export function pressKey(target: Element, key: string, init: KeyboardEventInit = {}): Promise<void> {
  return dispatch(
    target,
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true, ...init }),
  );
}

/** The submission of a form as a person's Enter or click on its button causes it. */
export function submit(form: Element): Promise<void> {
  return dispatch(form, new SubmitEvent('submit', { bubbles: true, cancelable: true }));
}
