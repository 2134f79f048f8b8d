import QRCode from 'qrcode'
import { sheetWide } from './ornament.ts'
import { mm } from './sheet-size.ts'

/** A square on the sheet in points, the light border of the code not counted. */
export type Square = { x: number; y: number; side: number }

/** The print of a code is to be read by any telephone: no less than this wide. */
export const qrSide = 28 * mm

/**
 * A QR code (ISO/IEC 18004) in vectors, sharp at any size of print; level M bears 15 % of it scratched. Each run of dark
 * modules in a row is one rectangle.
 */
export function qrPattern(text: string, { x: left, y: top, side }: Square) {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' })
  const unit = side / modules.size
  const place = (value: number): string => value.toFixed(3)
  const runs: string[] = []
  for (let y = 0; y < modules.size; y++) {
    for (let x = 0; x < modules.size; x++) {
      if (!modules.get(y, x)) continue
      const start = x
      while (x + 1 < modules.size && modules.get(y, x + 1)) x += 1
      const corner = `${place(left + start * unit)} ${place(top + y * unit)}`
      runs.push(`${corner} ${place((x - start + 1) * unit)} ${place(unit)} re\n`)
    }
  }
  return sheetWide(`${runs.join('')}f\n`)
}
