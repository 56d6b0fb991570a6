import type { Page } from '#backend/http/cursors'
import Erratum from '#models/proofreading/erratum'
import { READY_ERRATUM } from '#models/proofreading/proof_sql'
import db from '@adonisjs/lucid/services/db'

/** How far the rows are that are asked for; `told` has been answered, and the school knows it. */
export const ERRATA_STANDS = ['draft', 'open', 'answered', 'told', 'rechecked'] as const
export type ErrataStand = (typeof ERRATA_STANDS)[number]

const STAND = `case when errata.state = 'draft' then 'draft'
  when errata.state = 'sent' and errata.answer is null then 'open'
  when errata.state = 'sent' then 'answered'
  when errata.state = 'rechecked' then 'rechecked' else 'told' end`

export interface ErrataFilter {
  seasonUnitId?: string
  stand?: ErrataStand
  after?: string
}

/** In the order in which they came: what waits longest is first. */
const AFTER = `(errata.recorded_at, errata.id) > (select recorded_at, id from errata where id = ?)`

/** Errata beside their students, images and rounds, the oldest first. */
export async function errataPage(
  { seasonUnitId, stand, after }: ErrataFilter,
  limit: number
): Promise<Page<Erratum>> {
  const errata = Erratum.query()
  if (seasonUnitId) errata.where({ seasonUnitId })
  if (stand) errata.whereRaw(`${STAND} = ?`, [stand])
  if (after) errata.whereRaw(AFTER, [after])
  const found = await errata
    .select('errata.*', db.raw(`${STAND} as stand`), db.raw(`${READY_ERRATUM} as "isReady"`))
    .preload('student', (student) => student.preload('schoolClass'))
    .preload('item')
    .preload('errataRound')
    .preload('answerer')
    .preload('seasonUnit', (unit) => unit.preload('unit'))
    .orderBy('errata.recorded_at')
    .orderBy('errata.id')
    .limit(limit + 1)
  const rows = found.slice(0, limit)
  return { rows, next: found.length > limit ? rows.at(-1)!.id : null }
}

export type ErrataCounts = Record<ErrataStand, number>

/** How many errata stand where, of one unit or of all. */
export async function errataCounts({ seasonUnitId }: ErrataFilter): Promise<ErrataCounts> {
  const errata = Erratum.query()
  if (seasonUnitId) errata.where({ seasonUnitId })
  const counts = ERRATA_STANDS.map(
    (stand) => `count(*) filter (where ${STAND} = '${stand}')::int as "${stand}"`
  )
  const [counted] = await errata.select(db.raw(counts.join(', '))).pojo<ErrataCounts>()
  return counted!
}
