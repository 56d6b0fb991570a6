import { mintKioskToken } from '#backend/kiosks/kiosk_token'
import Kiosk from '#models/kiosks/kiosk'
import type User from '#models/people/user'
import type SeasonUnit from '#models/seasons/season_unit'
import { serverUrl } from '#tests/sign_in'
import { DateTime } from 'luxon'

/** A device of a fixed point that somebody has opened, with its token. */
export async function kioskOf(
  { id: seasonUnitId }: SeasonUnit,
  { id: openedBy }: User,
  more: Partial<Kiosk> = {}
): Promise<{ kiosk: Kiosk; token: string }> {
  const { token, tokenHash } = mintKioskToken()
  const expiresAt = DateTime.now().plus({ hours: 10 })
  const own = { seasonUnitId, openedBy, name: '东门', classId: null, tokenHash, expiresAt }
  return { kiosk: await Kiosk.create({ ...own, ...more }), token }
}

/** The API as a device of a fixed point asks it. */
export async function askKiosk(token: string, method: string, path = '', body?: object) {
  const response = await fetch(`${serverUrl()}/api/kiosk${path}`, {
    method,
    body: body && JSON.stringify(body),
    headers: {
      authorization: `Bearer ${token}`,
      ...(body && { 'content-type': 'application/json' }),
    },
  })
  return { status: response.status, body: (await response.json()) as any }
}
