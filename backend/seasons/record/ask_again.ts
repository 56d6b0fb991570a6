import type Erratum from '#models/proofreading/erratum'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

// One value for `any(?)`: the driver’s type knows no lists.
const idsOf = (errata: readonly Erratum[]) => errata.map(({ id }) => id) as unknown as string

/** Somebody has found right what stands by now, before the school was told of the answer. */
const RECHECK = `update errata set state = 'rechecked', rechecked_by = mark.author_id,
    rechecked_at = season_now()
  from proof_marks mark
  join batch_items item on item.id = mark.item_id and item.version = mark.item_version
    and item.removed_at is null
  where errata.id = any(?) and mark.student_id = errata.student_id and mark.round = errata.round
    and mark.layer = 'school' and mark.superseded_at is null and mark.kind = 'right'`

/** Errata whose answer was looked at already are settled. */
export const recheckRight = (errata: readonly Erratum[], trx: TransactionClientContract) =>
  trx.rawQuery(RECHECK, [idsOf(errata)])

/** What was sent back is asked again: the school accepts it, or says once more that it is wrong. */
const ASK = `update proof_marks set superseded_at = now()
  from errata where errata.id = any(?) and errata.state = 'rejected'
    and proof_marks.id = errata.mark_id and proof_marks.superseded_at is null`

export const askAgain = (errata: readonly Erratum[], trx: TransactionClientContract) =>
  trx.rawQuery(ASK, [idsOf(errata)])
