import { useEffect, useState } from 'react';
import { isEndpoint, type ModelSettings, type ModelState } from '../../lib/core/model.ts';
import type { Outcome } from '../../lib/core/types.ts';
import type { send } from '../../lib/messages.ts';
import { ErrorNotice } from '../ErrorNotice.tsx';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Select } from '../ui/Select.tsx';
import { useWords } from '../words-context.ts';
import { Field } from './Field.tsx';
import type { Permission } from './Notifications.tsx';

export interface ModelTools {
  /** The browser's permission to send something to an address. */
  permissionFor(address: string): Permission;
  /** Whether this browser has a model of its own, there or to be fetched. */
  hasBuiltIn(): Promise<boolean>;
  /** Makes the browser's own model ready, which may take minutes. Within a person's gesture. Answers whether it is. */
  loadBuiltIn(): Promise<boolean>;
}

interface ModelProps {
  tools: ModelTools;
  send: typeof send;
}

/** The language model that may be asked for replies: off until it is switched on here. */
export function Model({ tools, send }: ModelProps) {
  const { t } = useWords();
  const [state, setState] = useState<ModelState | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState<Outcome<string> | null>(null);
  const [isDenied, setDenied] = useState(false);

  useEffect(() => {
    void send('model.state', {}).then((answer) => setState(answer.ok ? answer.value : null));
  }, [send]);

  const set = async (model: ModelSettings | null): Promise<boolean> => {
    const answer = await send('model.set', { model });
    setSaid(answer.ok ? null : answer);
    if (answer.ok) setState(model);
    return answer.ok;
  };
  const switchOn = async (model: ModelSettings) => {
    setBusy(true);
    // The first thing that is waited for: a browser asks the person only within their gesture.
    const isReady = await (model.kind === 'built-in'
      ? tools.loadBuiltIn()
      : tools.permissionFor(model.address).ask()
    ).catch(() => false);
    setDenied(!isReady);
    if (isReady) await set(model);
    setBusy(false);
  };
  const switchOff = async (before: ModelState) => {
    if ((await set(null)) && before.kind === 'endpoint')
      await tools
        .permissionFor(before.address)
        .giveBack()
        .catch(() => false);
  };
  const tryIt = async () => {
    setBusy(true);
    const answer = await send('model.try', {});
    setSaid(
      answer.ok ? { ok: true, value: t('options.model.tried', { text: beginningOf(answer.value) }) } : answer,
    );
    setBusy(false);
  };
  return (
    <section className="panel">
      <h2>{t('options.model')}</h2>
      <p className="hint">{t('options.model.hint')}</p>
      {state ? (
        <>
          <p>
            {state.kind === 'built-in'
              ? t('options.model.isOn.builtIn')
              : t('options.model.isOn', { name: state.name, host: new URL(state.address).host })}
          </p>
          <div className="buttons">
            <Button label={t('options.model.try')} busy={isBusy} onPress={() => void tryIt()} />
            <Button label={t('options.model.off')} onPress={() => void switchOff(state)} />
          </div>
        </>
      ) : (
        <ModelForm tools={tools} isBusy={isBusy} onSwitchOn={(model) => void switchOn(model)} />
      )}
      {isDenied && <Notice tone="warn" text={t('options.model.denied')} />}
      {said?.ok && <Notice tone="good" text={said.value} />}
      {said?.ok === false && <ErrorNotice problem={said.problem} />}
    </section>
  );
}

interface ModelFormProps {
  tools: ModelTools;
  isBusy: boolean;
  onSwitchOn(model: ModelSettings): void;
}

function ModelForm({ tools, isBusy, onSwitchOn }: ModelFormProps) {
  const { t } = useWords();
  const [hasBuiltIn, setHasBuiltIn] = useState(false);
  const [kind, setKind] = useState<ModelSettings['kind']>('endpoint');
  const [address, setAddress] = useState('');
  const [name, setName] = useState('');
  const [key, setKey] = useState('');
  useEffect(() => {
    void tools.hasBuiltIn().then(setHasBuiltIn);
  }, [tools]);
  const isFine = isEndpoint(address.trim());
  return (
    <>
      {hasBuiltIn && (
        <Select<ModelSettings['kind']>
          label={t('options.model.which')}
          value={kind}
          options={[
            { value: 'endpoint', name: t('options.model.endpoint') },
            { value: 'built-in', name: t('options.model.builtIn') },
          ]}
          onChange={setKind}
        />
      )}
      {kind === 'built-in' ? (
        <p className="hint">{t('options.model.builtIn.hint')}</p>
      ) : (
        <>
          <Field
            label={t('options.model.address')}
            hint={t('options.model.address.hint')}
            value={address}
            aria-invalid={(address !== '' && !isFine) || undefined}
            onChange={setAddress}
          />
          <Field label={t('options.model.name')} value={name} onChange={setName} />
          <Field
            label={t('options.model.key')}
            type="password"
            hint={t('options.model.key.hint')}
            value={key}
            onChange={setKey}
          />
        </>
      )}
      <div className="buttons">
        <Button
          label={t('options.model.on')}
          busy={isBusy}
          disabled={kind === 'endpoint' && !(isFine && name.trim() !== '')}
          onPress={() =>
            onSwitchOn(
              kind === 'built-in'
                ? { kind }
                : { kind, address: address.trim(), name: name.trim(), key: key.trim() || null },
            )
          }
        />
      </div>
    </>
  );
}

/** What is shown of an answer, whatever came. */
function beginningOf(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 200);
}
