import PhoneShot from '#models/phone/phone_shot'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** A shot of this student, locked: of two requests with one shot the second waits. */
export const lockPhoneShot = (id: string, studentId: string, trx: TransactionClientContract) =>
  PhoneShot.query({ client: trx }).where({ id, studentId }).forUpdate().first()
