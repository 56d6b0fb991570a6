import { err, ok, type Result } from '../result.js'
import { checkLastFour, isFullId, type LastFourFault } from './last_four.js'
import { checkMaskedName, type MaskedNameFault } from './masked_name.js'
import { isXh, xhKey } from './xh_key.js'

/** Who somebody is, as it is sent. */
export interface SentIdentity {
  xh: string
  maskedName: string
  lastFour: string
}

/** The same as it is stored. */
export interface StudentIdentity extends SentIdentity {
  xhKey: string
}

type Field = keyof SentIdentity

export type IdentityFault =
  | { type: 'full_id_sent'; field: Field }
  | { type: 'full_name_sent'; field: 'maskedName' }
  | { type: 'name_shows_too_much'; field: 'maskedName' }
  | { type: 'masked_name_unfit'; field: 'maskedName' }
  | { type: 'last_four_unfit'; field: 'lastFour' }
  | { type: 'xh_unfit'; field: 'xh' }

const NAME_FAULTS = {
  empty: 'masked_name_unfit',
  full_name: 'full_name_sent',
  shows_too_much: 'name_shows_too_much',
  unfit: 'masked_name_unfit',
} as const satisfies Record<MaskedNameFault, IdentityFault['type']>

const FOUR_FAULTS = {
  empty: 'last_four_unfit',
  full_id: 'full_id_sent',
  unfit: 'last_four_unfit',
} as const satisfies Record<LastFourFault, IdentityFault['type']>

/**
 * Reads who a student is. In code mode neither a full name nor an ID number is stored (教学服〔2022〕10号, 四):
 * either is refused by its name in whichever field it comes, and the fault does not repeat it.
 */
export function readIdentity(sent: SentIdentity): Result<StudentIdentity, IdentityFault> {
  const { xh, maskedName, lastFour } = sent
  if (isFullId(xh)) return err({ type: 'full_id_sent', field: 'xh' })
  if (isFullId(maskedName)) return err({ type: 'full_id_sent', field: 'maskedName' })
  if (!isXh(xh)) return err({ type: 'xh_unfit', field: 'xh' })
  const name = checkMaskedName(maskedName)
  if (!name.ok) return err({ type: NAME_FAULTS[name.error], field: 'maskedName' })
  const four = checkLastFour(lastFour)
  if (!four.ok) return err({ type: FOUR_FAULTS[four.error], field: 'lastFour' })
  return ok({ xh: xh.trim(), xhKey: xhKey(xh), maskedName: name.value, lastFour: four.value })
}
