import type { Actors } from '../modules/accounts/actors.ts'
import type { SigningKeys } from '../modules/accounts/tokens/signing-keys.ts'
import type { LegalPeriods } from '../modules/calendar/periods.ts'
import type { NationalCalendar } from '../modules/calendar/reference.ts'
import type { KeptCertificates } from '../modules/certification/verification/kept-rows.ts'
import type { CriteriaReference } from '../modules/criteria/reference.ts'
import type { Authorities } from '../modules/documents/signing/authorities.ts'
import type { Checklists } from '../modules/dossiers/checks/reference.ts'
import type { Rounds } from '../modules/dossiers/rounds/rounds-reference.ts'
import type { SignedLinks } from '../modules/evidence/signed-links.ts'
import type { UploadLocks } from '../modules/evidence/upload-locks.ts'
import type { RegistryFacts } from '../modules/planning/indicators/kept-facts.ts'
import type { ScanBuffer } from '../modules/traceability/scans/scan-buffer.ts'
import type { StampSecrets } from '../modules/traceability/serials/secrets.ts'
import type { UnitReference } from '../modules/units/reference.ts'
import type { Clock } from './clock.ts'
import type { Database } from './db.ts'
import type { FileStore } from './file-store.ts'
import type { Live } from './live.ts'
import type { VirusScanner } from './virus-scanner.ts'

/** What actions may use besides the database: reference data in memory, keys, files, settings. Built once in app.ts. */
export type World = {
  units: UnitReference
  criteria: CriteriaReference
  checklists: Checklists
  rounds: Rounds
  calendars: NationalCalendar
  stampSecrets: StampSecrets
  scans: ScanBuffer
  periods: LegalPeriods
  /** Of access tokens. */
  keys: SigningKeys
  /** Of what is printed on certificates and labels, and of credentials. */
  certificateKeys: SigningKeys
  actors: Actors
  keptCertificates: KeptCertificates
  registryFacts: RegistryFacts
  live: Live
  files: FileStore
  /** Null: files are not scanned. */
  scanner: VirusScanner | null
  evidenceLinks: SignedLinks
  uploadLocks: UploadLocks
  /** Null: no signed document is accepted. */
  signatureAuthorities: Authorities | null
  /** The cache before the service that is told what changed; null: none is. */
  purge: { url: string; secret: string | null } | null
  /** Address of the licence under which open data is given, and the name of who gives it. */
  openData: { licence: string; publisher: string }
  /** Address under which the public reaches the service, without a trailing slash. */
  publicUrl: string
  accessTokenMinutes: number
  refreshTokenDays: number
  maxUploadBytes: number
}

/** What `perform` needs to run an action: the one value that both doors and the command line hold. */
export type App = { database: Database; clock: Clock; world: World }
