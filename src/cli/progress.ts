import { Presets, SingleBar } from 'cli-progress'

export type Progress = {
  /** How much is done, from 0 to 1. */
  at(share: number): void
  end(): void
}

/** A progress bar on a terminal; nothing where the output is a file or another program. */
export function progressOn(stream: NodeJS.WriteStream): Progress {
  if (!stream.isTTY) return { at: () => {}, end: () => {} }
  const bar = new SingleBar({ stream, clearOnComplete: true, format: '{bar} {percentage} %' }, Presets.shades_classic)
  return {
    at(share) {
      const hundredths = Math.floor(Math.min(share, 1) * 100)
      if (bar.isActive) bar.update(hundredths)
      else bar.start(100, hundredths)
    },
    end: () => bar.stop(),
  }
}
