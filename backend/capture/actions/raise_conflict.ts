import { sealValue } from '#backend/sealing/sealed_value'
import type { ConflictKind } from '#domain/capture/conflicts'
import CodeConflict from '#models/capture/code_conflict'
import type Student from '#models/roster/student'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { randomUUID } from 'node:crypto'

/** What waits for the school, with what it has to look at. */
export interface RaisedConflict {
  kind: ConflictKind
  /** Sealed with the conflict; what is newer takes the place of what was not decided yet. */
  shown: object | null
  authorId: string | null
}

/**
 * Lays something about a student before the school: one of a kind at a time. It never stops the season.
 * @param student locked
 */
export async function raiseConflict(
  { id: studentId, seasonId, seasonUnitId }: Student,
  { kind, shown, authorId }: RaisedConflict,
  trx: TransactionClientContract
): Promise<void> {
  const open = { studentId, kind, state: 'open' } as const
  const known = await CodeConflict.query({ client: trx }).where(open).first()
  const id = known?.id ?? randomUUID()
  const sealed = shown && (await sealValue({ seasonId, rowId: id }, JSON.stringify(shown), trx))
  if (known) await known.merge({ sealed }).save()
  else await CodeConflict.create({ id, seasonUnitId, ...open, sealed, authorId }, { client: trx })
}
