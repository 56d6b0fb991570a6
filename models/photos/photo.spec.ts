import { isUnjudged, MOVES, PHOTO_STATES } from '#domain/photos/desk'
import { UNJUDGED } from '#models/photos/photo'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'

const WHY = [null, 'not_begun', 'too_slow', 'undecodable', '']

/** Every state with every reason for being parked. */
const PHOTOS = PHOTO_STATES.flatMap((status) => WHY.map((parkedWhy) => ({ status, parkedWhy })))

/** The condition as the database answers it. */
async function isUnjudgedInSql({ status, parkedWhy }: (typeof PHOTOS)[number]): Promise<boolean> {
  const row = 'select ?::text as status, ?::text as parked_why'
  const bindings = [status, parkedWhy as string]
  const { rows } = await db.rawQuery(`select 1 from (${row}) photos where ${UNJUDGED}`, bindings)
  return rows.length > 0
}

test.group('Photos that are still to be judged', () => {
  test('are the same in SQL as by the rule of the desk', async ({ assert }) => {
    for (const photo of PHOTOS)
      assert.equal(await isUnjudgedInSql(photo), isUnjudged(photo), JSON.stringify(photo))
  })

  test('are in the states from which the worker moves a photo', async ({ assert }) => {
    const unjudged = PHOTOS.filter(isUnjudged).map(({ status }) => status)
    const { pass, second, warn, fail, park } = MOVES
    for (const { from } of [pass, second, warn, fail, park])
      assert.sameMembers([...new Set(unjudged)], [...from])
  })
})
