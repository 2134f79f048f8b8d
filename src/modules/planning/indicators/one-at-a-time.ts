/** Runs `work` once at a time: who asks while it runs gets the next run, which begins after they asked. */
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
