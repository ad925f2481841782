import { Button } from '../ui/Button.tsx';
import { useWords } from '../words-context.ts';

/** A reply that is too long for one post, parted: the first goes into the box, the others are at hand to be copied. */
export function ThreadOfPosts({ posts, onFirst }: { posts: readonly string[]; onFirst(post: string): void }) {
  const { t } = useWords();
  const [first] = posts;
  return (
    <details className="posts">
      <summary>{t('draft.thread')}</summary>
      <ol>
        {posts.map((post, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two posts may say the same
          <li key={at}>
            <p dir="auto">{post}</p>
            <Button
              label={t('draft.thread.copy', { number: at + 1 })}
              icon="copy"
              iconOnly
              look="quiet"
              onPress={() => void navigator.clipboard.writeText(post)}
            />
          </li>
        ))}
      </ol>
      {first !== undefined && (
        <Button label={t('draft.thread.first')} icon="insert" onPress={() => onFirst(first)} />
      )}
    </details>
  );
}
