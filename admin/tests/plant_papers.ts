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

/** A school that proofreads, has asked for more time, and will hand in its form. */
export async function plantPapers({ url }: Installation) {
  const signIn = (login: string) => ConsoleSession.signIn(url, `${login}@example.test`, PASSWORD)
  const admin = await signIn('admin')
  const school = await signIn(SCHOOL)
  const { data: clock } = await admin.get('/api/clock')
  if (clock.now < CAPTURED) await admin.moveClock({ type: 'jump', date: CAPTURED, time: '09:00' })
  const { id } = (await school.get('/api/season_units')).data[0]
  await admin.act(id, 'startProcessing', {})
  await admin.act(id, 'uploadBatch', { count: 800 })
  const { data: unit } = await school.get(`/api/season_units/${id}`)
  const until = '2023-06-30'
  await school.act(id, 'requestExtension', { target: 'proof', until, reason: REASON })
  return { unitId: id as string, due: unit.facts.proofDue as string, until, school }
}

/** Hands the form in. */
export async function plantForm({ unitId, school }: { unitId: string; school: ConsoleSession }) {
  await school.act(unitId, 'declareProofread', {})
  const documentId = await school.upload(unitId, '反馈表.pdf', form())
  const ratings = { photoRating: 3, serviceRating: 3, handler: '测试老师 0523-00000000' }
  await school.act(unitId, 'submitFeedback', { documentId, count: 800, ...ratings })
}
