import { useId } from 'react';
import { useWords } from '../words-context.ts';
import type { ReplyFlow } from './use-reply.ts';

/** The proposed replies; the chosen one is shown whole. */
export function SuggestionList({ reply }: { reply: ReplyFlow }) {
  const { t, languageName } = useWords();
  const group = useId();
  if (!reply.suggestions)
    return reply.state.kind === 'problem' ? null : <p className="loading">{t('loading')}</p>;
  if (reply.suggestions.length === 0) return <p className="hint">{t('card.noSuggestions')}</p>;
  return (
    <fieldset className="suggestions">
      <legend className="unseen">{t('card.suggestions')}</legend>
      {reply.suggestions.map((each, index) => {
        const isChosen = each.id === reply.chosen?.id;
        return (
          <label key={each.id} className="suggestion" data-chosen={isChosen || undefined}>
            <input type="radio" name={group} checked={isChosen} onChange={() => reply.choose(each.id)} />
            <span className="suggestion-text" dir="auto" lang={each.lang}>
              {each.text}
            </span>
            <span className="suggestion-lang">
              {languageName(each.lang)} <kbd>{index + 1}</kbd>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
