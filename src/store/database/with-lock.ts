const queues = new Map<string, Promise<unknown>>();

/**
 * Runs work alone, over all pages and the background of the extension (Web Locks); the browser frees the lock of a
 * context that dies. Where there are no Web Locks (tests), alone in this process.
 */
export function withLock<T>(name: string, work: () => Promise<T>): Promise<T> {
  const locks = typeof navigator === 'undefined' ? undefined : navigator.locks;
  if (locks) return locks.request(name, work) as Promise<T>;
  const turn = (queues.get(name) ?? Promise.resolve()).then(work, work);
  queues.set(
    name,
    turn.catch(() => undefined),
  );
  return turn;
}
