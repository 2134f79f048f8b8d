import { legalDay } from '../../../core/clock.ts'
import type { Ready } from '../../../core/module.ts'
import type { App } from '../../../core/world.ts'
import { isCode } from '../codes.ts'
import type { VerificationView } from '../shapes.ts'

const today = ({ clock }: App) => legalDay(clock().toISOString())

/** By transition these hang on a dossier too, whose steps nobody tells. */
const hangsOnDossier = ({ state }: VerificationView): boolean => state === 'extended' || state === 'expired'

/** Verifications of codes as QR codes have them, which are what crowds ask; others are read first. */
export const readyVerifications: Ready = {
  find: (app, { code = '' }) => app.world.keptCertificates.prepared(code, today(app)),
  keeper(app, { code = '' }) {
    if (!isCode(code)) return null
    const keep = app.world.keptCertificates.preparer(code, today(app))
    return (prepared, output: VerificationView) => {
      if (!hangsOnDossier(output)) keep(prepared)
    }
  },
}
