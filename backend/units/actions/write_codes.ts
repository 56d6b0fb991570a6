import { codeNamedTwice, pairOf, type NationalCode } from '#domain/roster/unit_codes'
import UnitCode from '#models/people/unit_code'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

export type CodeFault =
  | ({ type: 'national_code_taken'; unit: string } & NationalCode)
  | ({ type: 'national_code_twice' } & NationalCode)

/**
 * Why a unit cannot have these national codes; null if it can. Until the transaction ends nobody else writes codes: of
 * two units that take one at once, the second is told of the first.
 */
export async function findCodeFault(
  unitId: string,
  codes: readonly NationalCode[],
  client: TransactionClientContract
): Promise<CodeFault | null> {
  const twice = codeNamedTwice(codes)
  if (twice) return { type: 'national_code_twice', yxdm: twice.yxdm, level: twice.level }
  await client.rawQuery('lock table unit_codes in share row exclusive mode')
  const taken = await client
    .from('unit_codes')
    .join('units', 'units.id', 'unit_codes.unit_id')
    .whereNot('unit_id', unitId)
    .whereRaw(`yxdm || ' ' || level = any (?)`, [codes.map(pairOf)])
    .select('yxdm', 'level', 'units.name as unit')
    .first()
  return taken ? { type: 'national_code_taken', ...taken } : null
}

const listed = (codes: readonly NationalCode[]) => codes.map(pairOf).toSorted().join()

/**
 * Makes these the national codes of a unit.
 * @returns whether they differ from those that it had
 */
export async function writeCodes(
  unitId: string,
  codes: readonly NationalCode[],
  client: TransactionClientContract
): Promise<boolean> {
  if (listed(await UnitCode.query({ client }).where({ unitId })) === listed(codes)) return false
  await UnitCode.query({ client }).where({ unitId }).delete()
  const rows = codes.map(({ yxdm, level }) => ({ unitId, yxdm, level }))
  await UnitCode.createMany(rows, { client })
  return true
}
