import { useId } from 'react';
import type { Suggestion } from '../../lib/reply/suggest.ts';
import { situationName } from '../situation-name.ts';
import { useWords } from '../words-context.ts';
import { Findings } from './Findings.tsx';
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
            <Because of={each} />
            <span className="suggestion-lang">
              {languageName(each.lang)} {index < 3 && <kbd>{index + 1}</kbd>}
            </span>
          </label>
        );
      })}
      {reply.chosen?.findings && <Findings text={reply.chosen.text} findings={reply.chosen.findings} />}
    </fieldset>
  );
}

/** Why this one is proposed, in a few words. */
function Because({ of }: { of: Suggestion }) {
  const words = useWords();
  const { t } = words;
  if (of.source === 'closing' || of.source === 'model')
    return <span className="suggestion-because">{t(`because.${of.source}`)}</span>;
  if (!of.because) return null;
  const { category, situation, issue, name, past } = of.because;
  const kind = t(`category.${category}`);
  const about =
    situation === 'general'
      ? kind
      : t('because.about', { category: kind, situation: situationName(words, situation) });
  const source = past
    ? t('because.memory', { moment: words.moment(past.at), question: past.question })
    : name
      ? t('because.template', { name })
      : about;
  return (
    <span className="suggestion-because">
      {issue ? words.list([source, t('because.issue', { issue })]) : source}
    </span>
  );
}
