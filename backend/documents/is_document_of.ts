import Document from '#models/document'

/** A form of another school is no form of this one. */
export const isDocumentOf = async (seasonUnitId: string, id: string): Promise<boolean> =>
  (await Document.query().where({ id, seasonUnitId }).first()) !== null
