import type { SentCode } from '#backend/collectors/actions/read_sent_code'
import type { SentRequest } from '#backend/collectors/actions/record_request'
import { photoWithFields, photoWithToken } from '#backend/collectors/validators/sent_photo'
import { hashRequest } from '#backend/engine/request_hash'
import { CODE_FIELDS } from '#domain/capture/code_fields'
import { err, ok, type Result } from '#domain/result'
import type { HttpContext } from '@adonisjs/core/http'
import { createHash } from 'node:crypto'

/** What is said with a photo. */
export interface Said extends Omit<SentRequest, 'collectorId'> {
  consentVersion: string
  code: SentCode
}

type SaidFault = { type: 'code_sent_twice' } | { type: 'fields_not_allowed' }

/** What came beside the file: with the code, or, from whoever may say it, with what the code says. */
async function readCodePart({ request, sender }: HttpContext) {
  const body = request.body()
  const hasFields = CODE_FIELDS.some((name) => name in body)
  if (hasFields && 'token' in body) return err({ type: 'code_sent_twice' } as const)
  if (hasFields && !sender.collector.sendsFields)
    return err({ type: 'fields_not_allowed' } as const)
  if (!hasFields) {
    const { token, ...rest } = await request.validateUsing(photoWithToken)
    return ok({ ...rest, code: { token } })
  }
  const { external_no, taken_at, consent_version, ...fields } =
    await request.validateUsing(photoWithFields)
  return ok({ external_no, taken_at, consent_version, code: { fields } })
}

/**
 * Reads the fields of a form with a photo, and ties its number to all of it.
 * @throws E_VALIDATION_ERROR with the name of each field that is missing or wrong
 */
export async function readSent(ctx: HttpContext, bytes: Buffer): Promise<Result<Said, SaidFault>> {
  const read = await readCodePart(ctx)
  if (!read.ok) return read
  const { external_no: externalNo, taken_at: takenAt, consent_version, code } = read.value
  const digest = createHash('sha256').update(bytes).digest('hex')
  const requestHash = hashRequest('intake', { ...read.value, digest })
  return ok({ externalNo, takenAt, consentVersion: consent_version, code, requestHash })
}
