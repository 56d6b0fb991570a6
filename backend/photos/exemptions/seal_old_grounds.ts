import { SEASON_SEAL } from '#backend/sealing/sealed_value'
import PhotoExemption from '#models/photos/photo_exemption'
import db from '@adonisjs/lucid/services/db'
import { openOldGround, sealGround } from './sealed_ground.js'

/**
 * Seals by the key of their season the grounds of exemptions from before they were sealed so, and takes away the free
 * text beside them: both say something of religion or health. The database cannot do it, because it has no key; so the
 * worker does when it starts. A ground that nobody can open stays as it is.
 * @returns how many were sealed
 */
export const sealOldGrounds = (): Promise<number> =>
  db.transaction(async (client) => {
    const old = await PhotoExemption.query({ client })
      .whereNotNull('ground')
      .orWhereRaw('not starts_with(sealed_ground, ?)', [SEASON_SEAL])
      .preload('seasonUnit')
      .forUpdate()
    let sealed = 0
    for (const one of old) {
      const ground = one.ground ?? openOldGround(one.id, one.sealedGround!)
      if (!ground) continue
      const { seasonId } = one.seasonUnit
      const sealedGround = await sealGround({ id: one.id, seasonId }, ground, client)
      await one.merge({ sealedGround, ground: null, reason: null }).save()
      sealed += 1
    }
    return sealed
  })
