import type { Data } from '@api/data'

type Stored = Data.Documents.Document
type Values = Record<string, unknown>

/**
 * A file that was chosen in a form. It is handed in at once, so that its pages can be looked at before
 * the form is sent; until an act names it, it is no document of the unit.
 */
export class DraftDocument {
  #stored: Promise<Stored> | null = null

  constructor(
    readonly file: File,
    private send: (file: File) => Promise<Stored>
  ) {}

  /** What was stored. After a failure the next call sends the file again. */
  stored(): Promise<Stored> {
    this.#stored ??= this.send(this.file).catch((error) => {
      this.#stored = null
      throw error
    })
    return this.#stored
  }
}

/** With the id of its document instead of the file that was chosen. */
export async function withDocument(body: Values): Promise<Values> {
  const { documentId: draft } = body
  return draft instanceof DraftDocument ? { ...body, documentId: (await draft.stored()).id } : body
}
