import type { Instant } from '../../../core/clock.ts'
import type { Db } from '../../../core/db.ts'
import { failAt } from '../../../core/input.ts'
import type { DossierRow } from '../../dossiers/store.ts'
import { mayBeWritten, type SessionDays, type SessionForm } from '../written/rules.ts'
import { type EarlierItem, earlierItems } from '../written/turn-store.ts'
import { addAgenda, addRecusal, type NewItem } from './session-store.ts'

/** Refuses days that are none of the form: only opinions have a last day, and it is not before the first. */
export function checkDays({ form, heldOn, writtenUntil }: SessionDays): void {
  if (form === 'meeting') {
    if (writtenUntil !== null) {
      failAt(['writtenUntil'], 'not-in-writing', 'Chỉ khi lấy ý kiến bằng văn bản', 'Only where opinions are written')
    }
    return
  }
  if (writtenUntil === null) failAt(['writtenUntil'], 'required', 'Cần ngày cuối lấy ý kiến', 'The last day is needed')
  if (writtenUntil < heldOn) {
    failAt(['writtenUntil'], 'before-first-day', 'Không trước ngày bắt đầu', 'Not before the first day')
  }
}

/** Earlier rounds that a new session goes on from, by the ids of their dossiers. */
export type Earlier = ReadonlyMap<string, EarlierItem>

/**
 * Refuses what a session of this form may not take up, each with the place of the dossier in the input, and gives the rounds
 * that it goes on from: those of written opinions that were turned into a meeting, and of what was opened again.
 */
export async function checkDossiers(db: Db, form: SessionForm, dossiers: readonly DossierRow[]): Promise<Earlier> {
  const before = await earlierItems(
    db,
    dossiers.map(({ id }) => id),
  )
  const earlier = new Map([...before].filter(([, { turned, reopened }]) => turned || reopened))
  if (form === 'meeting') return earlier
  for (const [at, { id, kind }] of dossiers.entries()) {
    const path = ['dossierIds', at]
    if (!mayBeWritten(kind)) {
      failAt(path, 'not-re-evaluation', 'Chỉ hồ sơ đánh giá lại được lấy ý kiến bằng văn bản', 'Only a re-evaluation')
    }
    if (earlier.get(id)?.turned)
      failAt(path, 'turned-into-meeting', 'Hồ sơ đã chuyển sang họp', 'It was turned into a meeting')
  }
  return earlier
}

/** Writes the agenda. Rounds go on, and who was recused from a dossier stays recused: the conflict is the same. */
export async function takeUp(db: Db, items: readonly NewItem[], earlier: Earlier, now: Instant): Promise<void> {
  await addAgenda(
    db,
    items.map((item) => {
      const before = earlier.get(item.dossierId)
      if (!before) return item
      const firstRound = before.round + 1
      return { ...item, round: firstRound, firstRound, earlierSessionId: before.sessionId }
    }),
  )
  for (const { sessionId, dossierId } of items) {
    for (const accountId of earlier.get(dossierId)?.recused ?? []) {
      await addRecusal(db, { sessionId, dossierId, accountId, reason: recusedBefore, at: now })
    }
  }
}

const recusedBefore = 'Đã được miễn chấm ở phiên trước'
