import { useId, useState } from 'react';
import type { IncidentDecision } from '../../lib/core/incident.ts';
import type { IncidentView } from '../../lib/messages.ts';
import { Button } from '../ui/Button.tsx';
import { Select } from '../ui/Select.tsx';
import { useWords } from '../words-context.ts';

interface IncidentBlockProps {
  item: IncidentView;
  onDecide(decision: IncidentDecision): Promise<boolean>;
}

/** Where nobody's language is known. */
const fallback = 'en';

/** What the team says about it, once for each language: offered as the substance of the replies to those who report it. */
export function IncidentBlock({ item, onDecide }: IncidentBlockProps) {
  const { t, languageName } = useWords();
  const field = useId();
  const { languages, blocks } = item.incident;
  const offered = [...new Set([...languages, ...Object.keys(blocks)])];
  const [lang, setLang] = useState(offered[0] ?? fallback);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const stored = blocks[lang] ?? '';
  const text = typed[lang] ?? stored;
  return (
    <div className="choices">
      {offered.length > 1 && (
        <Select
          label={t('options.language')}
          value={lang}
          options={offered.map((value) => ({ value, name: languageName(value) }))}
          onChange={setLang}
        />
      )}
      <label htmlFor={field}>{t('incident.block.field')}</label>
      <textarea
        id={field}
        className="field"
        dir="auto"
        lang={lang}
        rows={3}
        maxLength={2000}
        value={text}
        onChange={(event) => setTyped({ ...typed, [lang]: event.target.value })}
      />
      <Button
        label={t('incident.block.save')}
        look="primary"
        disabled={text.trim() === stored}
        onPress={() => void onDecide({ kind: 'block', lang, text: text.trim() })}
      />
    </div>
  );
}
