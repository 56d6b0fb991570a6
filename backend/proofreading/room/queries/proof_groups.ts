import { classDigest } from '#models/proofreading/class_digest'
import { PROOF_KINDS, type ProofKind } from '#domain/policy/proof_kinds'
import { HOLDS, OPEN_ERROR, UNMARKED } from '#models/proofreading/proof_sql'
import type Student from '#models/roster/student'
import db from '@adonisjs/lucid/services/db'
import type { ModelQueryBuilderContract } from '@adonisjs/lucid/types/model'
import { proofread } from './present_marks.js'

/** What is delivered to a class, or to those without one, and what was said of it. */
export interface ProofGroup {
  classId: string | null
  name: string | null
  college: string | null
  items: number
  /** Students on the list who are in no delivered batch. */
  noImage: number
  marks: Record<ProofKind, number>
  unmarked: number
  /** Students of whom something is wrong that is not settled. */
  openErrors: number
  digest: string
}

type Row = Record<ProofKind, number> & {
  class_id: string | null
  name: string | null
  college: string | null
  items: number
  no_image_delivered: number
  unmarked: number
  open_errors: number
  present: [itemId: string, version: number][] | null
}

const MARKS = PROOF_KINDS.map(
  (kind) => `count(*) filter (where mark.kind = '${kind}' and ${HOLDS})::int as ${kind}`
)

const COUNTS = `students.class_id, classes.name, colleges.name as college,
  count(item.id)::int as items,
  count(*) filter (where item.id is null)::int as no_image_delivered,
  count(*) filter (where ${UNMARKED})::int as unmarked,
  count(*) filter (where ${OPEN_ERROR})::int as open_errors,
  json_agg(json_build_array(item.id, item.version)) filter (where item.id is not null) as present,
  ${MARKS.join(', ')}`

function groupOf(row: Row): ProofGroup {
  const { class_id: classId, name, college, items, no_image_delivered: noImage } = row
  const { unmarked, open_errors: openErrors } = row
  const marks = Object.fromEntries(PROOF_KINDS.map((kind) => [kind, row[kind]]))
  const present = (row.present ?? []).map(([itemId, version]) => ({ itemId, version }))
  return {
    ...{ classId, name, college, items, noImage, unmarked, openErrors },
    marks: marks as Record<ProofKind, number>,
    digest: classDigest(present),
  }
}

/** These students by class, in the order of colleges and classes; those without a class come last. */
export async function proofGroups(
  students: ModelQueryBuilderContract<typeof Student>
): Promise<ProofGroup[]> {
  const rows = await proofread(students)
    .joinRaw(
      `left join classes on classes.id = students.class_id
       left join colleges on colleges.id = classes.college_id`
    )
    .select(db.raw(COUNTS))
    .groupByRaw('students.class_id, classes.name, colleges.name')
    .orderByRaw('students.class_id is null, colleges.name nulls last, classes.name')
    .pojo<Row>()
  return rows.map(groupOf)
}
