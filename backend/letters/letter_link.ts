import { appUrl } from '#config/app'
import { wallPath } from '#domain/photos/wall_path'
import type OutboxMessage from '#models/letters/outbox_message'

type Linked = Pick<OutboxMessage, 'template' | 'seasonUnitId' | 'params'>

/** Where a letter about a unit leads to: the page on which its reader goes on, else the console. */
export function letterLink({ template, seasonUnitId, params }: Linked): string {
  if (template !== 'photos_reset') return appUrl
  const { classId } = params
  const place = { unit: seasonUnitId!, chip: 'reset' as const }
  return `${appUrl}/#${wallPath({ ...place, ...(classId && { class: String(classId) }) })}`
}
