import { EXEMPTION_GROUNDS, type ExemptionGround } from '#domain/photos/exemptions'
import encryption from '@adonisjs/core/services/encryption'

const purposeFor = (exemptionId: string) => `exemption ${exemptionId}`

/** Of one length, or the length of what is sealed would tell which it is. */
const WIDTH = Math.max(...EXEMPTION_GROUNDS.map(({ length }) => length))

/** A ground encrypted for the row of one exemption: in the row of another it opens nothing. */
export const sealGround = (exemptionId: string, ground: ExemptionGround): string =>
  encryption.encrypt(ground.padEnd(WIDTH), { purpose: purposeFor(exemptionId) })

/** @returns null if it was sealed for another row, or by a key that is gone */
export const openGround = (exemptionId: string, sealed: string): ExemptionGround | null =>
  (encryption.decrypt<string>(sealed, purposeFor(exemptionId))?.trim() ??
    null) as ExemptionGround | null
