import { decidePhoto, type DecisionRequest } from '#backend/photos/actions/decide_photo'
import { undoAct } from '#backend/photos/actions/undo_act'
import { moveNotices } from '#backend/student_notices/actions/move_notices'
import type { Role } from '#domain/season/codes'
import CaptureLock from '#models/locks/capture_lock'
import Photo from '#models/photos/photo'
import StudentNotice from '#models/student_notices/student_notice'
import { emptyDatabase } from '#tests/empty_database'
import { photoOf, seasonOfPhotos } from '#tests/live_photos'
import type { World } from '#tests/season_fixture'
import { freshSinks } from '#tests/smtp_sink'
import {
  MAILBOX,
  makeDue,
  MORNING,
  NIGHT,
  noticeServers,
  onThePage,
  settle,
  standingOfNotices,
  type OnThePage,
} from '#tests/student_notices'
import { studentOf } from '#tests/students_fixture'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'

test.group('What students are told', (group) => {
  const { sweep } = noticeServers(group)
  const smtp = freshSinks(group)
  let world: World
  let own: OnThePage
  group.each.setup(async () => {
    world = await seasonOfPhotos()
    own = await onThePage(world.units[0]!)
  })
  group.teardown(emptyDatabase)

  /** Hands in a photo, and decides about it at the desk. */
  async function decided(
    wanted: Pick<DecisionRequest, 'decision' | 'reasonCodes' | 'reason'>,
    studentId = own.student.id
  ) {
    const handedIn = { studentId, submittedAt: DateTime.now(), objectKey: 'photos/00/x' }
    const { id } = await photoOf(world, 'awaiting_review', handedIn)
    const photo = await Photo.query()
      .where('id', id)
      .preload('seasonUnit', (unit) => unit.preload('season', (season) => season.preload('policy')))
      .firstOrFail()
    const by = { userId: world.coordinators[0]!.id, roles: ['coordinator'] as Role[] }
    const done = await decidePhoto(photo, wanted, by)
    if (!done.ok) throw new Error(done.error.type)
    return { photo, actId: done.value.actId }
  }

  const reset = (studentId?: string) =>
    decided({ decision: 'reset', reasonCodes: ['blurred'], reason: '王小明请看镜头' }, studentId)

  const inbox = async () => (await own.phone.ask('GET', 'inbox')).body.data
  const letters = () => smtp.sink.received
  const wantsLetters = (email: string | null = MAILBOX) =>
    own.phone.ask('PUT', 'channels', { email })

  test('stands on their page at once: why it was reset, what helps, until when', async ({
    assert,
  }) => {
    await reset()
    const { messages } = await inbox()
    assert.lengthOf(messages, 1)
    assert.equal(messages[0].title, '照片被重置，请重拍')
    assert.match(messages[0].lines.join('\n'), /1\. .+：.+\n请在 2023-03-26 18:00 前重拍/)
    assert.notInclude(JSON.stringify(messages), '王小明', 'what the desk wrote stays on the page')
    assert.equal((await own.phone.standing()).unread, 1)
    const read = await own.phone.ask('PUT', 'inbox/read', { messages: [messages[0].id] })
    assert.isTrue(read.body.data.messages[0].isRead)
    assert.equal((await own.phone.standing()).unread, 0)
  })

  test('is nothing to whoever has no page, and nothing of another student', async ({ assert }) => {
    await reset((await studentOf(world.units[0]!)).id)
    const other = await onThePage(world.units[0]!)
    await reset(other.student.id)
    assert.isEmpty((await inbox()).messages)
    const foreign = await StudentNotice.firstOrFail()
    await own.phone.ask('PUT', 'inbox/read', { messages: [foreign.id] })
    assert.isNull((await foreign.refresh()).readAt)
  })

  test('of a reset that was taken back is nothing any more, before anything was sent', async ({
    assert,
  }) => {
    await wantsLetters()
    const { actId } = await reset()
    await sweep()
    const undone = await undoAct(actId, world.coordinators[0]!.id, async (ids) => ids)
    assert.isTrue(undone.ok)
    assert.isEmpty((await inbox()).messages)
    await settle()
    await sweep()
    assert.isEmpty(letters())
    assert.deepEqual(await standingOfNotices(), ['reset inbox dropped'])
  })

  test('goes to their mailbox too, once, without a name, a number or a picture', async ({
    assert,
  }) => {
    const set = await wantsLetters()
    assert.deepInclude(set.body.data.wishes.email, { isOn: true, to: 'r***@example.test' })
    await reset()
    await settle()
    for (let times = 1; times <= 3; times += 1) await sweep()
    assert.lengthOf(letters(), 1)
    const [{ to, text }] = letters() as [(typeof letters extends () => infer All ? All : never)[0]]
    assert.deepEqual(to, [MAILBOX])
    const { xh, maskedName } = own.student
    const body = Buffer.from(
      text
        .split(/\r?\n\r?\n/)
        .slice(1)
        .join(''),
      'base64'
    ).toString()
    for (const word of [xh!, maskedName!, '王小明', '<img', 'data:image'])
      assert.notInclude(text + body, word)
    assert.notInclude(JSON.stringify(await db.from('student_channels')), MAILBOX)
    assert.deepEqual(await standingOfNotices(), ['reset email sent', 'reset inbox sent'])
  })

  test('waits for the morning at night, and is dropped if the photo was retaken by then', async ({
    assert,
  }) => {
    await wantsLetters()
    const { photo } = await reset()
    await settle()
    await sweep(NIGHT)
    assert.isEmpty(letters())
    const waiting = await StudentNotice.findByOrFail('channel', 'email')
    assert.equal(waiting.nextAt.toUTC().toISO(), '2026-11-27T23:00:00.000Z')
    await photoOf(world, 'awaiting_review', {
      ...{ studentId: photo.studentId!, submittedAt: DateTime.now().plus({ minutes: 1 }) },
    })
    await makeDue()
    await sweep(MORNING)
    assert.isEmpty(letters())
    assert.deepEqual(await standingOfNotices('email'), ['reset email dropped'])
  })

  test('that came back names the mailbox to the school, and is not sent there again until it is changed', async ({
    client,
    assert,
  }) => {
    await wantsLetters()
    smtp.sink.state.behaviour = 'no_such_reader'
    await reset()
    await settle()
    await sweep()
    assert.deepEqual(await standingOfNotices('email'), ['reset email failed address'])
    assert.isTrue((await inbox()).wishes.email.isBack)
    const path = `/api/students/${own.student.id}/notices`
    const shown = await client.get(path).loginAs(world.coordinators[0]!)
    assert.containsSubset(shown.body().data, [
      { kind: 'reset', channel: 'email', state: 'failed', fault: 'address' },
      { kind: 'reset', channel: 'inbox', state: 'sent', isRead: false },
    ])
    assert.notInclude(JSON.stringify(shown.body()), 'example.test')
    smtp.sink.state.behaviour = 'accept'
    await reset()
    await settle()
    await sweep()
    assert.isEmpty(letters())
    await wantsLetters('right@example.test')
    await reset()
    await settle()
    await sweep()
    assert.deepEqual(letters()[0]!.to, ['right@example.test'])
  })

  test('is tried again while the relay is busy, and sent a second time at most if an answer was lost', async ({
    assert,
  }) => {
    await wantsLetters()
    smtp.sink.state.behaviour = 'try_later'
    await reset()
    await settle()
    await sweep()
    assert.deepEqual(await standingOfNotices('email'), ['reset email waiting not_taken'])
    await sweep()
    assert.equal((await StudentNotice.findByOrFail('channel', 'email')).attempts, 1)
    smtp.sink.state.behaviour = 'vanish'
    await db.from('student_notices').where('channel', 'email').update({ attempts: 0 })
    for (let times = 1; times <= 3; times += 1) {
      await makeDue()
      await sweep()
    }
    assert.lengthOf(letters(), 2)
    const ids = letters().map(({ text }) => /Message-ID: (.+)/i.exec(text)![1]!.trim())
    assert.equal(new Set(ids).size, 1)
    assert.deepEqual(await standingOfNotices('email'), ['reset email failed unknown'])
  })

  test('may have arrived when its sender was killed: a letter goes once more', async ({
    assert,
  }) => {
    await wantsLetters()
    await reset()
    await settle()
    await sweep(NIGHT)
    const killed = { state: 'sending', attempts: 1, claimed_at: '2026-01-01T00:00:00Z' }
    await db.from('student_notices').where('channel', 'email').update(killed)
    await sweep()
    await makeDue()
    await sweep()
    assert.lengthOf(letters(), 1)
    assert.deepEqual(await standingOfNotices('email'), ['reset email sent'])
  })

  test('leaves out what they do not want, but for what they have to do', async ({ assert }) => {
    await own.phone.prepare()
    await own.phone.ask('PUT', 'steps/notices', { kinds: [] })
    assert.deepEqual((await inbox()).wishes.kinds, [])
    await reset()
    await decided({ decision: 'approve' })
    assert.deepEqual(await standingOfNotices(), ['reset inbox sent'])
  })

  test('is no letter any more once it is unchecked, and the mailbox is forgotten', async ({
    assert,
  }) => {
    await wantsLetters()
    await reset()
    await settle()
    await sweep(NIGHT)
    const set = await wantsLetters(null)
    assert.deepInclude(set.body.data.wishes.email, { isOn: false, to: null })
    await makeDue()
    await sweep()
    assert.isEmpty(letters())
    assert.deepEqual(await standingOfNotices('email'), ['reset email dropped unwanted'])
    assert.isNull((await db.from('student_channels').first()).sealed)
  })

  test('says that the school has unlocked them', async ({ client, assert }) => {
    const { id } = await CaptureLock.create({
      ...{ seasonUnitId: world.units[0]!.id, studentId: own.student.id },
      ...{ kind: 'school', cause: 'liveness_failures', businessAt: DateTime.now() },
    })
    const unlocked = await client
      .post('/api/locks/ends')
      .json({ ids: [id], reason: '已当面核实' })
      .loginAs(world.coordinators[0]!)
      .withCsrfToken()
    assert.equal(unlocked.body().data.unlocked, 1)
    const [message] = (await inbox()).messages
    assert.equal(message.kind, 'unlocked')
    assert.notInclude(JSON.stringify(message), '已当面核实')
  })

  test('is written in the language in which they last read the page', async ({ assert }) => {
    await wantsLetters()
    const english = { 'authorization': `Bearer ${own.phone.token}`, 'accept-language': 'en' }
    const { serverUrl } = await import('#tests/sign_in')
    await fetch(`${serverUrl()}/api/phone/inbox`, { headers: english })
    await reset()
    await settle()
    await sweep()
    assert.match(letters()[0]!.text, /Subject: .*Your photo was reset/)
  })

  test('goes along when they are merged with another row, each message once', async ({
    assert,
  }) => {
    await wantsLetters()
    await reset()
    const kept = await onThePage(world.units[0]!)
    await db.transaction((trx) => moveNotices(own.student, kept.student, trx))
    const { messages, wishes } = (await kept.phone.ask('GET', 'inbox')).body.data
    assert.lengthOf(messages, 1)
    assert.deepInclude(wishes.email, { isOn: true, to: 'r***@example.test' })
    await settle()
    await sweep()
    assert.lengthOf(letters(), 1)
  })
})
