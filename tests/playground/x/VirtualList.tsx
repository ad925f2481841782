import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { asked } from '../boot.ts';
import { c } from './state.ts';

interface VirtualListProps {
  /** One key per row, top to bottom. */
  keys: readonly string[];
  row(index: number): ReactNode;
}

/** With `?recycle=1` the elements stay and get other rows' contents. */
const recycle = asked.get('recycle') === '1';
const guess = 150;

/**
 * A list of absolutely placed rows in a box with `min-height`; only rows near the screen are in the DOM, in visual order
 * (dom.md 2.3).
 */
export function VirtualList({ keys, row }: VirtualListProps) {
  const box = useRef<HTMLDivElement>(null);
  const heights = useRef(new Map<string, number>());
  const [, redraw] = useState(0);
  const range = useWindow(box);

  const tops: number[] = [];
  let height = 0;
  for (const key of keys) {
    tops.push(height);
    height += heights.current.get(key) ?? guess;
  }
  const near = keys
    .map((key, index) => ({ key, index, top: tops[index] ?? 0 }))
    .filter(({ key, top }) => top < range.end && top + (heights.current.get(key) ?? guess) > range.start);

  const measure = (key: string, value: number) => {
    if (value === 0 || heights.current.get(key) === value) return;
    heights.current.set(key, value);
    redraw((n) => n + 1);
  };
  return (
    <div ref={box} style={{ position: 'relative', minHeight: height }}>
      {near.map(({ key, index, top }, slot) => (
        <Row key={recycle ? slot : key} name={key} top={top} measure={measure}>
          {row(index)}
        </Row>
      ))}
    </div>
  );
}

interface RowProps {
  name: string;
  top: number;
  measure(key: string, height: number): void;
  children: ReactNode;
}

function Row({ name, top, measure, children }: RowProps) {
  const cell = useRef<HTMLDivElement>(null);
  const latest = useRef({ name, measure });
  latest.current = { name, measure };
  useLayoutEffect(() => {
    const element = cell.current;
    if (!element) return;
    const look = () => latest.current.measure(latest.current.name, element.offsetHeight);
    const watch = new ResizeObserver(look);
    watch.observe(element);
    look();
    return () => watch.disconnect();
  }, []);
  return (
    <div
      ref={cell}
      data-testid="cellInnerDiv"
      className={c('cell')}
      style={{ transform: `translateY(${top}px)`, position: 'absolute', width: '100%' }}
    >
      {children}
    </div>
  );
}

/** The part of the list that should be mounted, in its own pixels. */
function useWindow(box: React.RefObject<HTMLElement | null>): { start: number; end: number } {
  const [range, setRange] = useState({ start: 0, end: 1500 });
  useLayoutEffect(() => {
    let frame = 0;
    const look = () => {
      frame = 0;
      const top = -(box.current?.getBoundingClientRect().top ?? 0);
      // Steps of 100 px, so that not every scroll event renders.
      const start = Math.floor((top - innerHeight * 0.6) / 100) * 100;
      const end = Math.ceil((top + innerHeight * 1.6) / 100) * 100;
      setRange((old) => (old.start === start && old.end === end ? old : { start, end }));
    };
    const later = () => {
      frame ||= requestAnimationFrame(look);
    };
    look();
    addEventListener('scroll', later, { passive: true });
    addEventListener('resize', later);
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('scroll', later);
      removeEventListener('resize', later);
    };
  }, [box]);
  return range;
}
