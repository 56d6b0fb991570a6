import { readFileSync } from 'node:fs'
import type { Installation } from '../../bin/stack/installation.js'
import { ConsoleSession } from '../../bin/rehearsal/console_session.js'

const PASSWORD = 'tucai-2023'
const CAPTURED = '2023-04-10'
const SCHOOL = '90003'

export const REASON = '设备检修两天，请求顺延'

/** The invented form of an invented school. */
const form = () =>
  new Uint8Array(
    readFileSync(new URL('../../backend/tests/documents/feedback_form.pdf', import.meta.url))
  )

/** A school that has handed in its memo and proofreads a batch. */
export async function plantProofreading({ url }: Installation, login: string) {
  const signIn = (who: string) => ConsoleSession.signIn(url, `${who}@example.test`, PASSWORD)
  const admin = await signIn('admin')
  const school = await signIn(login)
  const { data: clock } = await admin.get('/api/clock')
  if (clock.now < CAPTURED) await admin.moveClock({ type: 'jump', date: CAPTURED, time: '09:00' })
  const { id, phase } = (await school.get('/api/season_units')).data[0]
  if (phase === 'capturing') await admin.act(id, 'closeCapture', { reason: '全部学生已采集' })
  await admin.act(id, 'startProcessing', {})
  await admin.act(id, 'uploadBatch', { count: 800 })
  const counts = { captured: 800, uncaptured: 3, byReason: { away: 3 } }
  await school.act(id, 'submitMemo', counts)
  return { admin, unitId: id as string, school }
}

/** A school that proofreads, has asked for more time, and will hand in its form. */
export async function plantPapers(installation: Installation) {
  const { admin, unitId, school } = await plantProofreading(installation, SCHOOL)
  const { data: unit } = await school.get(`/api/season_units/${unitId}`)
  const until = '2023-06-30'
  await school.act(unitId, 'requestExtension', { target: 'proof', until, reason: REASON })
  return { admin, unitId, due: unit.facts.proofDue as string, until, school }
}

type Planted = Awaited<ReturnType<typeof plantPapers>>

async function submitForm({ unitId, school }: Planted, fileName: string) {
  const documentId = await school.upload(unitId, fileName, form())
  const ratings = { photoRating: 3, serviceRating: 3, handler: '测试老师 0523-00000000' }
  await school.act(unitId, 'submitFeedback', { documentId, count: 800, ...ratings })
}

/** Hands the form in. */
export async function plantForm(planted: Planted) {
  await planted.school.act(planted.unitId, 'declareProofread', {})
  await submitForm(planted, '反馈表.pdf')
}

/** The form comes back, and is handed in again. */
export async function plantFormAgain(planted: Planted) {
  await planted.admin.act(planted.unitId, 'returnFeedback', { reason: '未盖章，请重新提交' })
  await submitForm(planted, '反馈表（盖章）.pdf')
}
