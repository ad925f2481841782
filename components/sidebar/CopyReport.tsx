import { useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../words-context.ts';
import { useTools } from './tools.ts';

/** Copies what a maintainer has to see of this page, and shows all of what was copied. Nothing is sent anywhere. */
export function CopyReport() {
  const { t } = useWords();
  const { page } = useTools();
  const [report, setReport] = useState<{ text: string; copied: boolean } | null>(null);

  const copy = async () => {
    const text = await page.report();
    const copied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    setReport({ text, copied });
  };
  return (
    <div className="report">
      <Button label={t('report.copy')} icon="copy" look="quiet" onPress={() => void copy()} />
      {report && (
        <>
          <p role="status">{t(report.copied ? 'report.copied' : 'report.failed')}</p>
          <details open={!report.copied}>
            <summary>{t('report.show')}</summary>
            <textarea
              className="field"
              aria-label={t('report.text')}
              readOnly
              dir="ltr"
              rows={8}
              value={report.text}
            />
          </details>
        </>
      )}
    </div>
  );
}
