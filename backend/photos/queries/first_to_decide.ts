import type Photo from '#models/photos/photo'
import PhotoDecision from '#models/photos/photo_decision'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** Somebody else has decided about the photo meanwhile: who, what and when. */
export interface DecidedByOther {
  type: 'decided_by_other'
  by: string
  decision: string
  at: string
}

/** The latest decision about a photo, if it is somebody else's: whoever comes second learns who was first. */
export async function firstToDecide(
  { id: photoId }: Pick<Photo, 'id'>,
  userId: string,
  client: TransactionClientContract
): Promise<DecidedByOther | null> {
  const latest = await PhotoDecision.query({ client })
    .where({ photoId })
    .orderBy('recorded_at', 'desc')
    .preload('author')
    .first()
  if (!latest?.author || latest.authorId === userId || latest.decision === 'undo') return null
  const { author, decision, recordedAt } = latest
  return { type: 'decided_by_other', by: author.name, decision, at: recordedAt.toISO()! }
}
