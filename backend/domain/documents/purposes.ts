import type { ActName } from '../season/act_rules.js'

/** What a document is for that no act of a season names. */
export const BESIDE_ACTS = [
  'erratum_evidence',
  'signed_sheet',
  'form_print',
  'memo_print',
  'letter_print',
  'download_letter',
] as const

/** For what a document was handed in or printed: the act that names it, or one of these. */
export type DocumentPurpose = ActName | (typeof BESIDE_ACTS)[number]

/**
 * Of which a unit has one at a time: another one is its next version. Lists of errata, returns and evidence stand
 * beside each other, however many there are.
 */
const ONE_PAPER: readonly DocumentPurpose[][] = [
  ['submitMemo'],
  ['memo_print'],
  ['form_print'],
  ['declareProofread'],
  ['submitFeedback', 'registerPostedFeedback'],
  ['confirmLayoutData'],
  ['issueStatement'],
  ['letter_print'],
  ['download_letter'],
]

/** The purposes of the documents that one of this purpose replaces; none if it stands beside others. */
export const replacedPurposes = (purpose: DocumentPurpose): readonly DocumentPurpose[] =>
  ONE_PAPER.find((purposes) => purposes.includes(purpose)) ?? []
