import { openImports } from '#backend/roster/list/queries/open_imports'
import { deleteListRows } from '#backend/roster/list/write_list_rows'
import { err, ok, type Result } from '#domain/result'
import type ListImport from '#models/roster/list_import'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** Drops previews with their rows: a new one stands in their place, or nobody wants them. */
export async function dropImports(imports: ListImport[], trx: TransactionClientContract) {
  if (imports.length === 0) return
  for (const one of imports) await one.useTransaction(trx).merge({ state: 'dropped' }).save()
  await deleteListRows(
    imports.map(({ id }) => id),
    trx
  )
}

/** What somebody has previewed of a unit's list and not run. */
export const openImportsOf = (
  own: { seasonUnitId: string; authorId: string },
  trx: TransactionClientContract
) => openImports(trx).where(own).forUpdate()

/** Drops a preview that nobody runs. */
export const dropImport = (id: string): Promise<Result<null, { type: 'list_not_previewed' }>> =>
  db.transaction(async (trx) => {
    const preview = await openImports(trx).where('id', id).forUpdate().first()
    if (!preview) return err({ type: 'list_not_previewed' })
    await dropImports([preview], trx)
    return ok(null)
  })
