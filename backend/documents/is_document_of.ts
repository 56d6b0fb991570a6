import Document from '#models/documents/document'

/** The digest of a form's bytes; null where it is no form of this unit: another school's is none. */
export async function documentDigest(seasonUnitId: string, id: string): Promise<string | null> {
  const document = await Document.query().where({ id, seasonUnitId }).first()
  return document?.digest ?? null
}

/** A form of another school is no form of this one. */
export const isDocumentOf = async (seasonUnitId: string, id: string): Promise<boolean> =>
  (await documentDigest(seasonUnitId, id)) !== null
