import type { StoredComment } from '../../lib/core/types.ts';

/** A message in full, as it was posted. */
export function Quote({ of }: { of: StoredComment }) {
  return (
    <blockquote className="draft" dir="auto" lang={of.lang ?? undefined}>
      {of.text}
    </blockquote>
  );
}
