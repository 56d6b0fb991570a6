import { MOST_MORE_DOCUMENTS } from '#domain/feedback_forms/returned_form'
import { PAYERS } from '#domain/policy/season_policy'
import type { MemoReason } from '#domain/season/main/memo'
import type { ActName } from '#domain/season/act_rules'
import vine, { type VineObject } from '@vinejs/vine'
import { seasonDay, timeOfDay, type SeasonMeta } from '#backend/http/validators/civil_day'
import { contactPhone } from '#backend/http/validators/contact_phone'

/** So many ids fit well into one step of the process. */
const MOST_ANSWERS = 500

const reason = () => vine.string().trim().minLength(2).maxLength(2_000)

const count = (min = 1) => vine.number().withoutDecimals().min(min).max(1_000_000)
const fen = () => vine.number().withoutDecimals().min(0).max(100_000_000_00)
const documentId = () => vine.string().uuid()
const rating = () => vine.number().in([1, 2, 3])

const window = () =>
  vine.object({ firstDay: seasonDay(), lastDay: seasonDay(), from: timeOfDay(), to: timeOfDay() })
const setup = () =>
  vine.object({
    notice: vine.string().trim().maxLength(5_000),
    contactName: vine.string().trim().minLength(1).maxLength(60),
    contactPhone: contactPhone(),
    mailingAddress: vine.string().trim().minLength(4).maxLength(300),
  })

const noted = () => vine.object({ reason: reason() })
/** A count, and a file that lists the students. */
const listed = () => vine.object({ count: count(), documentId: documentId().optional() })
/** An erratum that is found late; typed where errata are no rows. */
const late = () =>
  vine.object({
    count: count().optional().requiredIfMissing('erratumId'),
    erratumId: vine.string().uuid().optional(),
    documentId: documentId().optional(),
  })
const empty = () => vine.object({})
const extension = () =>
  vine.object({
    target: vine.enum(['window', 'proof'] as const),
    until: seasonDay(),
    reason: reason(),
  })
const form = () =>
  vine.object({
    documentId: documentId(),
    moreDocumentIds: vine.array(documentId()).maxLength(MOST_MORE_DOCUMENTS).distinct().optional(),
    count: count(0),
    countReason: reason().optional(),
    // 学校经办人 and phone, as on the form.
    handler: vine.string().trim().minLength(2).maxLength(80),
    phone: contactPhone().optional(),
    // 意见和建议.
    comments: vine.string().trim().maxLength(2_000).optional(),
    photoRating: rating(),
    serviceRating: rating(),
  })
const byReason = () =>
  vine.object({
    leave: count(0).optional(),
    away: count(0).optional(),
    enlisted: count(0).optional(),
    abroad: count(0).optional(),
    withdrawn: count(0).optional(),
    other: count(0).optional(),
    reset_not_retaken: count(0).optional(),
  } satisfies Record<MemoReason, unknown>)
const layout = () => vine.object({ count: count(0), documentId: documentId().optional() })

/**
 * The body of each act. Free text (`reason`, `countReason`, `setup`) is stored first, and only its ids
 * reach the process. Days must be within the season's reach.
 */
export const ACT_BODIES = {
  saveSetup: () =>
    vine.object({
      window: window(),
      payer: vine.enum(PAYERS),
      setup: setup(),
      reason: reason().optional(),
    }),
  suspend: noted,
  resume: () => vine.object({ lastDay: seasonDay(), reason: reason().optional() }),
  requestExtension: extension,
  decideExtension: () => vine.object({ granted: vine.boolean(), reason: reason() }),
  extendDeadline: extension,
  closeCapture: noted,
  submitMemo: () =>
    vine.object({
      captured: count(0),
      uncaptured: count(0),
      byReason: byReason(),
      memoId: vine.string().uuid().optional(),
      documentId: documentId().optional(),
    }),
  startProcessing: empty,
  uploadBatch: () =>
    vine.object({
      // Of a drawn batch, the server counts.
      count: count().optional().requiredIfMissing('batchId'),
      batchId: vine.string().uuid().optional(),
      receivedOn: seasonDay().optional(),
    }),
  submitErrata: () =>
    vine.object({
      // Of a gathered round, and of answers that were given, the server counts.
      count: count().optional().requiredIfMissing('roundId'),
      roundId: vine.string().uuid().optional(),
      documentId: documentId().optional(),
    }),
  answerErrata: () =>
    vine.object({
      count: count().optional().requiredIfMissing('answerIds'),
      answerIds: vine
        .array(vine.string().uuid())
        .minLength(1)
        .maxLength(MOST_ANSWERS)
        .distinct()
        .optional(),
      documentId: documentId().optional(),
    }),
  // What is open is counted by the server; why something is left so, only the school knows.
  declareProofread: () =>
    vine.object({ reason: reason().optional(), documentId: documentId().optional() }),
  submitFeedback: form,
  registerPostedFeedback: form,
  returnFeedback: noted,
  acceptFeedback: empty,
  reopenProof: noted,
  reportLateErratum: late,
  resolveLateErratum: late,
  registerChsiReturn: listed,
  resolveChsiReturn: listed,
  cancelUnit: noted,
  issueStatement: layout,
  recordPayment: () => vine.object({ amountFen: fen(), paidOn: seasonDay() }),
  settleDifference: noted,
  startReconciling: () => vine.object({ count: count(0) }),
  settleReconciling: () => vine.object({ amountFen: fen(), reason: reason().optional() }),
  confirmLayoutData: () =>
    vine.object({
      // Of a frozen version, the server counts.
      count: count(0).optional().requiredIfMissing('layoutId'),
      layoutId: vine.string().uuid().optional(),
      documentId: documentId().optional(),
    }),
  orderPrints: empty,
  finishPrints: empty,
  ship: () => vine.object({ parcels: count(), reason: reason().optional() }),
  confirmReceipt: empty,
  reportPaperCheck: () => vine.object({ corrections: count(0) }),
} satisfies Record<ActName, () => VineObject<any, any, any, any>>

/** The validator of an act's body; `meta` has the season's year. */
export const actBody = (name: ActName) => vine.withMetaData<SeasonMeta>().create(ACT_BODIES[name]())
