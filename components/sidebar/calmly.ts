type Subscribe = (ring: () => void) => () => void;

/** The bell, heard `pause` ms after it rang and not again before: for what is dear to ask and may be a little late. */
export function calmly(subscribe: Subscribe, pause: number): Subscribe {
  return (ring) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = subscribe(() => {
      timer ??= setTimeout(() => {
        timer = undefined;
        ring();
      }, pause);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  };
}
