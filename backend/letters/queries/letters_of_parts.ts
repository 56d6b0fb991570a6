import { lettersOfPart } from '#domain/identity/letter_parts'
import type { PaperPart } from '#domain/identity/paper_parts'
import type OutboxMessage from '#models/letters/outbox_message'
import type { ModelQueryBuilderContract } from '@adonisjs/lucid/types/model'

/** Keeps the letters of these parts of a unit's papers. */
export const lettersOfParts =
  (parts: readonly PaperPart[]) => (query: ModelQueryBuilderContract<typeof OutboxMessage>) =>
    query.where((kept) => {
      kept.whereRaw('false')
      for (const { templates, about } of parts.map(lettersOfPart)) {
        kept.orWhereIn('template', templates)
        for (const { templates: by, whats } of about)
          kept.orWhere((own) =>
            own.whereIn('template', [...by]).whereRaw(`params ->> 'what' = any(?)`, [whats])
          )
      }
    })
