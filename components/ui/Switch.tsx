interface SwitchProps {
  label: string;
  checked: boolean;
  onChange(checked: boolean): void;
}

/** On or off, by a person's own press only. */
export function Switch({ label, checked, onChange }: SwitchProps) {
  return (
    <label className="switch">
      <input
        type="checkbox"
        role="switch"
        checked={checked}
        aria-checked={checked}
        onChange={(event) => {
          if (event.nativeEvent.isTrusted) onChange(event.target.checked);
        }}
      />
      <span>{label}</span>
    </label>
  );
}
