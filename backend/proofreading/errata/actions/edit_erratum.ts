import { findDocumentDigest } from '#backend/documents/document_digest'
import { nameDocument } from '#backend/documents/name_document'
import type { Viewer } from '#backend/identity/viewer'
import { sealRightValue } from '#backend/proofreading/errata/sealed_right_value'
import { openProof } from '#backend/proofreading/room/actions/open_proof'
import type { WrongPhase } from '#backend/units/queries/read_phase'
import { checkRemark, type RemarkFault } from '#domain/proofreading/mark_rules'
import { err, ok, type Result } from '#domain/result'
import Erratum from '#models/proofreading/erratum'
import type SeasonUnit from '#models/seasons/season_unit'
import db from '@adonisjs/lucid/services/db'

/** What a school adds to a row before it is sent. */
export interface ErratumDetails {
  /** 正确信息: a masked name, last four characters, a class; never an ID number. */
  rightValue: string | null
  remark: string | null
  /** A picture of what is right, blacked out. */
  documentId: string | null
}

export type EditFault =
  | WrongPhase
  | { type: 'erratum_sent' | 'document_unknown' }
  | { type: RemarkFault; field: 'remark' | 'rightValue' }

/** Says what is right, while the row is not sent. */
export async function editErratum(
  erratum: Erratum,
  unit: SeasonUnit,
  viewer: Viewer,
  { rightValue, remark, documentId }: ErratumDetails
): Promise<Result<null, EditFault>> {
  for (const [field, text] of [['remark', remark] as const, ['rightValue', rightValue] as const]) {
    const checked = checkRemark(text ?? '')
    if (!checked.ok) return err({ type: checked.error, field })
  }
  if (documentId && !(await findDocumentDigest(viewer, unit, documentId)))
    return err({ type: 'document_unknown' })
  return db.transaction(async (trx): Promise<Result<null, EditFault>> => {
    const open = await openProof(unit, trx)
    if (!open.ok) return open
    const draft = await Erratum.query({ client: trx })
      .where({ id: erratum.id, state: 'draft' })
      .forUpdate()
      .first()
    if (!draft) return err({ type: 'erratum_sent' })
    const sealed = rightValue ? await sealRightValue(draft, unit, rightValue, trx) : null
    const formerId = draft.documentId
    await draft.merge({ remark, documentId, rightValue: sealed }).save()
    const naming = { seasonUnitId: unit.id, purpose: 'erratum_evidence', formerId } as const
    if (documentId) await nameDocument({ ...naming, documentId }, trx)
    return ok(null)
  })
}
