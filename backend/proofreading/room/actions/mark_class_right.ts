import type { Viewer } from '#backend/identity/viewer'
import type { Result } from '#domain/result'
import type SeasonUnit from '#models/seasons/season_unit'
import db from '@adonisjs/lucid/services/db'
import { markRight, presentClass, type SeenClass, type SeenClassFault } from './present_class.js'

/** 整班无误: whatever nothing is said of is right, if the class is still as its reader saw it. */
export const markClassRight = (
  unit: SeasonUnit,
  viewer: Viewer,
  seen: SeenClass
): Promise<Result<null, SeenClassFault>> =>
  db.transaction(async (trx) => {
    const items = await presentClass(unit, viewer, seen, trx)
    if (!items.ok) return items
    await markRight(unit, viewer, items.value, trx)
    return { ok: true, value: null }
  })
