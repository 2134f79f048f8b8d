import { globSync, readFileSync } from 'node:fs'
import t from 'tap'

/** Steps that touch no clock, and changes of what is no state; test/rules/dossier-clocks.test.ts holds them to it. */
const besideTheClock = [
  'certification/approve-for-ministry.ts',
  'dossiers/evidence/add-evidence.ts',
  'dossiers/evidence/edit-evidence.ts',
  'dossiers/evidence/remove-evidence.ts',
  'dossiers/step-dossier.ts',
  'dossiers/evidence/store-evidence-content.ts',
  'dossiers/store.ts',
  'scoring/sessions/open-session.ts',
  'scoring/sessions/plan-session.ts',
  'scoring/councils/recuse-member.ts',
]

t.test('a step of a dossier goes through stepDossier, so that no deadline runs on behind it', async (t) => {
  const saving = globSync('src/modules/**/*.ts').filter((file) => /saveDossier\b/.test(readFileSync(file, 'utf8')))
  t.same(
    saving.map((file) => file.split('/').slice(2).join('/')).filter((file) => !besideTheClock.includes(file)),
    [],
  )
})
