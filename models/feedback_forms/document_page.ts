import type { PageHints } from '#domain/feedback_forms/page_hints'
import { column } from '@adonisjs/lucid/orm'
import { DocumentPageSchema } from '../schema.js'

/** What was read on a page of a stamped form; `fault` if it could not be read. */
export default class DocumentPage extends DocumentPageSchema {
  @column({ prepare: (hints) => hints && JSON.stringify(hints) })
  declare hints: PageHints | null

  @column({ prepare: (fault) => fault && JSON.stringify(fault) })
  declare fault: { type: string } | null
}
