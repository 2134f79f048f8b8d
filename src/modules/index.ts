import type { Module } from '../core/module.ts'
import { accountsModule } from './accounts/index.ts'
import { activitiesModule } from './activities/index.ts'
import { advisingModule } from './advising/index.ts'
import { calendarModule } from './calendar/index.ts'
import { centralModule } from './central/index.ts'
import { certificationModule } from './certification/index.ts'
import { criteriaModule } from './criteria/index.ts'
import { deskModule } from './desk/index.ts'
import { documentsModule } from './documents/index.ts'
import { dossiersModule } from './dossiers/index.ts'
import { edgeModule } from './edge/index.ts'
import { evidenceModule } from './evidence/index.ts'
import { exchangeModule } from './exchange/index.ts'
import { formsModule } from './forms/index.ts'
import { jobsModule } from './jobs/index.ts'
import { mapModule } from './map/index.ts'
import { mergingModule } from './merging/index.ts'
import { openDataModule } from './opendata/index.ts'
import { planningModule } from './planning/index.ts'
import { producersModule } from './producers/index.ts'
import { registerModule } from './register/index.ts'
import { reportsModule } from './reports/index.ts'
import { scoringModule } from './scoring/index.ts'
import { supervisionModule } from './supervision/index.ts'
import { traceabilityModule } from './traceability/index.ts'
import { unitsModule } from './units/index.ts'

/** The parts of the system in the order of their dependence: a module may import only those before it. */
export const modules: readonly Module[] = [
  unitsModule,
  accountsModule,
  jobsModule,
  calendarModule,
  criteriaModule,
  producersModule,
  dossiersModule,
  evidenceModule,
  scoringModule,
  formsModule,
  documentsModule,
  advisingModule,
  certificationModule,
  centralModule,
  supervisionModule,
  traceabilityModule,
  activitiesModule,
  planningModule,
  reportsModule,
  mergingModule,
  registerModule,
  deskModule,
  mapModule,
  openDataModule,
  edgeModule,
  exchangeModule,
]
