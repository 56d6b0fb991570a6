import { seePicture } from '#backend/photos/actions/see_picture'
import AuditEntry from '#models/audit/audit_entry'
import OutboxMessage from '#models/letters/outbox_message'
import Photo from '#models/photos/photo'
import { readText, sendAccountLetters } from '#tests/account_letter'
import { draftSeason, person, type World } from '#tests/season_fixture'
import { freshSinks } from '#tests/smtp_sink'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { randomUUID } from 'node:crypto'

/** Of a coordinator, and of an administrator, an hour. */
const QUOTA = 3_000

test.group('Quotas of pictures', (group) => {
  const smtp = freshSinks(group)
  let world: World
  group.each.setup(async () => void (world = await draftSeason()))

  const me = () => world.coordinators[0]!
  /** They have looked at so many other photos, so many minutes ago. */
  const havingSeen = (count: number, minutesAgo = 10, { id } = me()) =>
    db.rawQuery(
      `insert into audit_entries (actor_id, action, subject_type, subject_id, details, recorded_at)
       select ?, 'photo.glanced', 'photo', gen_random_uuid(), '{}', now() - make_interval(mins => ?)
       from generate_series(1, ?)`,
      [id, minutesAgo, count]
    )
  const look = (photoId: string = randomUUID(), kind: 'picture' | 'thumbnail' = 'thumbnail') =>
    seePicture({ userId: me().id, roles: ['coordinator'], photoId, kind })
  const unusual = () => AuditEntry.query().where('action', 'pictures.unusual')
  const notices = () => OutboxMessage.query().where('template', 'pictures_unusual')

  test('when it is used up, a photo more is refused with the reason, and not counted', async ({
    client,
    assert,
  }) => {
    await havingSeen(QUOTA, 10, world.centre)
    const photo = await Photo.create({
      ...{ seasonUnitId: world.units[0]!.id, round: 'main', authorId: me().id, rawDigest: 'x' },
      ...{ businessAt: DateTime.now(), status: 'failed', verdict: 'fail', objectKey: 'x' },
    })
    for (const kind of ['thumbnail', 'picture']) {
      const refused = await client.get(`/api/photos/${photo.id}/${kind}`).loginAs(world.centre)
      refused.assertStatus(429)
      assert.equal(refused.body().error.type, 'pictures_limited')
      assert.include(refused.body().error.message, String(QUOTA))
    }
    assert.isNull(await AuditEntry.query().where('subject_id', photo.id).first())
  })

  test('a photo that was seen within the hour is shown again; after an hour new ones are', async ({
    assert,
  }) => {
    await havingSeen(QUOTA - 1, 59)
    await havingSeen(500, 61)
    const photo = randomUUID()
    assert.isTrue((await look(photo)).ok)
    assert.isFalse((await look()).ok)
    assert.isTrue((await look(photo)).ok)
    assert.isTrue((await look(photo, 'picture')).ok)
  })

  test('looks at the same time use it up one by one', async ({ assert }) => {
    await havingSeen(QUOTA - 5)
    const looked = await Promise.all(Array.from({ length: 12 }, () => look()))
    assert.lengthOf(
      looked.filter(({ ok }) => ok),
      5
    )
  })

  test('far more than usual is recorded and told to whoever reads the audit, once', async ({
    assert,
  }) => {
    const auditor = await person('auditor')
    await person('operator')
    await havingSeen(100, 24 * 60)
    await havingSeen(349)
    await look()
    const [entry] = await unusual()
    assert.deepEqual(entry!.details, { seen: 350, usual: 100, quota: QUOTA })
    const told = (await notices()).map(({ recipientId }) => recipientId)
    assert.sameMembers(told, [world.centre.id, auditor.id])
    await havingSeen(49)
    await look()
    assert.lengthOf(await unusual(), 1)
    await sendAccountLetters()
    const text = readText(smtp.sink.received[0]!)
    assert.include(text, '350')
    assert.include(text, '/#/audit_entries?filter=')
    assert.notInclude(text, me().name)
  })

  test('what somebody always does is not unusual', async ({ assert }) => {
    await havingSeen(400, 48 * 60)
    await havingSeen(999)
    await look()
    assert.lengthOf(await unusual(), 0)
  })
})
