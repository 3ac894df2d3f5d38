/**
 * Does something that may take only so long.
 *
 * @param patience milliseconds until its signal says that it took too long
 */
export async function within<T>(
  patience: number,
  act: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const timer = setTimeout(() => {
    controller.abort(new DOMException("It took too long.", "TimeoutError"));
  }, patience);
  try {
    return await act(controller.signal);
  } finally {
    clearTimeout(timer);
  }
}
