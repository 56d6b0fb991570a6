import { recordAudit } from '#backend/audit/record_audit'
import { COLLECTOR_CONSTRAINTS } from '#backend/collectors/errors'
import { mintKey } from '#backend/collectors/collector_key'
import { unlessTaken } from '#backend/http/errors/unless_taken'
import { err, ok, type Result } from '#domain/result'
import Collector from '#models/collectors/collector'
import Season from '#models/seasons/season'
import db from '@adonisjs/lucid/services/db'
import { auditOf } from './audit_of.js'
import { checkWanted, type WantedCollector, type WantedFault } from './check_wanted.js'

export interface NewCollector extends WantedCollector {
  seasonId: string
  /** It has the registry's software, and sends what a code says instead of the code. */
  sendsFields: boolean
}

/** A collector with the key that nobody can show again. */
export interface KeyShown {
  id: string
  key: string
}

export type CreateFault = WantedFault | { type: 'name_taken' } | { type: 'not_found' }

/** Lets somebody send the photos of a season by the API. Their name is unique in it. */
export async function createCollector(
  wanted: NewCollector,
  authorId: string
): Promise<Result<KeyShown, CreateFault>> {
  const { key, ...kept } = mintKey()
  const made = await unlessTaken(
    () =>
      db.transaction(async (trx): Promise<Result<KeyShown, CreateFault>> => {
        const season = await Season.find(wanted.seasonId, { client: trx })
        if (!season) return err({ type: 'not_found' })
        const checked = await checkWanted(season, wanted, trx)
        if (!checked.ok) return checked
        const collector = await Collector.create({ ...wanted, ...kept, authorId }, { client: trx })
        await recordAudit(auditOf('collector.created', collector, authorId), trx)
        return ok({ id: collector.id, key })
      }),
    COLLECTOR_CONSTRAINTS
  )
  return made.ok ? made.value : made
}
