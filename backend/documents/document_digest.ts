import Document from '#models/documents/document'

/** The digest of a document's bytes; null if the document does not belong to this season unit. */
export async function findDocumentDigest(seasonUnitId: string, id: string): Promise<string | null> {
  const document = await Document.query().where({ id, seasonUnitId }).first()
  return document?.digest ?? null
}

/** Does the document belong to this season unit? */
export const isDocumentOfUnit = async (seasonUnitId: string, id: string): Promise<boolean> =>
  (await findDocumentDigest(seasonUnitId, id)) !== null
