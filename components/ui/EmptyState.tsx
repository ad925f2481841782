import { Icon, type IconName } from './icons.tsx';

export function EmptyState({ icon, title, hint }: { icon: IconName; title: string; hint?: string | null }) {
  return (
    <div className="empty">
      <Icon name={icon} size={28} />
      <p className="empty-title">{title}</p>
      {hint && <p>{hint}</p>}
    </div>
  );
}
