import { openValue } from '#backend/sealing/sealed_value'
import { standingOf, type StandingKind } from '#domain/money/account'
import type Order from '#models/payments/order'
import PaymentWaiver from '#models/payments/payment_waiver'
import Refund from '#models/payments/refund'
import type Student from '#models/roster/student'
import { accountOf } from './account_of_student.js'

/** A deferral or an exemption, with the note that is sealed in it; null where it cannot be opened any more. */
export interface OpenedWaiver {
  waiver: PaymentWaiver
  note: string | null
}

/** All that the school may know of a student's payment. */
export interface PaymentOfStudent {
  standing: StandingKind
  amountFen: number
  orders: Order[]
  waivers: OpenedWaiver[]
  refunds: Refund[]
}

async function opened(waiver: PaymentWaiver, seasonId: string): Promise<OpenedWaiver> {
  const { id: rowId, sealedNote } = waiver
  if (!sealedNote) return { waiver, note: null }
  const note = await openValue({ seasonId, rowId }, sealedNote)
  return { waiver, note: note.ok ? note.value : null }
}

/** What a student has ordered, paid and is let off, each the newest first. */
export async function paymentOfStudent(student: Student): Promise<PaymentOfStudent> {
  const { account, orders } = await accountOf(student)
  const of = { studentId: student.id }
  const waivers = await PaymentWaiver.query()
    .where(of)
    .preload('author')
    .orderBy('recorded_at', 'desc')
  return {
    standing: standingOf(account),
    amountFen: account.priceFen,
    orders,
    waivers: await Promise.all(waivers.map((waiver) => opened(waiver, student.seasonId))),
    refunds: await Refund.query().where(of).orderBy('recorded_at', 'desc'),
  }
}
