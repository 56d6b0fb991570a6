import { appUrl } from '#config/app'
import { wallPath } from '#domain/photos/wall_path'
import { proofPath } from '#domain/proofreading/proof_path'
import type OutboxMessage from '#models/letters/outbox_message'

type Linked = Pick<OutboxMessage, 'template' | 'seasonUnitId' | 'params'>
type Path = (seasonUnitId: string, params: Linked['params']) => string

/** Where finished photos are: student by student, or only counted on the page of the unit. */
const photos: Path = (unit, { listed }) =>
  Number(listed) > 0 ? proofPath(unit) : `/season_units/${unit}/show/proof`

const PATHS: Partial<Record<Linked['template'], Path>> = {
  photos_reset: (unit, { classId }) =>
    wallPath({ unit, chip: 'reset', ...(classId && { class: String(classId) }) }),
  batch_uploaded: photos,
  proof_due: photos,
  proof_overdue: photos,
  errata_submitted: (unit) => `/season_units/${unit}/show/proof`,
  errata_answered: photos,
  class_reopened: (unit, { classId }) => proofPath(unit, String(classId)),
}

/** Where a letter about a unit leads to: the page on which its reader goes on, else the console. */
export function letterLink({ template, seasonUnitId, params }: Linked): string {
  const path = PATHS[template]
  return path ? `${appUrl}/#${path(seasonUnitId!, params)}` : appUrl
}
