import { makeSimulatedCode } from '#backend/capture/decoder/simulated_code'
import { captureCodes } from '#config/capture_codes'
import { ANY_LEVEL } from '#domain/roster/unit_codes'
import UnitCode from '#models/people/unit_code'
import type User from '#models/people/user'
import type SeasonUnit from '#models/seasons/season_unit'
import { SAMPLE_FIELDS } from '#tests/drawn_codes/code_fields'
import { emptyDatabase } from '#tests/empty_database'
import { seasonOfPhotos } from '#tests/live_photos'
import type { World } from '#tests/season_fixture'
import type { ApiClient } from '@japa/api-client'
import type { Group } from '@japa/runner/core'

export type Fields = Partial<Record<string, string>>

/** The national code of the nth unit of a season of tests. */
export const yxdmOf = (number: number) => String(10_283 + number)

/** Gives each unit a national code for all levels. */
export const withNationalCodes = (units: SeasonUnit[]) =>
  UnitCode.createMany(
    units.map(({ unitId }, place) => ({ unitId, yxdm: yxdmOf(place + 1), level: ANY_LEVEL }))
  )

/** A code of the simulator for the first unit, issued in March 2023. */
export const tokenOf = (fields: Fields = {}): string => {
  const own = { ...SAMPLE_FIELDS, sjc: '1678000000000', yxdm: yxdmOf(1), ...fields }
  const made = makeSimulatedCode(JSON.stringify(own), captureCodes.secret.release())
  return Buffer.from(made).toString('latin1')
}

/** Scans a token at a unit. */
export async function scan(client: ApiClient, unit: SeasonUnit, token: string, user: User) {
  const posted = client.post(`/api/season_units/${unit.id}/codes`).json({ token })
  return (await posted.loginAs(user).withCsrfToken()).body()
}

const { xh } = SAMPLE_FIELDS
/** The student of the sample, as the list of a school has them. */
export const LISTED = { xh, xhKey: xh, listPosition: 1, maskedName: '张**三', lastFour: '471X' }

/** A season in capture for each test of a group: its first unit, that unit's coordinator, and what they scan. */
export function capturing(group: Group, changes: Parameters<typeof seasonOfPhotos>[0] = {}) {
  const of = {} as { world: World; unit: SeasonUnit; user: User }
  group.each.setup(async () => {
    const world = await seasonOfPhotos(changes)
    Object.assign(of, { world, unit: world.units[0]!, user: world.coordinators[0]! })
    await withNationalCodes(world.units)
  })
  group.teardown(emptyDatabase)
  const scanned = (client: ApiClient, fields: Fields = {}) =>
    scan(client, of.unit, tokenOf(fields), of.user)
  return { of, scanned }
}
