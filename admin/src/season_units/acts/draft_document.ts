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

const idOf = async (draft: DraftDocument) => (await draft.stored()).id

/** With the ids of its documents instead of the files that were chosen: of one, or of several `papers` in their order. */
export async function withDocument({ papers, ...body }: Values): Promise<Values> {
  if (Array.isArray(papers)) {
    const [documentId, ...moreDocumentIds] = await Promise.all(papers.map(idOf))
    return { ...body, documentId, ...(moreDocumentIds.length > 0 && { moreDocumentIds }) }
  }
  const { documentId: draft } = body
  return draft instanceof DraftDocument ? { ...body, documentId: await idOf(draft) } : body
}
