import type { Bearer } from '#backend/phone/queries/session_of_token'
import { CONSENT_TODAY } from '#domain/photos/consent'
import { CAUTIONS_VERSION, REQUIREMENTS_VERSION } from '#domain/phone/wordings'
import { err, ok, type Result } from '#domain/result'
import UnitSetup from '#models/seasons/unit_setup'

/** The steps that consist in reading, or in agreeing to what was read. */
export const READ_STEPS = ['notice', 'cautions', 'consent', 'requirements'] as const
export type ReadStep = (typeof READ_STEPS)[number]

/** A school that has not set up its notice shows none; that it was passed is recorded all the same. */
export const NO_NOTICE = 'none'

async function noticeOfToday({ unit }: Pick<Bearer, 'unit'>): Promise<string> {
  const newest = UnitSetup.query().where('season_unit_id', unit.id).orderBy('recorded_at', 'desc')
  return (await newest.first())?.id ?? NO_NOTICE
}

const WORDING: Record<ReadStep, (bearer: Pick<Bearer, 'unit'>) => Promise<string> | string> = {
  notice: noticeOfToday,
  cautions: () => CAUTIONS_VERSION,
  consent: () => CONSENT_TODAY.student,
  requirements: () => REQUIREMENTS_VERSION,
}

/** Was it the wording of today that was read? What people agreed to is kept by its version. */
export async function readWording(
  step: ReadStep,
  stated: string,
  bearer: Pick<Bearer, 'unit'>
): Promise<Result<string, { type: 'text_changed' }>> {
  const version = await WORDING[step](bearer)
  return stated === version ? ok(version) : err({ type: 'text_changed' })
}
