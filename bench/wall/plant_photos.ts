import pg from 'pg'
import { DATABASE_ROLES, ROLE_PASSWORDS } from '#config/database_roles'

/** 70 of 100 are accepted, and half of these not looked at; the rest wait, failed or were reset. */
const OF_PHOTOS = `update photos set
    looked_at = case when status = 'accepted' and photos.id::text < '8' then now() end,
    looked_by = case when status = 'accepted' and photos.id::text < '8' then $1::uuid end,
    recorded_at = '2023-03-20T02:00:00Z'::timestamptz + random() * interval '5 days',
    thumbnail_key = $2, object_key = $2`

/** Each failed photo has one rule that it broke. */
const OF_VERDICTS = `insert into photo_verdicts (photo_id, verdict, rows, measurements, measures_version,
    pack, limits_version, policy_id)
  select photos.id, 'warn', '[{"rule":"PR8","result":"warn","measure":"sharpness","value":1,"limit":2}]',
    '{}', '1', 'core', 'core-1', seasons.policy_id
  from photos join season_units on season_units.id = photos.season_unit_id
    join seasons on seasons.id = season_units.season_id`

/**
 * Makes the photos of planted students those of a wall, as the owner of the tables.
 * @returns the cursor after which the page of this number begins, of all photos newest first
 */
export async function plantWall(lookerId: string, key: string, page: number, size: number) {
  const client = new pg.Client({
    host: process.env.DB_HOST,
    port: Number(process.env.DB_PORT),
    database: process.env.DB_DATABASE,
    user: DATABASE_ROLES.owner,
    password: process.env[ROLE_PASSWORDS.owner],
  })
  await client.connect()
  await client.query(OF_PHOTOS, [lookerId, key])
  await client.query(OF_VERDICTS)
  await client.query('vacuum analyze photos, photo_verdicts, students')
  const { rows } = await client.query(
    `select to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '~' || id as after
     from photos order by recorded_at desc, id desc offset $1 limit 1`,
    [(page - 1) * size - 1]
  )
  const total = await client.query('select count(*)::int as photos from photos')
  await client.end()
  return { after: rows[0]?.after as string, photos: total.rows[0].photos as number }
}
