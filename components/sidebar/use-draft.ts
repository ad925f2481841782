import { useEffect, useRef, useState } from 'react';
import type { CaseView } from '../../lib/messages.ts';
import { useTools } from './tools.ts';

/** How long the person has stopped typing, ms, before what was typed is kept. */
const pause = 300;

export interface Draft {
  note: string;
  write(note: string): void;
  /** What is typed has been handed over: nothing of it is kept any more. */
  done(): void;
}

/** The note on a case while it is written: the worker keeps it, so that neither an update nor a closed tab loses it. */
export function useDraft({ case: { id: caseId }, draft = '' }: CaseView): Draft {
  const { send, now } = useTools();
  const [note, setNote] = useState(draft);
  const waiting = useRef<{ keep(): void; timer: ReturnType<typeof setTimeout> } | null>(null);
  const done = () => {
    clearTimeout(waiting.current?.timer);
    waiting.current = null;
  };
  useEffect(
    () => () => {
      clearTimeout(waiting.current?.timer);
      waiting.current?.keep();
    },
    [],
  );
  return {
    note,
    done,
    write(text) {
      setNote(text);
      done();
      const keep = () => {
        waiting.current = null;
        void send('case.draft', { caseId, note: text, at: now() });
      };
      waiting.current = { keep, timer: setTimeout(keep, pause) };
    },
  };
}
