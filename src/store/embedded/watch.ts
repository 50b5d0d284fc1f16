/** What has become of a server that is being watched. */
export type WatchEvent =
  | { readonly is: 'not answering' }
  | { readonly is: 'running again' }
  | { readonly is: 'not starting'; readonly why: string };

/** How long between one look and the next, in milliseconds. */
const usualPause = 1_000;
const longestPause = 30_000;

/**
 * Looks at a server every second, and brings it back when it does not answer, for as long as it takes, with longer and
 * longer between one try and the next. It never keeps a process from ending.
 *
 * @returns what to call to stop looking
 */
export function watch(
  server: { isHealthy(): Promise<boolean>; bringBack(): Promise<void> },
  tell: (event: WatchEvent) => void,
): () => void {
  let isOver = false;
  let pause = usualPause;
  let timer: NodeJS.Timeout;

  async function look(): Promise<void> {
    try {
      if (!(await server.isHealthy()) && !isOver) {
        tell({ is: 'not answering' });
        await server.bringBack();
        if (!isOver) tell({ is: 'running again' });
      }
      pause = usualPause;
    } catch (error) {
      tell({ is: 'not starting', why: error instanceof Error ? error.message : String(error) });
      pause = Math.min(pause * 2, longestPause);
    }
    if (!isOver) lookLater();
  }

  function lookLater(): void {
    timer = setTimeout(look, pause).unref();
  }

  lookLater();
  return () => {
    isOver = true;
    clearTimeout(timer);
  };
}
