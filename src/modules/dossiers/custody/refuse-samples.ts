import { failAt } from '../../../core/input.ts'
import { samplesFault } from './custody.ts'

/** Refuses samples that are not what the set asks for. */
export function refuseSamples(handedOver: number, asked: number): void {
  const fault = samplesFault(handedOver, asked)
  if (fault === 'no-samples-asked')
    failAt(['samplesHandedOver'], fault, 'Bộ này không nộp mẫu', 'This set takes no samples')
  if (fault) failAt(['samplesHandedOver'], fault, `Cần ít nhất ${asked} mẫu`, `At least ${asked} samples are needed`)
}
