import ClassConfirmation from '#models/proofreading/class_confirmation'

/** The confirmations of a unit by class (null: of those without one), the newest first. Authors are loaded. */
export async function confirmationsOf(
  seasonUnitId: string
): Promise<Map<string | null, ClassConfirmation[]>> {
  const all = await ClassConfirmation.query()
    .where({ seasonUnitId, round: 'main' })
    .preload('author')
    .orderBy('recordedAt', 'desc')
    .orderBy('id')
  return Map.groupBy(all, ({ classId }) => classId)
}
