/** The icon set: strokes on a 16 px grid, drawn for this product. Each is decoration; words stand beside it. */
const paths = {
  clock: ['M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11Z', 'M8 5.2V8l2 1.4'],
  overdue: ['M8 2.2 14.3 13H1.7L8 2.2Z', 'M8 6.4v3', 'M8 11.2v.1'],
  atRisk: [
    'M4.5 2.5h7',
    'M4.5 13.5h7',
    'M5.2 2.5c0 3 2.8 3.6 2.8 5.5s-2.8 2.5-2.8 5.5',
    'M10.8 2.5c0 3-2.8 3.6-2.8 5.5s2.8 2.5 2.8 5.5',
  ],
  open: ['M8 5.4a2.6 2.6 0 1 0 0 5.2 2.6 2.6 0 0 0 0-5.2Z', 'M8 1.8v2', 'M8 12.2v2', 'M1.8 8h2', 'M12.2 8h2'],
  insert: ['M13 3v4.5a2 2 0 0 1-2 2H3.4', 'M6.2 6.6 3.2 9.5l3 2.9'],
  copy: ['M6 6h7.5v7.5H6z', 'M10 3.6v-1H2.6V10h1'],
  dismiss: ['M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11Z', 'M5.4 8h5.2'],
  snooze: ['M13.2 9.6A5.6 5.6 0 0 1 6.4 2.8a5.6 5.6 0 1 0 6.8 6.8Z'],
  escalate: ['M3.5 14V2.5', 'M3.5 3h8.8l-2 3 2 3H3.5'],
  heat: ['M8 1.8c.6 2.6 4 4 4 7.4a4 4 0 0 1-8 0c0-1.8 1-2.8 1.8-3.6.2 1.2.8 1.8 1.4 2C7 5.6 7 3.6 8 1.8Z'],
  calm: ['M1.8 6c2-1.6 4.2-1.6 6.2 0s4.2 1.6 6.2 0', 'M1.8 10c2-1.6 4.2-1.6 6.2 0s4.2 1.6 6.2 0'],
  chevron: ['m5.8 3.6 4.4 4.4-4.4 4.4'],
  close: ['m4 4 8 8', 'm12 4-8 8'],
  check: ['m3 8.6 3.2 3.2L13 4.8'],
  undo: ['M6.2 3 3 6.2l3.2 3.2', 'M3.2 6.2h6.2a3.4 3.4 0 0 1 0 6.8H6.6'],
  thread: ['M2.5 3h11v7.6H7.2L4.4 13v-2.4H2.5Z'],
  rounds: ['M13.2 8a5.2 5.2 0 1 1-1.5-3.7', 'M12.2 1.8v2.7H9.5', 'M8 7.2a.8.8 0 1 0 0 1.6.8.8 0 0 0 0-1.6Z'],
  eye: [
    'M1.6 8S4 3.8 8 3.8 14.4 8 14.4 8 12 12.2 8 12.2 1.6 8 1.6 8Z',
    'M8 6.4a1.6 1.6 0 1 0 0 3.2 1.6 1.6 0 0 0 0-3.2Z',
  ],
  add: ['M8 3v10', 'M3 8h10'],
  remove: ['M3 4.4h10', 'M6.4 4.2V2.6h3.2v1.6', 'm4.4 4.6.6 8.8h6l.6-8.8'],
  download: ['M8 2.6v7', 'm5 7 3 3 3-3', 'M2.8 13.2h10.4'],
  upload: ['M8 10V3', 'm5 5.6 3-3 3 3', 'M2.8 13.2h10.4'],
  settings: [
    'M2.5 4.8h5',
    'M11 4.8h2.5',
    'M9.2 3a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6Z',
    'M2.5 11.2H5',
    'M8.4 11.2h5.1',
    'M6.8 9.4a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6Z',
  ],
  next: ['M3 8h9.4', 'm8.8 4.2 3.8 3.8-3.8 3.8'],
  brand: [
    'M2.8 6.4 4 2.8h8l1.2 3.6',
    'M2.8 6.4a1.7 1.7 0 0 0 3.4 0 1.8 1.8 0 0 0 3.6 0 1.7 1.7 0 0 0 3.4 0',
    'M3.8 8.6v4.6h8.4V8.6',
  ],
  facebook: [
    'M9.2 14V8.8h2l.4-2.2H9.2V5.2c0-.8.4-1.2 1.2-1.2h1.2V2.2s-.9-.2-1.7-.2C8 2 6.9 3 6.9 4.9v1.7H4.8v2.2h2.1V14',
  ],
  x: ['M2.4 2.4h3.2l8 11.2h-3.2Z', 'M13 2.6 9 7.1', 'M6.9 9.2 3 13.4'],
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg
      className="icon"
      data-icon={name}
      viewBox="0 0 16 16"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {paths[name].map((d) => (
        <path key={d} d={d} />
      ))}
    </svg>
  );
}

/** The product's sign: a speech bubble beside a rail. */
export function Mark({ size = 20 }: { size?: number }) {
  return (
    <svg className="mark" viewBox="0 0 20 20" width={size} height={size} aria-hidden="true" focusable="false">
      <path
        d="M2 5.5A3.5 3.5 0 0 1 5.5 2h5A3.5 3.5 0 0 1 14 5.5v4a3.5 3.5 0 0 1-3.5 3.5H8l-4 4v-4.35A3.5 3.5 0 0 1 2 9.5Z"
        fill="currentColor"
      />
      <path d="M17.5 3v14" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" />
    </svg>
  );
}
