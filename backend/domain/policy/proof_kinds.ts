/**
 * What can be wrong with one student's image, in the order of the form: 无图像, 图像不符, 身份证号错误 (苏教指通〔2019〕12号 附件3),
 * and what practice has added. A season's policy says which of them its schools report.
 */
export const ERRATUM_KINDS = [
  'no_image',
  'wrong_image',
  'wrong_number',
  'wrong_details',
  'quality',
  'duplicate',
  'surplus',
] as const
export type ErratumKind = (typeof ERRATUM_KINDS)[number]

/** What is said of a student in proofreading: 无误, or what is wrong. */
export const PROOF_KINDS = ['right', ...ERRATUM_KINDS] as const
export type ProofKind = (typeof PROOF_KINDS)[number]

/** Who says it: the student (by a link of one's own), or the school for them. What the school says counts. */
export const PROOF_LAYERS = ['student', 'school'] as const
export type ProofLayer = (typeof PROOF_LAYERS)[number]
