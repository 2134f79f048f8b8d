import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { fail } from '../../../core/problem.ts'
import { InstrumentCode } from '../shapes.ts'
import { readInstruments } from '../shipped-sets.ts'
import { lockVersions } from '../versions/version-store.ts'
import { InstrumentView } from './instrument-shapes.ts'
import { dropInstrument, listImported } from './instrument-store.ts'
import { instrumentView } from './instrument-view.ts'

export const removeInstrument = action({
  name: 'removeInstrument',
  summary: 'Take out an imported instrument that no set and no certificate rests on; the one before it goes on',
  kind: 'command',
  roles: ['administrator', 'ministry-officer'],
  input: z.strictObject({ code: InstrumentCode }),
  output: InstrumentView,
  subject: ({ code }) => ({ type: 'instrument', id: code }),
  async run({ db }, { code }) {
    await lockVersions(db)
    if (readInstruments().some((one) => one.code === code)) fail('instrument-in-use', { shipped: true })
    const row = (await listImported(db)).find(({ content }) => content.code === code) ?? fail('not-found')
    if (row.isUsed) fail('instrument-in-use', { shipped: false })
    await dropInstrument(db, code)
    return instrumentView(row.content, 0)
  },
})
