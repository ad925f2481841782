import { type ComponentProps, useId } from 'react';

type Control = ComponentProps<'input'> & ComponentProps<'textarea'>;

interface FieldProps extends Pick<Control, 'value' | 'className' | 'dir' | 'type' | 'aria-invalid'> {
  label: string;
  /** Said below, and by screen readers with the field. */
  hint?: string;
  /** More than one: a box for pasted text. */
  rows?: number;
  onChange(value: string): void;
  onPaste?(event: React.ClipboardEvent): void;
}

/** A labelled field for what is no prose: addresses, handles, data, names. */
export function Field({ label, hint, rows = 1, onChange, className, dir = 'ltr', ...of }: FieldProps) {
  const id = useId();
  const props = {
    ...of,
    id,
    className: ['field', className].filter(Boolean).join(' '),
    dir,
    autoComplete: 'off',
    spellCheck: false,
    ...(hint && { 'aria-describedby': `${id}hint` }),
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  };
  return (
    <div className="form-row">
      <label htmlFor={id}>{label}</label>
      {rows > 1 ? <textarea rows={rows} {...props} /> : <input {...props} />}
      {hint && (
        <p id={`${id}hint`} className="hint">
          {hint}
        </p>
      )}
    </div>
  );
}
