import { Button } from '../ui/Button.tsx';

interface NamedRowProps {
  name: string;
  /** The names of its buttons, which say what they act on. */
  editLabel: string;
  removeLabel: string;
  onEdit(): void;
  /** Null where it cannot be removed. */
  onRemove: (() => void) | null;
}

/** The first line of an entry in a list of the options: its name, and what can be done with it. */
export function NamedRow({ name, editLabel, removeLabel, onEdit, onRemove }: NamedRowProps) {
  return (
    <div className="policy-row">
      <h3>
        <bdi>{name}</bdi>
      </h3>
      <Button label={editLabel} icon="settings" iconOnly look="quiet" onPress={onEdit} />
      {onRemove && <Button label={removeLabel} icon="remove" iconOnly look="quiet" onPress={onRemove} />}
    </div>
  );
}
