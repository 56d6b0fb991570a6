import { Live } from '#backend/live/live'
import Grant from '#models/people/grant'
import { emptyDatabase } from '#tests/empty_database'
import { seasonOfPhotos, standsIn } from '#tests/live_photos'
import type { PostgreConfig } from '@adonisjs/lucid/types/database'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import type { ClientConfig } from 'pg'

/** What a stream sends, piece by piece. */
function reading(stream: NodeJS.ReadableStream) {
  let text = ''
  let told = () => {}
  stream.on('data', (piece) => {
    text += String(piece)
    told()
  })
  const holds = async (wanted: string) => {
    while (!text.includes(wanted)) await new Promise<void>((resolve) => (told = resolve))
    const found = text
    text = ''
    return found
  }
  return { holds }
}

test.group('The stream of somebody whose grant runs out', (group) => {
  group.teardown(emptyDatabase)

  test('hears nothing more of the unit from that instant, and the page reads everything again', async ({
    assert,
    cleanup,
  }) => {
    const { coordinators, units } = await seasonOfPhotos()
    const [user] = coordinators
    const { connection } = db.manager.get(db.primaryConnectionName)!.config as PostgreConfig
    const live = new Live(connection as ClientConfig, async () => true, 50)
    cleanup(() => live.close())
    const { holds } = reading(live.open(user!.id, 'session')!)
    await holds('event: resync')
    await standsIn(units[0]!.id, 'capturing')
    await holds('unit_progress:')
    const validUntil = DateTime.now().plus({ seconds: 2 })
    await Grant.query().where('user_id', user!.id).update({ valid_until: validUntil.toISO() })
    // Nothing in the database changes when it runs out: the process notices by itself.
    await holds('event: resync')
    assert.isTrue(DateTime.now() >= validUntil)
    await standsIn(units[0]!.id, 'processing')
    await db.from('season_clock').update({ rate: 1 })
    assert.notInclude(await holds('season_clock:'), 'unit_progress')
  })
})
