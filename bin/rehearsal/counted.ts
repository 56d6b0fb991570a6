import type { ConsoleSession } from './console_session.js'

interface Uncaptured {
  id: string
  reason: string | null
}

/**
 * 备忘表: why each uncaptured student is missing, as far as nobody has said so; then the memo is drawn up.
 * @returns what the act of handing it in names
 */
async function drawMemo(session: ConsoleSession, unitId: string) {
  const { data } = await session.get(`/api/season_units/${unitId}/memo`)
  const unexplained = (data.people as Uncaptured[]).filter(({ reason }) => !reason)
  for (const { id } of unexplained)
    await session.request('POST', `/api/students/${id}/absences`, { round: 'main', reason: 'away' })
  const drawn = await session.request('POST', `/api/season_units/${unitId}/memos`, {})
  const { id: memoId, captured, uncaptured, byReason } = drawn.data.drawn
  return { memoId, captured, uncaptured, byReason }
}

/** 排版冲印数据: the list as it stands is frozen. */
async function freezeLayout(session: ConsoleSession, unitId: string) {
  const path = `/api/season_units/${unitId}/layout_versions`
  const { data } = await session.request('POST', path, {})
  return { layoutId: data.id, count: data.count }
}

/** The next batch is drawn up; none if everybody is in one. */
async function drawBatch(session: ConsoleSession, unitId: string) {
  const path = `/api/season_units/${unitId}/batches`
  const { data } = await session.get(path)
  if (data.ready === 0) return null
  const drawn = await session.request('POST', path, {})
  return { batchId: drawn.data.draft.id }
}

interface ProofClass {
  classId: string | null
  digest: string
  unmarked: number
}

/** 校对: each class is found right as a whole. */
async function markRight(session: ConsoleSession, unitId: string) {
  const path = `/api/season_units/${unitId}/proof`
  const { data } = await session.get(path)
  const open = (data.classes as ProofClass[]).filter(({ unmarked }) => unmarked > 0)
  for (const { classId, digest } of open)
    await session.request('POST', `${path}/classes`, { classId, digest })
  return {}
}

interface ProofItem {
  studentId: string
  itemId: string | null
  version: number | null
}

/** 勘误: some photos are marked as poor, and gathered into a round; none if nothing was delivered. */
async function drawErrata(session: ConsoleSession, unitId: string) {
  const path = `/api/season_units/${unitId}`
  const { data } = await session.get(`${path}/proof/items?limit=5`)
  const delivered = (data as ProofItem[]).filter(({ itemId }) => itemId !== null)
  if (delivered.length === 0) return null
  const marks = delivered.map(({ studentId, itemId, version }) => ({
    ...{ studentId, itemId, version, kind: 'quality' },
  }))
  await session.request('POST', `${path}/proof/marks`, { marks })
  const drawn = await session.request('POST', `${path}/errata_rounds`, {})
  return { roundId: drawn.data.id }
}

/** Each of them is looked at by the centre, and sent back with a reason. */
async function answerErrata(session: ConsoleSession, unitId: string) {
  const { data } = await session.get(`/api/season_units/${unitId}/errata?stand=open`)
  const answerIds = (data as { id: string }[]).map(({ id }) => id)
  for (const id of answerIds)
    await session.request('POST', `/api/errata/${id}/answer`, {
      ...{ answer: 'rejected', reason: '照片符合要求' },
    })
  return answerIds.length > 0 ? { answerIds } : null
}

/** 人数 of the form: as many as were delivered. */
async function countDelivered(session: ConsoleSession, unitId: string) {
  const { data } = await session.get(`/api/season_units/${unitId}`)
  return { count: data.facts.delivered }
}

/** @returns what the act names; null if there is nothing to do */
type Count = (session: ConsoleSession, unitId: string) => Promise<object | null>

/** The acts whose numbers are counted, each with what is done before it. */
export const COUNTED: Record<string, Count | undefined> = {
  submitMemo: drawMemo,
  uploadBatch: drawBatch,
  submitErrata: drawErrata,
  answerErrata,
  declareProofread: markRight,
  submitFeedback: countDelivered,
  confirmLayoutData: freezeLayout,
}
