import { useId, useState } from 'react';
import { addressOf, hasIdentity, identityOfAddress, unsupportedIn } from '../../lib/core/brand.ts';
import type { Brand, Outcome } from '../../lib/core/types.ts';
import type { send } from '../../lib/messages.ts';
import { ErrorNotice } from '../ErrorNotice.tsx';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useWords } from '../words-context.ts';

interface MyPageProps {
  tabUrl: string | null;
  brands: readonly Brand[];
  send: typeof send;
  onAdded(): void;
}

/** Makes the page in front one of the person's brands. */
export function MyPage({ tabUrl, brands, send, onAdded }: MyPageProps) {
  const { t } = useWords();
  const hint = useId();
  const [answer, setAnswer] = useState<Outcome<Brand> | null>(null);
  const identity = tabUrl && URL.canParse(tabUrl) ? identityOfAddress(new URL(tabUrl)) : null;
  const owner = identity && brands.find((brand) => hasIdentity(brand, identity));
  if (answer?.ok) return <Notice tone="good" text={t('popup.mine.done', { brand: answer.value.name })} />;

  /** Why this page cannot be added; null: it can. */
  function whyNot(): string | null {
    // The browser hides the addresses of pages we may not see, Business Suite's too.
    if (tabUrl === null) return t('popup.mine.unseen');
    const kind = unsupportedIn(tabUrl);
    if (kind) return t(`unsupported.${kind}`);
    if (owner) return t('popup.mine.already', { brand: owner.name });
    return identity ? null : t('popup.mine.notPage');
  }
  const add = async () => {
    if (!identity) return;
    const outcome = await send('brand.add', { input: addressOf(identity) });
    setAnswer(outcome);
    if (outcome.ok) onAdded();
  };
  const reason = whyNot();
  return (
    <section className="my-page">
      <Button
        label={t('popup.mine')}
        icon="brand"
        disabled={reason !== null}
        describedBy={reason ? hint : undefined}
        onPress={() => void add()}
      />
      {reason && (
        <p id={hint} className="hint">
          {reason}
        </p>
      )}
      {answer && <ErrorNotice problem={answer.problem} />}
    </section>
  );
}
