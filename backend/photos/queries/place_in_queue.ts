import { EVERYBODY, runAs } from '#backend/isolation/scope'
import type Photo from '#models/photos/photo'
import { UNJUDGED } from '#models/photos/photo'
import db from '@adonisjs/lucid/services/db'

/** How many photos are judged before this one, of all schools: a number, and nothing of whom they show. */
export const placeInQueue = ({ recordedAt }: Pick<Photo, 'recordedAt'>): Promise<number> =>
  runAs(EVERYBODY, async () => {
    const [row] = await db
      .from('photos')
      .whereRaw(UNJUDGED)
      .where('recorded_at', '<', recordedAt.toISO()!)
      .count('* as ahead')
    return Number(row.ahead)
  })
