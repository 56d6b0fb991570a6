import { countHeads, type ErratumAnswer } from '#domain/proofreading/errata'
import Erratum from '#models/proofreading/erratum'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** Answers of which a school is told in one act. */
export interface Bundle {
  errata: Erratum[]
  count: number
  /** Heads that they add to what was delivered, and remove from it. */
  added: number
  removed: number
}

/** Those of these errata of a unit that are answered, and of which its school was not told. */
export async function bundleOf(
  seasonUnitId: string,
  ids: readonly string[],
  client?: TransactionClientContract
): Promise<Bundle> {
  const rows = Erratum.query({ client })
    .where({ seasonUnitId, state: 'sent' })
    .whereNotNull('answer')
    .whereIn('id', [...ids])
    .orderBy('id')
  const errata = await (client ? rows.forUpdate() : rows)
  const answers = errata.map(({ answer }) => answer as ErratumAnswer)
  return { errata, count: errata.length, ...countHeads(answers) }
}
