import Photo from '#models/photos/photo'

/** A file that a unit's photos have already, and of whom. */
export interface KnownFile {
  digest: string
  studentId: string | null
}

/**
 * Which of these files are photos of the unit already; a reset one may be handed in again, and of a discarded
 * one the answer to its upload says so.
 * @param digests SHA-256 of the files as they are, in hexadecimal
 */
export async function knownFiles(
  seasonUnitId: string,
  digests: readonly string[]
): Promise<KnownFile[]> {
  const photos = await Photo.query()
    .where({ seasonUnitId })
    .whereIn('raw_digest', [...digests])
    .whereNot('status', 'reset')
    .whereNull('discarded_at')
    .select('raw_digest', 'student_id')
  return photos.map(({ rawDigest: digest, studentId }) => ({ digest, studentId }))
}
