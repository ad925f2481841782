import type { KeyboardEventHandler, Ref } from 'react';
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
  expanded?: boolean;
  pressed?: boolean;
  describedBy?: string;
  onKeyDown?: KeyboardEventHandler<HTMLButtonElement>;
  onKeyUp?: KeyboardEventHandler<HTMLButtonElement>;
  ref?: Ref<HTMLButtonElement>;
}

export function Button(p: ButtonProps) {
  return (
    <button
      type="button"
      className="button"
      data-look={p.look ?? 'plain'}
      data-icon-only={p.iconOnly || undefined}
      disabled={p.disabled}
      aria-label={p.iconOnly ? p.label : undefined}
      title={p.iconOnly ? p.label : undefined}
      aria-expanded={p.expanded}
      aria-pressed={p.pressed}
      aria-describedby={p.describedBy}
      ref={p.ref}
      onKeyDown={p.onKeyDown}
      onKeyUp={p.onKeyUp}
      onClick={(event) => {
        if (event.nativeEvent.isTrusted) p.onPress();
      }}
    >
      {p.icon && <Icon name={p.icon} />}
      {!p.iconOnly && <span>{p.label}</span>}
    </button>
  );
}
