import type PhotoDecision from '#models/photos/photo_decision'
import type { ModelQueryBuilderContract } from '@adonisjs/lucid/types/model'

/** Decisions that stand: whoever made them has not taken them back. */
export const notUndone = (decisions: ModelQueryBuilderContract<typeof PhotoDecision>) =>
  decisions.whereNotExists((undo) =>
    undo.from('photo_decisions as undo').whereColumn('undo.undoes_id', 'photo_decisions.id')
  )
