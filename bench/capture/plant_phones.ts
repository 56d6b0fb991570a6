import { CONSENT_TODAY } from '#domain/photos/consent'
import { PHONE_STEPS } from '#domain/phone/steps'
import { DATABASE_ROLES, ROLE_PASSWORDS } from '#config/database_roles'
import pg from 'pg'

const SECRET_LENGTH = 43

/** The token of the nth planted phone. */
export const tokenOf = (no: number) => `tcs_${String(no).padStart(SECRET_LENGTH, '0')}`

const STUDENTS = `insert into students (season_id, season_unit_id, xh, xh_key, masked_name, last_four,
    list_position, origin)
  select season_id, id, place::text, place::text, '王*', '123X', place, 'list'
  from season_units, generate_series(1, $2::int) place where id = $1`

/** Every step is done, so that the camera may open. */
const STEPS = `insert into phone_steps (season_unit_id, student_id, step, version)
  select season_unit_id, id, step, $2 from students, unnest($3::text[]) step where season_unit_id = $1`

const SESSIONS = `insert into phone_sessions (season_unit_id, student_id, token_hash)
  select season_unit_id, id,
    encode(sha256(('tcs_' || lpad(xh, ${SECRET_LENGTH}, '0'))::bytea), 'hex')
  from students where season_unit_id = $1`

/** A connection of the tables’ owner. */
export async function ownerOfTables() {
  const client = new pg.Client({
    host: process.env.DB_HOST,
    port: Number(process.env.DB_PORT),
    database: process.env.DB_DATABASE,
    user: DATABASE_ROLES.owner,
    password: process.env[ROLE_PASSWORDS.owner],
  })
  await client.connect()
  return client
}

/** Plants students of a unit who stand before the camera, each with a page that is open: `tokenOf(1)` and so on. */
export async function plantPhones(client: pg.Client, unitId: string, students: number) {
  await client.query(STUDENTS, [unitId, students])
  await client.query(STEPS, [unitId, CONSENT_TODAY.student, [...PHONE_STEPS]])
  await client.query(SESSIONS, [unitId])
  await client.query('vacuum analyze students, phone_steps, phone_sessions')
}
