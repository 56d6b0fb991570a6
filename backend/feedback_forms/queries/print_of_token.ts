import { EVERYBODY, runAs } from '#backend/isolation/scope'
import type { PrintOnScan } from '#domain/feedback_forms/page_hints'
import FormPrint from '#models/feedback_forms/form_print'
import type SeasonUnit from '#models/seasons/season_unit'

const newestNo = async (seasonUnitId: string) =>
  (await FormPrint.query().where({ seasonUnitId }).orderBy('no', 'desc').first())!.no

/** Among the prints of all schools, of which whoever asks would see only their own. */
const findPrint = (token: string) =>
  runAs(EVERYBODY, () =>
    FormPrint.query()
      .join('season_units', 'season_units.id', 'form_prints.season_unit_id')
      .where({ token })
      .select('form_prints.*', 'season_units.unit_id as of_unit')
      .first()
  )

/** Of which print a scan is, as its code says: of this unit, of it in another season, of another school, or of nobody. */
export async function printOfToken(token: string, unit: SeasonUnit): Promise<PrintOnScan> {
  const print = await findPrint(token)
  if (!print) return { whose: 'nobody' }
  if (print.seasonUnitId !== unit.id)
    return { whose: print.$extras.of_unit === unit.unitId ? 'season' : 'school' }
  const { no, facts } = print
  return {
    ...{ whose: 'unit', no, count: facts.count, receivedOn: facts.receivedOn },
    ...{ photoRating: facts.photoRating, serviceRating: facts.serviceRating },
    newestNo: await newestNo(unit.id),
  }
}
