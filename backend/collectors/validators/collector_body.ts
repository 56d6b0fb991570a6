import { day } from '#backend/http/validators/civil_day'
import vine from '@vinejs/vine'

/** As many as have ever been in a season, and more. */
const MAX_UNITS = 1_000

const changeable = {
  name: vine.string().trim().minLength(2).maxLength(60),
  /** Null: all schools of the season. */
  unitIds: vine.array(vine.string().uuid()).minLength(1).maxLength(MAX_UNITS).distinct().nullable(),
  expiresOn: day(),
}

/** What is decided when a collector is created; its season and what it sends stay. */
export const newCollector = vine.create({
  ...changeable,
  seasonId: vine.string().uuid(),
  sendsFields: vine.boolean({ strict: true }),
})

export const changedCollector = vine.create(changeable)

/** Where a collector is told what becomes of its photos; what an address may be, the hook says. */
export const wantedHook = vine.create({ address: vine.string().trim().maxLength(1_000) })

/** The key that is meant, by its beginning: of two people who renew it at once the second would void the first one’s. */
export const meantKey = vine.create({ keyPrefix: vine.string().maxLength(40) })
