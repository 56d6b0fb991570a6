import type { Viewer } from '#backend/identity/viewer'
import { itemsOfStudent } from '#backend/packages/queries/delivered_items'
import { refusedDownload } from '#backend/packages/queries/refused_download'
import { namesOfUnit } from '#backend/packages/queries/names_of_unit'
import { seePicture, type PicturesLimited } from '#backend/photos/actions/see_picture'
import { readObject } from '#backend/photos/photo_objects'
import type { DownloadRefusal } from '#domain/packages/download_rules'
import { err, ok, type Result } from '#domain/result'
import Download from '#models/packages/download'
import type Student from '#models/roster/student'
import SeasonUnit from '#models/seasons/season_unit'
import { DateTime } from 'luxon'

export type PhotoFault = PicturesLimited | { type: DownloadRefusal | 'photo_not_delivered' }

/** One photo on its own: it counts as a look at it, and as downloaded in this version. */
export async function takePhoto(
  viewer: Viewer,
  student: Student
): Promise<Result<{ name: string; bytes: Buffer }, PhotoFault>> {
  const unit = await SeasonUnit.findOrFail(student.seasonUnitId)
  const [item] = await itemsOfStudent(viewer, unit, student.id)
  if (!item) return err({ type: 'photo_not_delivered' })
  const gate = await refusedDownload(viewer, unit, 1)
  if (gate) return err({ type: gate })
  const { itemId, version, photoId, picture } = item
  const look = { userId: viewer.user.id, roles: viewer.rolesFor(unit.unitId), photoId }
  const seen = await seePicture({ ...look, kind: 'product' })
  if (!seen.ok) return seen
  const bytes = await readObject(picture)
  const now = DateTime.now()
  await Download.create({
    ...{ seasonUnitId: unit.id, userId: viewer.user.id, itemId, itemVersion: version, count: 1 },
    ...{ bytes: bytes.length, begunAt: now, expiresAt: now, finishedAt: now },
  })
  return ok({ name: (await namesOfUnit(unit)).get(itemId)!, bytes })
}
