/** How far an erratum is: 待提交, 已提交, 已处理, 退回, 已复核. */
export const ERRATUM_STATES = ['draft', 'sent', 'fixed', 'rejected', 'rechecked'] as const
export type ErratumState = (typeof ERRATUM_STATES)[number]

/**
 * What the centre did about it. `at_registry`: a wrong name or number of the 采集码 is corrected by the registrar at
 * 学信网, not here.
 */
export const ERRATUM_ANSWERS = [
  'replaced',
  'swapped',
  'corrected',
  'added',
  'removed',
  'at_registry',
  'rejected',
] as const
export type ErratumAnswer = (typeof ERRATUM_ANSWERS)[number]
