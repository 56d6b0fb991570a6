import UnitProgress from '#models/seasons/unit_progress'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/**
 * Waits for whoever marks or answers at a unit (`readPhase` of their transactions), and keeps others from beginning
 * until the step is recorded. Before any row that they write.
 */
export const holdPhase = (seasonUnitId: string, trx: TransactionClientContract) =>
  UnitProgress.query({ client: trx }).where({ seasonUnitId, track: 'main' }).forUpdate()
