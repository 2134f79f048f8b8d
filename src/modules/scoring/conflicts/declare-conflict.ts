import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { action } from '../../../core/action.ts'
import { councilRoles, hasRole } from '../../../core/actor.ts'
import { foldedWords } from '../../../core/folded-words.ts'
import { failAt } from '../../../core/input.ts'
import { fail } from '../../../core/problem.ts'
import { Id, Line, optional } from '../../../core/shapes.ts'
import { readDossier } from '../../dossiers/store.ts'
import { Reason } from '../shapes.ts'
import { addDeclaration, nameOfProducer } from './conflict-store.ts'
import { declaredKinds } from './rules.ts'
import { DeclaredConflictView } from './shapes.ts'

export const declareConflict = action({
  name: 'declareConflict',
  summary:
    'A member of a council declares a tie to a producer, for every dossier of it from now on, to one dossier, or a relative by name',
  kind: 'command',
  // The offices that members come from lend them reach here: they may know of the tie before the dossier is planned.
  roles: 'account',
  input: z.strictObject({
    dossierId: optional(Id),
    producerId: optional(Id),
    relativeName: optional(
      Line(120).meta({ description: 'Full name alone, as it stands on papers: no title before it' }),
    ),
    kind: z.enum(declaredKinds),
    ground: Reason,
  }),
  output: DeclaredConflictView,
  subject: (_input, { id }) => ({ type: 'conflict-declaration', id }),
  redact: ['ground', 'relativeName'],
  async run({ db, actor, now }, { dossierId, producerId, relativeName, kind, ground }) {
    if (!hasRole(actor, councilRoles)) fail('forbidden', { roles: councilRoles })
    if ([dossierId, producerId, relativeName].filter((one) => one !== null).length !== 1) {
      const vi = 'Nêu một hồ sơ, một chủ thể hoặc một người thân'
      failAt(['producerId'], 'one-of-three', vi, 'Name either a dossier, a producer or a relative')
    }
    if (relativeName !== null && foldedWords(relativeName).length === 0)
      failAt(['relativeName'], 'no-name', 'Ghi họ và tên', 'A name, in letters')
    if (relativeName !== null && kind !== 'family')
      failAt(['kind'], 'family', 'Người thân là quan hệ gia đình: family', 'A relative is a tie of the family: family')
    if (dossierId) await readDossier(db, actor, dossierId)
    const producerName = producerId && (await nameOfProducer(db, actor, producerId))
    const said = { id: uuidv7(), dossierId, producerId, relativeName, kind, ground, declaredAt: now }
    await addDeclaration(db, { ...said, accountId: actor.accountId! })
    return { ...said, producerName, withdrawal: null }
  },
})
