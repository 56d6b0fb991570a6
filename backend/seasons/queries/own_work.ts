import { ACT_RIGHTS } from '#domain/identity/act_rights'
import { isActName } from '#domain/season/act_rules'
import UnitStep from '#models/seasons/unit_step'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

export interface OwnWork {
  type: 'own_payment' | 'own_request'
}

/**
 * Nobody decides on own work: whoever recorded a payment of a unit does not settle its difference, whoever
 * asked does not answer (`ACT_RIGHTS`).
 * @param actorId null for the system, whose work is nobody's own
 * @returns why this person may not do the act at this unit, or null
 */
export async function ownWork(
  { seasonUnitId, event, actorId }: { seasonUnitId: string; event: string; actorId: string | null },
  client?: TransactionClientContract
): Promise<OwnWork | null> {
  const done = isActName(event) ? ACT_RIGHTS[event].notBy : undefined
  if (!done || !actorId) return null
  const step = await UnitStep.query({ client })
    .where({ seasonUnitId, actorId })
    .whereIn('event', [...done])
    .first()
  if (!step) return null
  return { type: step.event === 'recordPayment' ? 'own_payment' : 'own_request' }
}
