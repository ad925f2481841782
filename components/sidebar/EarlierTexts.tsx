import { useId, useState } from 'react';
import type { StoredComment } from '../../lib/core/types.ts';
import { earlierTexts } from '../../lib/core/versions.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../words-context.ts';

/** What an edited comment said before, on request; nothing where that is not known. */
export function EarlierTexts({ comment }: { comment: StoredComment }) {
  const { t, moment } = useWords();
  const [open, setOpen] = useState(false);
  const name = useId();
  const texts = earlierTexts(comment);
  if (texts.length === 0) return null;
  return (
    <div className="earlier">
      <span id={name}>
        <Button
          label={t('card.earlier')}
          icon="chevron"
          look="quiet"
          expanded={open}
          onPress={() => setOpen(!open)}
        />
      </span>
      {open && (
        <ol aria-labelledby={name}>
          {texts.map(({ text, lang, seenAt }) => (
            <li key={text}>
              <time dateTime={new Date(seenAt).toISOString()}>
                {t('card.asOf', { moment: moment(seenAt) })}
              </time>
              <p dir="auto" lang={lang ?? undefined}>
                {text}
              </p>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
