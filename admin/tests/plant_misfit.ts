import { drawSyntheticStudent } from '#backend/demo/synthetic/draw_student'
import { syntheticStudent } from '#backend/demo/synthetic/student'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Installation } from '../../bin/stack/installation.js'

/** A school of which no other spec makes finished pictures. */
const SCHOOL = '90008'

const PICTURE = 'photos/misfit/1'
/** As the machine would have measured them on the picture that does not fit. */
const MEASURES = {
  ...{ width: 480, height: 640, dpi: 300, channels: 3, quality: 92, bytes: 30_000 },
  ...{ headTop: 130, eyes: 312.4, faceWidth: 236, offCentre: 2, backgroundError: 1 },
}

const UNIT = `select season_units.id, season_id from season_units
  join units on units.id = unit_id where code = '${SCHOOL}'`

const PHOTO = (number: string, overlay: object) => `with unit as (${UNIT}), student as (
    insert into students (season_id, season_unit_id, xh, xh_key, masked_name, last_four, list_position, origin)
    select season_id, id, '${number}', '${number}', '吴*', '145X', 1, 'list' from unit returning *)
  insert into photos (season_unit_id, student_id, first_student_id, round, author_id, raw_digest,
    business_at, taken_at, submitted_at, status, verdict, object_key, overlay, make_fault,
    product_measures, make_asked_at)
  select season_unit_id, id, id, 'main',
    (select id from users where email = '${SCHOOL}@example.test'), gen_random_uuid()::text,
    now(), now(), now(), 'accepted', 'pass', '${PICTURE}', '${JSON.stringify(overlay)}', 'does_not_fit',
    '${JSON.stringify(MEASURES)}', now()
  from student returning id`

const VERDICT = (photoId: string) => `insert into photo_verdicts
    (photo_id, verdict, rows, measurements, measures_version, pack, limits_version, policy_id)
  select '${photoId}', 'pass', '[]', '{}', '1', 'core', 'core-1', policy_id from seasons
  join season_units on season_id = seasons.id join photos on season_unit_id = season_units.id
  where photos.id = '${photoId}'`

/** Where the synthetic student’s face is, as shares of the photo. */
const FACE = {
  rightEye: [0.436, 0.4],
  leftEye: [0.551, 0.4],
  chin: [0.496, 0.549],
  faceWidth: 0.269,
}

/**
 * An accepted photo of which the machine’s picture does not fit.
 * @returns the unit and the photo
 */
export async function plantMisfit({ stack, env }: Installation) {
  const run = (sql: string) => stack.postgres!.query(sql, 'tucai')
  const path = join(env.OBJECT_STORE_FOLDER!, PICTURE)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, await drawSyntheticStudent(syntheticStudent(1), { fast: true }))
  const [unit] = await run(UNIT)
  const [photo] = await run(PHOTO(`705${String(Date.now()).slice(-6)}`, FACE))
  const { id } = photo as { id: string }
  await run(VERDICT(id))
  return { unitId: (unit as { id: string }).id, id }
}
