import { useState } from 'react';
import type { StoredComment } from '../../lib/core/types.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../words-context.ts';

/** About what four lines of a card hold; measuring the real lines would force a layout for each card. */
const shortLength = 190;
const shortLines = 4;

/** A person's words in their own direction, cut to four lines until they are asked for. */
export function MessageText({ comment }: { comment: StoredComment }) {
  const { t } = useWords();
  const [whole, setWhole] = useState(false);
  const isLong = comment.text.length > shortLength || comment.text.split('\n').length > shortLines;
  return (
    <div className="message">
      <p className="message-text" dir="auto" lang={comment.lang ?? undefined} data-clamp={isLong && !whole}>
        {comment.text}
      </p>
      {isLong && (
        <Button
          label={t(whole ? 'card.less' : 'card.more')}
          look="quiet"
          expanded={whole}
          onPress={() => setWhole(!whole)}
        />
      )}
    </div>
  );
}
