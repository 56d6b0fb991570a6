import { recordAudit } from '#backend/audit/record_audit'
import { writeGrant } from '#backend/people/actions/add_grant'
import { writeEnd } from '#backend/people/actions/end_grant'
import { lockAdmins, requireAdminLeft } from '#backend/people/actions/require_admin_left'
import { rollingBack } from '#backend/people/actions/rolling_back'
import { err, ok, type Result } from '#domain/result'
import Grant from '#models/people/grant'
import Region from '#models/people/region'
import User from '#models/people/user'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { DateTime } from 'luxon'

type Refusal =
  | { type: 'own_grants' }
  | { type: 'successor_unfit' }
  | { type: 'nothing_held' }
  | { type: 'last_admin' }

export interface HandedOver {
  grants: number
  regions: number
  letters: number
}

interface Pair {
  from: string
  to: string
}

const SAME = ['role', 'unitId', 'collegeId', 'classId'] as const
const isSame = (one: Grant, other: Grant) => SAME.every((field) => one[field] === other[field])

const heldBy = (userId: string, trx: TransactionClientContract) =>
  Grant.query({ client: trx })
    .where({ userId })
    .whereRaw('coalesce(valid_until, ?) > now()', ['infinity'])
    .orderBy('id')
    .forUpdate()

/** Moves the grants in force or to come; one that the successor holds already only ends. */
async function moveGrants({ from, to }: Pair, actorId: string, trx: TransactionClientContract) {
  const own = await heldBy(to, trx)
  const moved = await heldBy(from, trx)
  const now = DateTime.utc()
  for (const grant of moved) {
    const { role, unitId, collegeId, classId, validFrom, validUntil } = grant
    const begins = validFrom && validFrom > now ? validFrom : now
    const bounds = {
      validFrom: begins.toUTC().toISO(),
      validUntil: validUntil?.toUTC().toISO() ?? null,
    }
    if (!own.some((held) => isSame(held, grant)))
      await writeGrant(to, { role, unitId, collegeId, classId, ...bounds }, actorId, trx)
    await writeEnd(grant, now, actorId, trx)
  }
  return moved.length
}

async function moveRegions({ from, to }: Pair, actorId: string, trx: TransactionClientContract) {
  const regions = await Region.query({ client: trx }).where('contact_id', from).forUpdate()
  for (const region of regions) {
    await region.merge({ contactId: to }).save()
    const subject = { subjectType: 'region', subjectId: region.id, details: { contactId: to } }
    await recordAudit({ actorId, action: 'region.contact_set', ...subject }, trx)
  }
  return regions.length
}

/** Letters that wait go to the successor; one that the successor gets as well is not sent twice. */
async function moveLetters({ from, to }: Pair, trx: TransactionClientContract) {
  await trx.rawQuery(
    `update outbox_messages letter set status = 'superseded'
     where recipient_id = ? and status = 'queued' and season_unit_id is not null and exists (
       select from outbox_messages own where own.recipient_id = ?
       and own.season_unit_id = letter.season_unit_id and own.template = letter.template
       and own.business_at = letter.business_at)`,
    [from, to]
  )
  const moved = await trx
    .from('outbox_messages')
    .where({ recipient_id: from, status: 'queued' })
    .whereNotNull('season_unit_id')
    .update({ recipient_id: to })
  return Number(moved)
}

/**
 * A successor takes over: all grants in force and to come, the regions of a contact, and the letters that
 * wait. Those of the predecessor end now; nobody hands over to or from themselves.
 */
export async function handOver(pair: Pair, actorId: string): Promise<Result<HandedOver, Refusal>> {
  const { from, to } = pair
  if (from === actorId || to === actorId) return err({ type: 'own_grants' })
  return rollingBack<HandedOver, Refusal>(async (trx) => {
    await lockAdmins(trx)
    const successor = await User.query({ client: trx }).where('id', to).forUpdate().firstOrFail()
    if (from === to || successor.disabledAt) return err({ type: 'successor_unfit' })
    const grants = await moveGrants(pair, actorId, trx)
    if (grants === 0) return err({ type: 'nothing_held' })
    const regions = await moveRegions(pair, actorId, trx)
    const moved = { grants, regions, letters: await moveLetters(pair, trx) }
    const details = { successorId: to, ...moved }
    const subject = { subjectType: 'user', subjectId: from, details }
    await recordAudit({ actorId, action: 'user.succeeded', ...subject }, trx)
    const left = await requireAdminLeft(trx)
    return left.ok ? ok(moved) : left
  })
}
