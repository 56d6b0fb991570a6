import type { Viewer } from '#backend/identity/viewer'
import { partOfStep, type PaperPart } from '#domain/identity/paper_parts'
import Document from '#models/documents/document'
import ClassConfirmation from '#models/proofreading/class_confirmation'
import Erratum from '#models/proofreading/erratum'
import ProofMark from '#models/proofreading/proof_mark'
import type SeasonUnit from '#models/seasons/season_unit'
import { namingOf } from './document_naming.js'

/** Evidence of an erratum, or the sheet that a class has signed or by which it was marked. */
const isOfProof = async ({ id: documentId }: Document): Promise<boolean> =>
  (await Erratum.findBy({ documentId })) !== null ||
  (await ClassConfirmation.findBy({ documentId })) !== null ||
  (await ProofMark.findBy({ documentId })) !== null

/** The part of the papers to which a document belongs: that of what names it, or of the proof. */
async function partOf(document: Document): Promise<PaperPart> {
  const naming = await namingOf(document)
  if (naming) return partOfStep(naming)
  return (await isOfProof(document)) ? 'errata' : 'course'
}

/**
 * A document of this unit that the viewer may read: their own, or one of the parts that are for them.
 * @returns null also if it is not there: both look the same
 */
export async function readableDocument(
  viewer: Viewer,
  { id: seasonUnitId, unitId }: SeasonUnit,
  id: string
): Promise<Document | null> {
  const document = await Document.query().where({ id, seasonUnitId }).whereNull('erasedAt').first()
  if (!document || document.authorId === viewer.user.id) return document
  return viewer.partsOf(unitId).includes(await partOf(document)) ? document : null
}
