import { recordAudit } from '#backend/audit/record_audit'
import { forgetPages } from '#backend/documents/queries/stored_page'
import { documentKey } from '#backend/documents/store_document'
import Document from '#models/documents/document'
import Erratum from '#models/proofreading/erratum'
import drive from '@adonisjs/drive/services/main'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'

/** Evidence of a unit’s errata that no act has named, former versions of it too. */
const evidenceOf = (seasonUnitId: string) =>
  Document.query()
    .where({ seasonUnitId })
    .whereNull('erasedAt')
    .where((evidence) =>
      evidence
        .where('purpose', 'erratum_evidence')
        .orWhereIn('id', Erratum.query().where({ seasonUnitId }).select('document_id'))
    )
    .whereNotExists((steps) =>
      steps
        .from('unit_steps')
        .whereColumn('unit_steps.season_unit_id', 'documents.season_unit_id')
        .whereRaw(`unit_steps.details ->> 'documentId' = documents.id::text`)
    )

/** Other documents may have the same bytes. */
async function eraseBytes({ id, digest }: Document) {
  const other = await Document.query().where({ digest }).whereNot({ id }).whereNull('erasedAt')
  if (other.length > 0) return
  await forgetPages(digest)
  await drive.use().delete(documentKey(digest))
}

/**
 * Erases what served the errata of a unit only: evidence, and what was said to be right. Bytes go before their rows:
 * called again after a kill, it does what is left.
 */
export async function eraseEvidence(seasonUnitId: string): Promise<void> {
  for (const document of await evidenceOf(seasonUnitId)) {
    await eraseBytes(document)
    await db.transaction(async (trx) => {
      const { id: documentId } = document
      await Erratum.query({ client: trx }).where({ documentId }).update({ documentId: null })
      await document.useTransaction(trx).merge({ erasedAt: DateTime.now() }).save()
      const subject = { subjectType: 'document', subjectId: documentId }
      await recordAudit({ actorId: null, action: 'document.erased', ...subject }, trx)
    })
  }
  await Erratum.query()
    .where({ seasonUnitId })
    .whereIn('state', ['fixed', 'rejected', 'rechecked'])
    .whereNotNull('rightValue')
    .update({ rightValue: null })
}
