import { sealGround } from './sealed_ground.js'
import PhotoExemption from '#models/photos/photo_exemption'
import db from '@adonisjs/lucid/services/db'

/**
 * Seals the grounds of exemptions from before they were sealed, and takes away the free text beside them: both say
 * something of religion or health. The database cannot do it, because it has no key; so the worker does when it starts.
 * @returns how many there were
 */
export const sealOldGrounds = (): Promise<number> =>
  db.transaction(async (client) => {
    const open = await PhotoExemption.query({ client }).whereNotNull('ground').forUpdate()
    for (const one of open) {
      const sealedGround = sealGround(one.id, one.ground!)
      await one.merge({ sealedGround, ground: null, reason: null }).save()
    }
    return open.length
  })
