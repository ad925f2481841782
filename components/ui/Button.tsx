import { Icon, type IconName } from './icons.tsx';

interface ButtonProps {
  label: string;
  /** Called for a person's own gesture only: a click made by a script does nothing (design.md 4.7). */
  onPress(): void;
  icon?: IconName;
  /** Shows the icon alone; the label stays as its name and tooltip. */
  iconOnly?: boolean;
  look?: 'primary' | 'plain' | 'quiet' | 'danger';
  disabled?: boolean;
  /** At work: pressing it does nothing, but it keeps the focus, which a disabled button would lose. */
  busy?: boolean;
  expanded?: boolean;
  pressed?: boolean;
  describedBy?: string;
}

export function Button(p: ButtonProps) {
  return (
    <button
      type="button"
      className="button"
      data-look={p.look ?? 'plain'}
      data-icon-only={p.iconOnly || undefined}
      disabled={p.disabled}
      aria-disabled={p.busy}
      aria-label={p.iconOnly ? p.label : undefined}
      title={p.iconOnly ? p.label : undefined}
      aria-expanded={p.expanded}
      aria-pressed={p.pressed}
      aria-describedby={p.describedBy}
      onClick={(event) => {
        if (event.nativeEvent.isTrusted && !p.busy) p.onPress();
      }}
    >
      {p.icon && <Icon name={p.icon} />}
      {!p.iconOnly && <span>{p.label}</span>}
    </button>
  );
}
