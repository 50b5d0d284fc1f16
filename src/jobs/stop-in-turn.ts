/**
 * Stops what was started, in the opposite order, each once. What cannot be stopped is told of and keeps nothing else
 * running; it never throws.
 */
export async function stopInTurn(
  started: (() => Promise<unknown>)[],
  onFault: (error: unknown) => void,
): Promise<void> {
  for (const end of started.splice(0).reverse()) {
    try {
      await end();
    } catch (error) {
      onFault(error);
    }
  }
}
