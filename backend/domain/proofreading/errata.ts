import type { ErratumKind } from '../policy/proof_kinds.js'

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

/**
 * What may be done about each kind of error, the most likely first. A photo of somebody else is exchanged or replaced,
 * a field is corrected, and each may be sent back with a reason.
 */
export const ANSWERS_OF_KIND: Readonly<Record<ErratumKind, readonly ErratumAnswer[]>> = {
  no_image: ['added', 'rejected'],
  wrong_image: ['swapped', 'replaced', 'removed', 'rejected'],
  wrong_number: ['corrected', 'at_registry', 'rejected'],
  wrong_details: ['corrected', 'at_registry', 'rejected'],
  quality: ['replaced', 'rejected'],
  duplicate: ['removed', 'replaced', 'rejected'],
  surplus: ['removed', 'rejected'],
}

/**
 * The same of one student. Who somebody is by the 采集码 is corrected at the registry and nowhere else
 * (教学服〔2022〕10号): their number is not offered to be corrected here.
 */
export const answersFor = (kind: ErratumKind, { isOfCode }: { isOfCode: boolean }) =>
  ANSWERS_OF_KIND[kind].filter(
    (answer) => !(isOfCode && kind === 'wrong_number' && answer === 'corrected')
  )

/** By how many heads an answer changes what was delivered. */
export const headsOf = (answer: ErratumAnswer): -1 | 0 | 1 => {
  if (answer === 'added') return 1
  return answer === 'removed' ? -1 : 0
}

/** What the answers of a bundle add to what was delivered, and remove from it. */
export function countHeads(answers: readonly ErratumAnswer[]) {
  const heads = answers.map(headsOf)
  return {
    added: heads.filter((one) => one > 0).length,
    removed: heads.filter((one) => one < 0).length,
  }
}

/** The state of an erratum once its school is told of the answer. */
export const stateOnceTold = (answer: ErratumAnswer): ErratumState =>
  answer === 'rejected' ? 'rejected' : 'fixed'

/**
 * Must the school look at its student once more? A photo or field that was changed is another version, of which nothing
 * is said yet; what was sent back is asked again. What is left to the registry, and whom nothing is delivered of any
 * more, is settled.
 */
export const asksAgain = (answer: ErratumAnswer): boolean =>
  answer !== 'at_registry' && answer !== 'removed'
