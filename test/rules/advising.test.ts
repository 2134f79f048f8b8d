import t from 'tap'
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
