import { useEffect, useState } from 'react';
import type { Template, WrittenTemplate } from '../../../lib/core/template.ts';
import type { Brand, Outcome, ReplyLanguage } from '../../../lib/core/types.ts';
import type { send } from '../../../lib/messages.ts';
import { siteName, type Words } from '../../../lib/words.ts';
import { ErrorNotice } from '../../ErrorNotice.tsx';
import { situationName } from '../../situation-name.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useWords } from '../../words-context.ts';
import { Field } from '../Field.tsx';
import { NamedRow } from '../NamedRow.tsx';
import { TemplateForm } from './TemplateForm.tsx';
import type { TemplateTools } from './tools.ts';

interface TemplatesProps {
  tools: TemplateTools;
  brands: readonly Brand[];
  send: typeof send;
}

/** The one that is written; `id` undefined: a new one. */
interface Editing {
  id?: string;
  template: WrittenTemplate;
}

/** The team's own replies: a list that can be searched, and a form. */
export function Templates({ tools, brands, send }: TemplatesProps) {
  const words = useWords();
  const { t } = words;
  const [templates, setTemplates] = useState<readonly Template[]>([]);
  const [search, setSearch] = useState('');
  const [editing, setEditing] = useState<Editing | null>(null);
  const [said, setSaid] = useState<Outcome<string> | null>(null);

  useEffect(() => {
    void send('templates.view', {}).then((answer) => {
      if (answer.ok) setTemplates(answer.value);
      else setSaid(answer);
    });
  }, [send]);

  const save = async ({ id, template }: Editing) => {
    const answer = await send('template.save', { ...(id !== undefined && { id }), template });
    setSaid(answer.ok ? { ok: true, value: t('templates.saved', { name: answer.value.name }) } : answer);
    if (!answer.ok) return;
    const saved = answer.value;
    const others = templates.filter((each) => each.id !== saved.id);
    setTemplates([...others, saved].sort((a, b) => (a.name < b.name ? -1 : 1)));
    setEditing(null);
  };
  const remove = async ({ id, name }: Template) => {
    const answer = await send('template.remove', { id });
    setSaid(answer.ok ? { ok: true, value: t('templates.removed', { name }) } : answer);
    if (answer.ok) setTemplates(templates.filter((each) => each.id !== id));
  };
  const edit = (next: Editing) => {
    setSaid(null);
    setEditing(next);
  };
  const found = templates.filter((each) => holds(each, search));
  return (
    <section className="panel">
      <h2>{t('templates.title')}</h2>
      <p className="hint">{t('templates.hint')}</p>
      {templates.length === 0 && !editing && <p className="hint">{t('templates.none')}</p>}
      {templates.length > 1 && (
        <Field label={t('templates.search')} value={search} dir="auto" onChange={setSearch} />
      )}
      {found.length > 0 && (
        <ul className="policy-list">
          {found.map((each) => (
            <TemplateRow
              key={each.id}
              template={each}
              brands={brands}
              onEdit={() => edit({ id: each.id, template: writtenOf(each) })}
              onRemove={() => void remove(each)}
            />
          ))}
        </ul>
      )}
      {templates.length > 0 && found.length === 0 && <p className="hint">{t('templates.noHit')}</p>}
      {said?.ok && <Notice tone="good" text={said.value} />}
      {said?.ok === false && <ErrorNotice problem={said.problem} />}
      {editing ? (
        <TemplateForm
          {...tools}
          brands={brands}
          template={editing.template}
          onChange={(template) => setEditing({ ...editing, template })}
          onSave={() => void save(editing)}
          onCancel={() => setEditing(null)}
        />
      ) : (
        <div className="buttons">
          <Button
            label={t('templates.new')}
            icon="add"
            onPress={() => edit({ template: blank(words.language) })}
          />
        </div>
      )}
    </section>
  );
}

interface TemplateRowProps {
  template: Template;
  brands: readonly Brand[];
  onEdit(): void;
  onRemove(): void;
}

function TemplateRow({ template, brands, onEdit, onRemove }: TemplateRowProps) {
  const words = useWords();
  const { t } = words;
  const { name, lang } = template;
  return (
    <li>
      <NamedRow
        name={name}
        editLabel={t('templates.edit', { name })}
        removeLabel={t('templates.remove', { name })}
        onEdit={onEdit}
        onRemove={onRemove}
      />
      <p className="hint">{conditions(words, template, brands)}</p>
      <p className="hint one-line" dir="auto" lang={lang}>
        {template.variants[0]}
      </p>
    </li>
  );
}

/** For which cases it is, in one line. */
function conditions(words: Words, of: Template, brands: readonly Brand[]): string {
  const { t, languageName, list } = words;
  const brand = of.brandId && (brands.find(({ id }) => id === of.brandId)?.name ?? of.brandId);
  return list([
    languageName(of.lang),
    ...(of.category ? [t(`category.${of.category}`)] : []),
    ...(of.situation ? [situationName(words, of.situation)] : []),
    ...(brand ? [brand] : []),
    ...(of.site ? [siteName(words, of.site)] : []),
    t('templates.variants', { count: of.variants.length }),
  ]);
}

function writtenOf({ id: _, updatedAt: __, ...written }: Template): WrittenTemplate {
  return written;
}

function blank(lang: ReplyLanguage): WrittenTemplate {
  return {
    name: '',
    brandId: null,
    site: null,
    category: null,
    situation: null,
    lang,
    variants: ['{greeting} '],
  };
}

/** Whether name or wordings hold all these words, in whatever case. */
function holds({ name, variants }: Template, search: string): boolean {
  const all = [name, ...variants].join('\n').toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
}
