/** The item of the student in a delivered batch, as it stands, and what the school has said last. */
export const MARKED = `left join (batch_items item
    join batches batch on batch.id = item.batch_id and batch.state = 'delivered'
    join item_versions shown on shown.item_id = item.id and shown.version = item.version)
    on item.student_id = students.id and item.season_unit_id = students.season_unit_id
    and item.round = 'main' and item.removed_at is null
  left join proof_marks mark on mark.student_id = students.id
    and mark.season_unit_id = students.season_unit_id and mark.round = 'main'
    and mark.layer = 'school' and mark.superseded_at is null`

/** What the student has said of the version that stands (`own`), beside `MARKED`. */
export const OWN_MARK = `left join proof_marks own on own.student_id = students.id
    and own.season_unit_id = students.season_unit_id and own.round = 'main'
    and own.layer = 'student' and own.superseded_at is null
    and own.item_id is not distinct from item.id
    and own.item_version is not distinct from item.version`

/** Who was delivered, and who should have been: still on the list, and known otherwise than by an earlier photo. */
export const PROOFREAD = `(item.id is not null
  or (students.delisted_at is null and students.origin <> 'legacy'))`

/** The mark is for what stands: not for an earlier version, nor from before there was an image. */
export const HOLDS = `(mark.id is not null and mark.item_id is not distinct from item.id
  and mark.item_version is not distinct from item.version)`

/** Has an image of which nothing is said. */
export const UNMARKED = `(item.id is not null and not ${HOLDS})`

/** An erratum about the student: `erratum`. */
const ERRATUM = `select from errata erratum
  where erratum.student_id = students.id and erratum.round = 'main'`

/** The registrar corrects it at 学信网: nothing more is done about it here. */
const AT_REGISTRY = `(erratum.answer = 'at_registry' and erratum.state in ('fixed', 'rechecked'))`

/**
 * Something is wrong that is not settled: a mark says so, or an erratum is not sent, not answered, or its answer was
 * not looked at again. What is left to the registrar is settled.
 */
export const OPEN_ERROR = `(
  (${HOLDS} and mark.kind <> 'right'
    and not exists (${ERRATUM} and erratum.kind = mark.kind and ${AT_REGISTRY}))
  or exists (${ERRATUM} and (erratum.state in ('draft', 'sent')
    or (erratum.state in ('fixed', 'rejected') and not ${AT_REGISTRY}))))`

/** A draft (`errata`) whose mark still is for what stands: what changed since is looked at again before it is sent. */
export const READY_ERRATUM = `exists (select from proof_marks mark
  left join batch_items item on item.student_id = mark.student_id and item.round = mark.round
    and item.removed_at is null
    and exists (select from batches where batches.id = item.batch_id and batches.state = 'delivered')
  where mark.id = errata.mark_id and mark.superseded_at is null
    and mark.item_id is not distinct from item.id
    and mark.item_version is not distinct from item.version)`
