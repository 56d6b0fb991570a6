import { takeBurst } from '#backend/photos/bursts/kept_burst'
import type { Shot } from '#backend/portraits/check/check_photo'
import PhoneShot from '#models/phone/phone_shot'
import type Photo from '#models/photos/photo'

/** How a photo came from the phone page, with its burst, which is erased; null for photos that came otherwise. */
export async function shotOfPhoto({ id, via }: Photo): Promise<Shot | null> {
  if (via !== 'phone') return null
  const burst = await takeBurst(id)
  const shot = await PhoneShot.findBy({ photoId: id })
  return shot && { source: shot.source, burst }
}
