import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { fail } from '../../../core/problem.ts'
import { readCode } from '../codes.ts'
import { CertificateCode, LabelView } from '../shapes.ts'
import { labelsOf } from './qr-text.ts'

export const certificateLabel = action({
  name: 'certificateLabel',
  summary: 'What the QR code of a certificate says: its address and a signature that needs no network to be checked',
  kind: 'query',
  roles: 'public',
  input: z.strictObject({ code: CertificateCode }),
  output: LabelView,
  async run(context, { code: typed }) {
    const code = readCode(typed)
    return (await labelsOf(context, [code])).get(code) ?? fail('not-found')
  },
})
