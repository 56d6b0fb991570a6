import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { recordAudit, type AuditEntry } from './record_audit.js'

/** Makes a change and writes its audit entry in one transaction. */
export const audited = <T>(
  change: (trx: TransactionClientContract) => Promise<T>,
  entryOf: (changed: T) => AuditEntry
): Promise<T> =>
  db.transaction(async (trx) => {
    const changed = await change(trx)
    await recordAudit(entryOf(changed), trx)
    return changed
  })
