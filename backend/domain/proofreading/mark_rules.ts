import type { SeasonPolicy } from '../policy/season_policy.js'
import { err, ok, type Result } from '../result.js'
import { foldWidth } from '../roster/fold_width.js'
import { isFullId } from '../roster/last_four.js'
import type { MainPhase } from '../season/main/phases.js'
import { ERRATUM_KINDS, type ErratumKind, type ProofKind } from '../policy/proof_kinds.js'

/** From the delivery of a batch until the feedback is in: 组织学生进行校对 (苏教指通〔2023〕13号 二.4). */
export const MARKED_IN: readonly MainPhase[] = ['proofreading', 'errata', 'awaiting_feedback']

/** What a season’s schools report (附件3 of 苏教指通〔2019〕12号); policies stored earlier offer all. */
export const offeredKinds = ({
  errataKinds,
}: Pick<SeasonPolicy, 'errataKinds'>): readonly ErratumKind[] => errataKinds ?? ERRATUM_KINDS

/** Of a student without an image only this can be said. */
export const WITHOUT_ITEM: ProofKind = 'no_image'

/** May this be said of a student who has an item, or has none? */
export const isOffered = (
  kind: ProofKind,
  hasItem: boolean,
  offered: readonly ErratumKind[]
): boolean =>
  kind === 'right' ? hasItem : offered.includes(kind) && (hasItem || kind === WITHOUT_ITEM)

/** A mobile number, or a landline with its area code, in groups or in one. */
const PHONE = /(?<!\d)(?:1[ -]?[3-9](?:[ -]?\d){9}|0\d{2,3}[ -]?\d{3,4}[ -]?\d{4})(?!\d)/

export type RemarkFault = 'full_id_sent' | 'phone_sent'

/** A remark says what is wrong with a photo; neither an ID number nor a telephone number belongs there. */
export function checkRemark(text: string): Result<string, RemarkFault> {
  if (isFullId(text)) return err('full_id_sent')
  return PHONE.test(foldWidth(text)) ? err('phone_sent') : ok(text)
}

/** A student’s item as it stands; none for whom no image was delivered. */
export interface Present {
  itemId: string | null
  version: number | null
}

/** What was said of a student, and of which version. */
export interface Said extends Present {
  kind: ProofKind
  remark: string | null
}

export const isSameVersion = (one: Present, other: Present): boolean =>
  one.itemId === other.itemId && one.version === other.version

/**
 * What becomes of a mark: it is for what its author saw. `version_changed` if that is not what stands, `same` if it was
 * said already.
 */
export function judgeMark(
  sent: Said,
  present: Present,
  former: Said | null
): 'written' | 'same' | 'version_changed' {
  if (!isSameVersion(sent, present)) return 'version_changed'
  const isSame =
    former !== null &&
    isSameVersion(former, present) &&
    former.kind === sent.kind &&
    former.remark === sent.remark
  return isSame ? 'same' : 'written'
}
