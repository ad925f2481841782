import { useRef, useState } from 'react';
import type { Outcome, Problem } from '../../lib/core/types.ts';
import type { ImportReport, send } from '../../lib/messages.ts';
import type { Words } from '../../lib/words.ts';
import { ErrorNotice } from '../ErrorNotice.tsx';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useWords } from '../words-context.ts';

interface DataPanelProps {
  send: typeof send;
  download(name: string, text: string): void;
  /** Epoch ms. */
  now(): number;
  onChanged(): void;
}

/** All data out as one file, and in again from one. */
export function DataPanel({ send, download, now, onChanged }: DataPanelProps) {
  const words = useWords();
  const { t } = words;
  const [said, setSaid] = useState<Outcome<string> | null>(null);
  const chooser = useRef<HTMLInputElement>(null);

  const exportData = async () => {
    const backup = await send('data.export', {});
    if (!backup.ok) return setSaid(backup);
    const file = `carerail-${localDay(now())}.json`;
    download(file, JSON.stringify(backup.value, null, 2));
    setSaid({ ok: true, value: t('options.exported', { file }) });
  };
  const importData = async (file: File) => {
    const backup = parse(await file.text());
    const report = backup.ok ? await send('data.import', { backup: backup.value }) : backup;
    setSaid(report.ok ? { ok: true, value: reportText(words, report.value) } : report);
    if (report.ok) onChanged();
  };
  return (
    <section className="panel">
      <h2>{t('options.data')}</h2>
      <p className="hint">
        {t('options.data.hint')} {t('options.import.hint')}
      </p>
      <div className="buttons">
        <Button label={t('options.export')} icon="download" onPress={() => void exportData()} />
        <Button label={t('options.import')} icon="upload" onPress={() => chooser.current?.click()} />
        <input
          ref={chooser}
          type="file"
          accept="application/json,.json"
          hidden
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            // Emptied, so that the same file can be chosen again after it was mended.
            event.target.value = '';
            if (file) void importData(file);
          }}
        />
      </div>
      {said?.ok && <Notice tone="good" text={said.value} />}
      {said?.ok === false && <ErrorNotice problem={said.problem} />}
    </section>
  );
}

function parse(text: string): { ok: true; value: unknown } | { ok: false; problem: Problem } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    return { ok: false, problem: { code: 'bad-backup', detail: String(error) } };
  }
}

function reportText(
  { t, list }: Words,
  { comments, decisions, brands, policies, templates }: ImportReport,
): string {
  const parts = [
    t('options.imported.comments', { count: comments }),
    t('options.imported.decisions', { count: decisions }),
    t('options.imported.brands', { count: brands }),
    ...(policies > 0 ? [t('options.imported.policies', { count: policies })] : []),
    ...(templates > 0 ? [t('options.imported.templates', { count: templates })] : []),
  ];
  return t('options.imported', { parts: list(parts) });
}

/** The day in the person's own zone, `YYYY-MM-DD`. */
function localDay(at: number): string {
  const day = new Date(at);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
