import type { Viewer } from '#backend/identity/viewer'
import { err, ok, type Result } from '#domain/result'
import type SeasonUnit from '#models/seasons/season_unit'
import db from '@adonisjs/lucid/services/db'
import { markRight, presentClass, type SeenClass, type SeenClassFault } from './present_class.js'
import { sheetFault, type SheetFault } from './sheet_fault.js'

/** 整班无误: whatever nothing is said of is right, if the class is still as its reader saw it. */
export async function markClassRight(
  unit: SeasonUnit,
  viewer: Viewer,
  { documentId, ...seen }: SeenClass & { documentId: string | null }
): Promise<Result<null, SeenClassFault | SheetFault>> {
  const fault = await sheetFault(unit, viewer, documentId)
  if (fault) return err(fault)
  return db.transaction(async (trx) => {
    const items = await presentClass(unit, viewer, seen, trx)
    if (!items.ok) return items
    await markRight({ unit, viewer, documentId }, items.value, trx)
    return ok(null)
  })
}
