import { globSync, readFileSync } from 'node:fs'
import t from 'tap'

/** What writes the row of a dossier and leaves its state as it is; and stepDossier with what it stands on. */
const besideTheClock = [
  'dossiers/evidence/add-evidence.ts',
  'dossiers/evidence/edit-evidence.ts',
  'dossiers/evidence/remove-evidence.ts',
  'dossiers/step-dossier.ts',
  'dossiers/evidence/store-evidence-content.ts',
  'dossiers/store.ts',
  'scoring/councils/recuse-member.ts',
  'scoring/conflicts/clear-conflict.ts',
]

t.test('a step of a dossier goes through stepDossier, so that no deadline runs on behind it', async (t) => {
  const saving = globSync('src/modules/**/*.ts').filter((file) => /saveDossier\b/.test(readFileSync(file, 'utf8')))
  t.same(
    saving.map((file) => file.split('/').slice(2).join('/')).filter((file) => !besideTheClock.includes(file)),
    [],
  )
})
