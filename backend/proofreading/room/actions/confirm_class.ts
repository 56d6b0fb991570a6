import { recordAudit } from '#backend/audit/record_audit'
import { nameDocument } from '#backend/documents/name_document'
import type { Viewer } from '#backend/identity/viewer'
import { err, ok, type Result } from '#domain/result'
import ClassConfirmation from '#models/proofreading/class_confirmation'
import type SeasonUnit from '#models/seasons/season_unit'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import {
  isUnmarked,
  markRight,
  presentClass,
  type SeenClass,
  type SeenClassFault,
} from './present_class.js'
import { sheetFault, type SheetFault } from './sheet_fault.js'

export interface SentConfirmation extends SeenClass {
  /** Signed on the printed sheet: what nothing is said of is right by it. */
  onPaper: boolean
  documentId: string | null
}

export type ConfirmationFault =
  SeenClassFault | SheetFault | { type: 'forbidden' } | { type: 'proof_unmarked'; count: number }

/** Who may confirm how: colleges and class teachers on the page, the centre by the school’s signed sheet only. */
async function faultOf(
  unit: SeasonUnit,
  viewer: Viewer,
  { onPaper, documentId }: SentConfirmation
): Promise<ConfirmationFault | null> {
  if (onPaper && !viewer.mayAt('answerForSchool', unit.unitId)) return { type: 'forbidden' }
  return sheetFault(unit, viewer, onPaper ? documentId : null)
}

/** Writes it once for what was confirmed. */
async function write(
  unit: SeasonUnit,
  authorId: string,
  { classId, digest, onPaper, documentId }: SentConfirmation,
  count: number,
  trx: TransactionClientContract
) {
  const key = { seasonUnitId: unit.id, classId, round: 'main', digest } as const
  const ofClass = () =>
    ClassConfirmation.query({ client: trx })
      .where({ seasonUnitId: unit.id, round: 'main' })
      .where((own) => (classId ? own.where({ classId }) : own.whereNull('class_id')))
  if (await ofClass().where({ digest }).first()) return
  const former = await ofClass().whereNotNull('documentId').orderBy('recordedAt', 'desc').first()
  await ClassConfirmation.create({ ...key, count, onPaper, documentId, authorId }, { client: trx })
  const naming = { seasonUnitId: unit.id, purpose: 'signed_sheet' } as const
  if (documentId)
    await nameDocument({ ...naming, documentId, formerId: former?.documentId ?? null }, trx)
  const subject = classId
    ? { subjectType: 'class', subjectId: classId }
    : { subjectType: 'season_unit', subjectId: unit.id }
  const details = { count, onPaper, document: documentId }
  await recordAudit({ actorId: authorId, action: 'class.confirmed', ...subject, details }, trx)
}

/**
 * Confirms a class by name, if it is still as its reader saw it and something is said of every item
 * (组织学生进行校对，苏教指通〔2023〕13号 二.4). It holds until an item of the class has another version.
 */
export async function confirmClass(
  unit: SeasonUnit,
  viewer: Viewer,
  sent: SentConfirmation
): Promise<Result<null, ConfirmationFault>> {
  const fault = await faultOf(unit, viewer, sent)
  if (fault) return err(fault)
  return db.transaction(async (trx): Promise<Result<null, ConfirmationFault>> => {
    const items = await presentClass(unit, viewer, sent, trx)
    if (!items.ok) return items
    if (sent.onPaper)
      await markRight({ unit, viewer, documentId: sent.documentId }, items.value, trx)
    const count = items.value.filter(isUnmarked).length
    if (!sent.onPaper && count > 0) return err({ type: 'proof_unmarked', count })
    await write(unit, viewer.user.id, sent, items.value.length, trx)
    return ok(null)
  })
}
