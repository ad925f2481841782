import { createContext, use } from 'react';
import type { SiteId } from '../../lib/core/types.ts';
import type { send } from '../../lib/messages.ts';
import type { OverDraft } from '../../lib/settings.ts';
import type { PagePort } from './page-port.ts';

/** What the cards of the sidebar work with. */
export interface Tools {
  send: typeof send;
  page: PagePort;
  /** Of the page the sidebar stands on. */
  site: SiteId;
  /** What Insert does where a draft stands in the reply box. */
  overDraft: OverDraft;
  /** Whether a reply written in heat is paused once before it is sent. */
  thinkTwice: boolean;
  /** Epoch ms. */
  now(): number;
  /** A random id for a decision. */
  newId(): string;
}

export const ToolsContext = createContext<Tools | null>(null);

export function useTools(): Tools {
  const tools = use(ToolsContext);
  if (!tools) throw new Error('no tools around this component');
  return tools;
}
