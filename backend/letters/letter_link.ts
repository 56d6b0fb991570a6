import { appUrl } from '#config/app'
import { wallPath } from '#domain/photos/wall_path'
import { errataPath, proofPath } from '#domain/proofreading/proof_path'
import type OutboxMessage from '#models/letters/outbox_message'

type Linked = Pick<OutboxMessage, 'template' | 'seasonUnitId' | 'params'>
type Path = (seasonUnitId: string, params: Linked['params']) => string

/** A page of what is kept student by student; where there is only a number, it is on the page of the unit. */
const listed =
  (path: (seasonUnitId: string) => string): Path =>
  (unit, params) =>
    Number(params.listed) > 0 ? path(unit) : `/season_units/${unit}/show/proof`

const photos = listed((unit) => proofPath(unit))

const PATHS: Partial<Record<Linked['template'], Path>> = {
  photos_reset: (unit, { classId }) =>
    wallPath({ unit, chip: 'reset', ...(classId && { class: String(classId) }) }),
  batch_uploaded: photos,
  proof_due: photos,
  proof_overdue: photos,
  errata_submitted: listed((unit) => errataPath(unit, 'open')),
  errata_answered: listed((unit) => errataPath(unit, 'told')),
  class_reopened: (unit, { classId }) => proofPath(unit, String(classId)),
}

/** Where a letter about a unit leads to: the page on which its reader goes on, else the console. */
export function letterLink({ template, seasonUnitId, params }: Linked): string {
  const path = PATHS[template]
  return path ? `${appUrl}/#${path(seasonUnitId!, params)}` : appUrl
}
