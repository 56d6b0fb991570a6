import { readClock } from '#backend/clock/season_clock'
import Photo from '#models/photos/photo'
import type StudentNotice from '#models/student_notices/student_notice'

/** Is it no longer true what a notice says? A photo was retaken, or the window is over: nobody is told of it by then. */
export async function isOver({ kind, params }: StudentNotice): Promise<boolean> {
  if (kind !== 'reset' && kind !== 'last_day') return false
  const photo = await Photo.find(params.photoId)
  if (photo?.status !== 'reset') return true
  const retaken = await Photo.query()
    .where({ studentId: photo.studentId!, round: photo.round })
    .where('submitted_at', '>', photo.submittedAt!.toISO()!)
    .first()
  if (retaken) return true
  return kind === 'last_day' && (await readClock()).now > params.until
}
