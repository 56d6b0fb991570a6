import type { Page } from '#backend/http/cursors'
import type { Viewer } from '#backend/identity/viewer'
import { visibleKiosks } from '#backend/kiosks/queries/visible_kiosks'
import type Kiosk from '#models/kiosks/kiosk'
import PhoneSession from '#models/phone/phone_session'
import type { ModelQueryBuilderContract } from '@adonisjs/lucid/types/model'

export interface KioskFilter {
  seasonUnitId?: string
  after?: string
}

/** A device with how many students it has taken. */
export interface ListedKiosk {
  kiosk: Kiosk
  students: number
}

/** With what an answer shows of it. */
export const withPeople = (kiosks: ModelQueryBuilderContract<typeof Kiosk>) =>
  kiosks.preload('schoolClass').preload('opener').preload('closer')

async function studentsBy(kiosks: readonly Kiosk[]): Promise<Map<string, number>> {
  const rows = await PhoneSession.query()
    .whereIn(
      'kiosk_id',
      kiosks.map(({ id }) => id)
    )
    .groupBy('kiosk_id')
    .select('kiosk_id')
    .countDistinct('student_id as students')
  return new Map(rows.map(({ kioskId, $extras }) => [kioskId!, Number($extras.students)]))
}

export async function withStudents(kiosks: Kiosk[]): Promise<ListedKiosk[]> {
  const students = await studentsBy(kiosks)
  return kiosks.map((kiosk) => ({ kiosk, students: students.get(kiosk.id) ?? 0 }))
}

/** Devices whom the viewer reaches, the latest first. */
export async function kiosksPage(
  viewer: Viewer,
  { seasonUnitId, after }: KioskFilter,
  limit: number
): Promise<Page<ListedKiosk> & { total: number }> {
  const kept = visibleKiosks(viewer).if(seasonUnitId, (query) =>
    query.where('kiosks.season_unit_id', seasonUnitId!)
  )
  const [{ $extras }] = (await kept.clone().count('* as total')) as [Kiosk]
  const found = await withPeople(kept)
    .if(after, (query) =>
      query.whereRaw('(recorded_at, id) < (select recorded_at, id from kiosks where id = ?)', [
        after!,
      ])
    )
    .orderBy('recorded_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
  const rows = await withStudents(found.slice(0, limit))
  const next = found.length > limit ? rows.at(-1)!.kiosk.id : null
  return { rows, next, total: Number($extras.total) }
}
