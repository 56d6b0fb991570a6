import { unlessTaken } from '#backend/http/errors/unless_taken'
import { USER_CONSTRAINTS } from '#backend/identity/errors'
import { heldMeanwhile, writeGrant } from '#backend/people/actions/add_grant'
import { insertInvited } from '#backend/people/actions/insert_invited'
import { ofNoUnit } from '#backend/people/actions/of_no_unit'
import { readGrant } from '#backend/people/actions/read_grant'
import { rollingBack } from '#backend/people/actions/rolling_back'
import { knownSchool } from '#backend/people/queries/known_school'
import { SCHOOL_PEOPLE_TABLE } from '#backend/people/sheet/school_people_table'
import {
  addressesOf,
  SchoolPersonRows,
  type SchoolPersonRow,
} from '#backend/people/sheet/school_person_rows'
import { readSheet } from '#backend/sheets/read/read_sheet'
import type { CivilDate } from '#domain/calendar/civil_date'
import type { GrantFault } from '#domain/identity/new_grant'
import type { SchoolPersonFault } from '#domain/identity/school_people_sheet'
import { err, ok, type Result } from '#domain/result'
import User from '#models/people/user'
import type SeasonUnit from '#models/seasons/season_unit'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

async function readPeople(bytes: Uint8Array, unit: SeasonUnit) {
  const sheet = await readSheet(bytes, SCHOOL_PEOPLE_TABLE)
  if (!sheet.ok) return sheet
  const read = new SchoolPersonRows(sheet.value, await knownSchool(unit, addressesOf(sheet.value)))
  const people = sheet.value.rows.map((row) => read.next(row))
  return read.faults.length > 0 ? err(read.faults) : ok(people.flatMap((person) => person ?? []))
}

interface Inviting {
  unitId: string
  validUntil: CivilDate
  actorId: string
}

type Refusal = GrantFault | { type: 'not_found' } | { type: 'own_grants' }

/** Invites one person of a sheet, or gives somebody of this school another role; a role that is held stays. */
async function inviteRow(
  { name, email, ...part }: SchoolPersonRow,
  { unitId, validUntil, actorId }: Inviting,
  trx: TransactionClientContract
): Promise<Result<string | null, Refusal>> {
  const role = part.classId ? 'class_teacher' : 'college'
  const grant = await readGrant({ role, unitId, validUntil, ...part })
  if (!grant.ok) return grant
  const known = await User.query({ client: trx }).where({ email }).forUpdate().first()
  if (known?.id === actorId) return err({ type: 'own_grants' })
  if (!known) {
    const person = { name, email, phone: null, grant: grant.value }
    return ok((await insertInvited(person, actorId, trx)).letterId)
  }
  if (!(await heldMeanwhile(known.id, grant.value, trx)))
    await writeGrant(known.id, grant.value, actorId, trx)
  return ok(null)
}

/** @returns the ids of the letters */
const inviteRows = (people: SchoolPersonRow[], inviting: Inviting) =>
  rollingBack<string[], Refusal>(async (trx) => {
    const letterIds: string[] = []
    for (const person of people) {
      const row = await inviteRow(person, inviting, trx)
      if (!row.ok) return row
      if (row.value) letterIds.push(row.value)
    }
    return ok(letterIds)
  })

/**
 * Invites everybody in a school’s sheet, or nobody: each fault is reported with row and column.
 * @returns how many people there are, and the ids of the letters, which are enqueued after the commit
 */
export async function inviteSchoolSheet(
  bytes: Uint8Array,
  unit: SeasonUnit,
  { validUntil, actorId }: Omit<Inviting, 'unitId'>
) {
  const people = await readPeople(bytes, unit)
  if (!people.ok) {
    const faults: SchoolPersonFault[] = people.error
    return err({ type: 'bad_rows' as const, faults })
  }
  const { value } = people
  const inviting = { unitId: unit.unitId, validUntil, actorId }
  const invited = await unlessTaken(
    () => ofNoUnit(() => inviteRows(value, inviting)),
    USER_CONSTRAINTS
  )
  const written = invited.ok ? invited.value : invited
  return written.ok ? ok({ people: value.length, letterIds: written.value }) : written
}
