import type { Viewer } from '#backend/identity/viewer'
import type { WaiverKind } from '#domain/money/codes'
import { err } from '#domain/result'
import PaymentWaiver from '#models/payments/payment_waiver'
import { eachStudent, type WaiverReport } from './each_student.js'
import { endWaiver } from './end_waiver.js'

/**
 * Ends the deferrals of many students, or their exemptions, each as if alone (`endWaiver`): never both, so that a
 * deferral that is over ends nobody's exemption.
 */
export const endWaivers = (
  ids: readonly string[],
  kind: WaiverKind,
  viewer: Viewer
): Promise<WaiverReport> =>
  eachStudent(ids, viewer, async ({ id: studentId }) => {
    const open = PaymentWaiver.query().where({ studentId, kind }).whereNull('ended_at')
    const waiver = await open.first()
    return waiver ? endWaiver(waiver, viewer.user.id) : err({ type: 'not_waived' as const })
  })
