import Photo from '#models/photos/photo'
import type Erratum from '#models/proofreading/erratum'

/** More than anybody has attempts; of photos of nobody the newest. */
const MOST = 60

/** A photo that may take the place of the delivered one. */
export interface CandidatePhoto {
  id: string
  status: Photo['status']
  takenAt: Photo['takenAt']
  /** An attempt of this student; else it is matched to nobody. */
  isOwn: boolean
  /** Its finished picture is made, and fits. */
  isFinished: boolean
}

/** Other attempts of the student, also one that was taken again for this, then photos of the unit that show nobody yet. */
export async function candidatePhotos({
  seasonUnitId,
  studentId,
  round,
}: Erratum): Promise<CandidatePhoto[]> {
  const photos = await Photo.query()
    .where({ seasonUnitId, round })
    .where((shows) => shows.where({ studentId }).orWhereNull('studentId'))
    .whereNull('discardedAt')
    .whereNotNull('submittedAt')
    .whereNotNull('objectKey')
    .whereNotExists((items) =>
      items
        .from('batch_items')
        .whereColumn('batch_items.photo_id', 'photos.id')
        .whereNull('batch_items.removed_at')
    )
    .orderByRaw('student_id is null, taken_at desc, id')
    .limit(MOST)
  return photos.map(({ id, status, takenAt, studentId: shown, productKey }) => ({
    ...{ id, status, takenAt, isOwn: shown === studentId, isFinished: productKey !== null },
  }))
}
