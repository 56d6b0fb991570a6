import { unlessTaken } from '#backend/http/errors/unless_taken'
import { USER_CONSTRAINTS } from '#backend/identity/errors'
import { insertInvited } from '#backend/people/actions/insert_invited'
import type { NewPerson } from '#backend/people/new_person'
import { PEOPLE_TABLE } from '#backend/people/sheet/people_table'
import { PersonRows } from '#backend/people/sheet/person_rows'
import type { InvitedSheet } from '#backend/people/sheet/answer_sheet'
import { readSheet } from '#backend/sheets/read/read_sheet'
import { civilDateOf } from '#domain/calendar/instant'
import type { PersonFault } from '#domain/identity/people_sheet'
import { err, ok, type Result } from '#domain/result'
import Unit from '#models/people/unit'
import User from '#models/people/user'
import db from '@adonisjs/lucid/services/db'

/** What the rows are held against; accounts of all, a centre has a few hundred. */
async function known() {
  const [units, users] = await Promise.all([Unit.query(), User.query().select('email')])
  return {
    units: new Map(units.map(({ code, id }) => [code, id])),
    emails: new Set(users.map(({ email }) => email)),
    today: civilDateOf(new Date().toISOString()),
  }
}

async function readPeople(bytes: Uint8Array): Promise<Result<NewPerson[], PersonFault[]>> {
  const sheet = await readSheet(bytes, PEOPLE_TABLE)
  if (!sheet.ok) return sheet
  const read = new PersonRows(sheet.value, await known())
  const people = sheet.value.rows.map((row) => read.next(row))
  return read.faults.length > 0 ? err(read.faults) : ok(people.flatMap((person) => person ?? []))
}

/**
 * Invites everybody in a sheet, or nobody: each fault is reported with row and column.
 * @returns with the ids of the letters, which are enqueued after the commit
 */
export async function inviteSheet(
  bytes: Uint8Array,
  actorId: string
): Promise<
  Result<InvitedSheet, { type: 'bad_rows'; faults: PersonFault[] } | { type: 'email_taken' }>
> {
  const people = await readPeople(bytes)
  if (!people.ok) return err({ type: 'bad_rows', faults: people.error })
  return unlessTaken(
    () =>
      db.transaction(async (trx) => {
        const letterIds: string[] = []
        for (const person of people.value)
          letterIds.push((await insertInvited(person, actorId, trx)).letterId)
        return { people: letterIds.length, letterIds }
      }),
    USER_CONSTRAINTS
  )
}
