import type { ErratumAnswer } from '#domain/proofreading/errata'
import type { WrongPhase } from '#backend/units/queries/read_phase'
import type BatchItem from '#models/proofreading/batch_item'
import type Erratum from '#models/proofreading/erratum'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** What the centre does about an erratum, and with what. */
export interface SentAnswer {
  answer: ErratumAnswer
  /** Replaced or added: the photo that is shown from now on. */
  photoId?: string | null
  /** Swapped: who gets this student’s photo, and so on; the last one’s photo becomes this student’s. */
  withStudentIds?: string[]
  /** Rejected: why; else a note for the school. */
  reason?: string | null
}

export type AnswerFault =
  | WrongPhase
  | { type: 'erratum_not_sent' }
  | { type: 'erratum_answered'; by: string }
  | { type: 'answer_not_offered'; answer: ErratumAnswer }
  | { type: 'answer_reason_required' }
  | { type: 'nothing_delivered' }
  | { type: 'image_delivered' }
  | { type: 'photo_unknown' }
  | { type: 'photo_in_batch' }
  | { type: 'product_missing' }
  | { type: 'swap_partner_missing' }
  | { type: 'nothing_corrected' }

/** An erratum that is being answered, locked with its students; the item is null where no image was delivered. */
export interface Answering {
  erratum: Erratum
  item: BatchItem | null
  actorId: string
  sent: SentAnswer
  trx: TransactionClientContract
}
