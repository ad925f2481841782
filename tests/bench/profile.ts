import type { CDPSession, Page } from '@playwright/test';
import { debugging } from './debugging.ts';

/** What the scripts of extensions cost the page's own thread during some work, in ms of processor time. */
export interface Cost {
  /** Self time of their functions and of the browser's own that they called. */
  total: number;
  /** Longest unbroken stretch of it. */
  longest: number;
  /** By function, dearest first. */
  top: { name: string; ms: number }[];
}

interface Node {
  id: number;
  callFrame: { functionName: string; url: string; lineNumber: number; columnNumber: number };
  children?: number[];
}

interface Profile {
  nodes: Node[];
  samples?: number[];
}

/**
 * Runs `work` under the sampling profiler of the page and attributes the samples by script URL. Wall-clock times say
 * nothing on a shared machine (performance-reliability.md 0.14, 5), and neither do the distances between samples there:
 * a sample counts for its share of the processor time that the page's thread has used meanwhile.
 */
export function costOf(page: Page, work: () => Promise<unknown>): Promise<Cost> {
  return debugging(page, async (session) => {
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval });
    await session.send('Profiler.start');
    const before = await usedBy(session);
    await work();
    const after = await usedBy(session);
    const { profile } = await session.send('Profiler.stop');
    // A new address may have brought a new process, whose clock starts at nought.
    return attribute(profile, after < before ? after : after - before);
  });
}

/** Microseconds between samples. */
const interval = 200;

/** Processor time of all tasks of the page's thread, ms. */
async function usedBy(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/** Sums the samples that belong to extensions, out of `used` ms for all that were not idle. */
function attribute({ nodes, samples = [] }: Profile, used: number): Cost {
  const names = namesOf(nodes);
  const idle = new Set(nodes.flatMap(({ id, callFrame }) => (callFrame.functionName === '(idle)' ? id : [])));
  const each = used / Math.max(1, samples.filter((id) => !idle.has(id)).length);
  const byName = new Map<string, number>();
  let total = 0;
  let longest = 0;
  let stretch = 0;
  for (const id of samples) {
    const name = names.get(id);
    stretch = name === undefined ? 0 : stretch + each;
    longest = Math.max(longest, stretch);
    if (name === undefined) continue;
    total += each;
    byName.set(name, (byName.get(name) ?? 0) + each);
  }
  const top = [...byName].map(([name, ms]) => ({ name, ms })).sort((a, b) => b.ms - a.ms);
  return { total, longest, top: top.slice(0, 15) };
}

/** The nodes that are extensions', by id. A node without a script is the browser's, on behalf of its caller. */
function namesOf(nodes: readonly Node[]): Map<number, string> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const names = new Map<number, string>();
  const visit = ({ id, callFrame, children = [] }: Node, caller: string | null) => {
    const { functionName, url, lineNumber, columnNumber } = callFrame;
    const name = url.startsWith('chrome-extension:')
      ? `${functionName || '(anonymous)'} ${url.split('/').at(-1)}:${lineNumber + 1}:${columnNumber + 1}`
      : url === '' && caller !== null
        ? `${functionName} < ${caller}`.split(' < ').slice(0, 2).join(' < ')
        : null;
    if (name !== null) names.set(id, name);
    for (const child of children.map((each) => byId.get(each))) if (child) visit(child, name);
  };
  const [root] = nodes;
  if (root) visit(root, null);
  return names;
}
