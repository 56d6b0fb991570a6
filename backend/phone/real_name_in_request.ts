import type { NamedStudent } from '#backend/phone/queries/student_of_name'
import { isFullId } from '#domain/roster/last_four'
import { err, ok, type Result } from '#domain/result'
import vine from '@vinejs/vine'

/** What a student types: the 学号, and the last four of the ID number. */
export const nameFields = {
  xh: vine.string().trim().minLength(1).maxLength(40),
  lastFour: vine.string().trim().minLength(1).maxLength(20),
}

export interface FullIdSent {
  type: 'full_id_sent'
  field: keyof NamedStudent
}

/** Nobody’s whole ID number is asked for, nor taken where it is sent. */
export function withoutFullId<Sent extends NamedStudent>(sent: Sent): Result<Sent, FullIdSent> {
  for (const field of ['xh', 'lastFour'] as const)
    if (isFullId(sent[field])) return err({ type: 'full_id_sent', field })
  return ok(sent)
}
