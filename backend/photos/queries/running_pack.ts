import { MODEL_PACKS, type ModelPack } from '#domain/photos/model_pack'
import PhotoVerdict from '#models/photos/photo_verdict'

/** The last verdict of a pack, by its index. */
const lastBy = (pack: ModelPack) =>
  PhotoVerdict.query()
    .where({ pack, advisory: false })
    .orderBy('recorded_at', 'desc')
    .select('pack', 'recorded_at')
    .first()

/**
 * The model pack that judges photos here, which only the photo workers know: that of the last verdict.
 * Null before the first.
 */
export async function runningPack(): Promise<ModelPack | null> {
  const found = await Promise.all(MODEL_PACKS.map(lastBy))
  const [newest] = found
    .filter((verdict) => verdict !== null)
    .toSorted((one, other) => other.recordedAt.toMillis() - one.recordedAt.toMillis())
  return (newest?.pack as ModelPack | undefined) ?? null
}
