import { mintToken } from '#backend/phone/phone_token'
import PhoneSession from '#models/phone/phone_session'
import type SeasonUnit from '#models/seasons/season_unit'

/** A page that a student has open: its token. */
export async function phoneSessionOf({ id }: SeasonUnit, studentId: string): Promise<string> {
  const { token, tokenHash } = mintToken()
  await PhoneSession.create({ seasonUnitId: id, studentId, tokenHash })
  return token
}
