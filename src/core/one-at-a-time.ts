/**
 * Runs `work` once at a time: who asks while it runs gets the next run, which begins after they asked. Of two readings at
 * once the one that began first might end last, and what it read is older.
 */
export function oneAtATime<T>(work: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | null = null
  let next: Promise<T> | null = null
  const start = (): Promise<T> => {
    running = work().finally(() => {
      running = null
    })
    return running
  }
  return () => {
    if (!running && !next) return start()
    next ??= Promise.resolve(running)
      .catch(() => {})
      .then(() => {
        next = null
        return start()
      })
    return next
  }
}
