import type { LegalDay } from '../../../core/clock.ts'
import type { DossierKind } from '../../dossiers/rules.ts'

/** Phiên họp, lấy ý kiến bằng văn bản. */
export const sessionForms = ['meeting', 'written'] as const
export type SessionForm = (typeof sessionForms)[number]

/** A re-evaluation gets written opinions (docs/law.md §4); what the law says so of nothing else, it wants a meeting for. */
export const mayBeWritten = (kind: DossierKind): boolean => kind === 're-evaluation'

/**
 * Why a session leaves a dossier to another meeting. From written opinions: the law meets where opinions differ or the matter
 * is complex (docs/law.md §4), and fewer opinions than a quorum decide nothing either way. From a meeting: it was put off,
 * since those who may judge it are not there and do not come back.
 */
export const turnGrounds = ['opinions-differ', 'quorum-missing', 'complex', 'postponed'] as const
export type TurnGround = (typeof turnGrounds)[number]

/** The days of a session: the one of a meeting, or the first and the last on which opinions are given in writing. */
export type SessionDays = { form: SessionForm; heldOn: LegalDay; writtenUntil: LegalDay | null }

/** What the standing of a dossier depends on where opinions are written: who has given none by the last day gives none. */
export type Writing = { over: boolean }

/** Null for a meeting. A period is over at 24:00 of its last day. */
export const writingOn = ({ form, writtenUntil }: SessionDays, day: LegalDay): Writing | null =>
  form === 'written' ? { over: day > writtenUntil! } : null

/** Whether a ballot may be given on a day: at any time of an open meeting, in writing from the first to the last day. */
export const takesBallotsOn = ({ form, heldOn, writtenUntil }: SessionDays, day: LegalDay): boolean =>
  form === 'meeting' || (heldOn <= day && day <= writtenUntil!)
