import t from 'tap'
import { chosenOption } from '../../src/modules/advising/chosen-option.ts'
import { isOpen, stateOfInquiry } from '../../src/modules/advising/inquiries/rules.ts'
import { faultsOfRemarks, takesAdvice } from '../../src/modules/advising/rules.ts'
import { dossierStates } from '../../src/modules/dossiers/rules.ts'

t.test('the team works between the review of the agency and the session', async (t) => {
  t.same(dossierStates.filter(takesAdvice), ['reviewed', 'scheduled'])
})

t.test('a remark is on a criterion of the set, one for each, with evidence of the dossier', async (t) => {
  const criteria = new Set(['1.1', '1.2'])
  const evidence = new Set(['a', 'b'])
  const remark = (criterion: string, ...evidenceIds: string[]) => ({ criterion, comment: null, evidenceIds })
  t.same(faultsOfRemarks([remark('1.1', 'a', 'b'), remark('1.2')], criteria, evidence), [])
  t.same(faultsOfRemarks([remark('1.1', 'a', 'c'), remark('1.1'), remark('2')], criteria, evidence), [
    { at: [0, 'evidenceIds', 1], code: 'unknown-evidence' },
    { at: [1, 'criterion'], code: 'criterion-twice' },
    { at: [2, 'criterion'], code: 'unknown-criterion' },
  ])
})

t.test('an inquiry is open until it is done or withdrawn', async (t) => {
  const asked = { plannedOn: null, doneOn: null, withdrawnAt: null }
  const planned = { ...asked, plannedOn: '2026-06-09' }
  const over = [
    { ...planned, doneOn: '2026-06-09' },
    { ...asked, doneOn: '2026-06-09' },
    { ...planned, withdrawnAt: '2026-06-09T03:00:00.000Z' },
  ]
  t.same([asked, planned, ...over].map(stateOfInquiry), ['asked', 'planned', 'done', 'done', 'withdrawn'])
  t.same([asked, planned, ...over].map(isOpen), [true, true, false, false, false])
})

t.test(
  'a choice says the official words where they are loaded, else the short ones, and nothing where none is',
  async (t) => {
    const name = { vi: 'Liên kết', en: 'Linkage' }
    const options = [
      { no: 1, points: 1, label: { vi: 'Có', en: 'Yes' } },
      { no: 2, points: 3, label: { vi: 'Bền vững', en: 'Lasting' }, official: 'Có liên kết bền vững' },
    ]
    const criterion = { code: '1.5', name, max: 3, options }
    t.same(chosenOption(criterion, 1), { choice: 1, label: 'Có', points: 1 })
    t.same(chosenOption(criterion, 2), { choice: 2, label: 'Có liên kết bền vững', points: 3 })
    t.same(chosenOption(criterion, 0), { choice: 0, label: 'Không đạt mức nào', points: 0 })
    const none = { choice: null, label: null, points: null }
    for (const nothing of [
      chosenOption(criterion, undefined),
      chosenOption(undefined, 2),
      chosenOption(undefined, 0),
    ]) {
      t.same(nothing, none)
    }
  },
)
