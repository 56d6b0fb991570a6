import StudentNotice from '#models/student_notices/student_notice'
import { tellStudents, type ToldStudent } from '#backend/student_notices/actions/tell_students'
import { emptyDatabase } from '#tests/empty_database'
import { seasonOfPhotos } from '#tests/live_photos'
import type { World } from '#tests/season_fixture'
import {
  makeDue,
  noticeServers,
  onThePage,
  settle,
  standingOfNotices,
  type OnThePage,
} from '#tests/student_notices'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { randomUUID } from 'node:crypto'

const TO_DO = 'template-todo'

test.group('Messages by WeChat and SMS', (group) => {
  const { live, sweep } = noticeServers(group)
  let world: World
  let own: OnThePage
  group.each.setup(async () => {
    world = await seasonOfPhotos()
    own = await onThePage(world.units[0]!)
  })
  group.teardown(emptyDatabase)

  /** Tells the student, of something new each time. */
  async function tell(kind: ToldStudent['kind'] = 'unlocked', params = {}) {
    const told = { studentId: own.student.id, kind, about: randomUUID(), params }
    await db.transaction((trx) => tellStudents([told], trx))
    await settle()
  }

  const accept = (topics: string[], code = 'code-student') =>
    own.phone.ask('POST', 'channels/wechat', { code, topics })
  const remaining = async () =>
    (await own.phone.ask('GET', 'inbox')).body.data.wishes.wechat.remaining

  test('go by WeChat once for each consent, and no more', async ({ assert }) => {
    await tell()
    await sweep()
    assert.isEmpty(live.wechat.sent)
    const accepted = await accept(['to_do', 'photo_state'])
    assert.deepInclude(accepted.body.data.wishes.wechat, {
      isOn: true,
      remaining: { to_do: 1, photo_state: 1 },
    })
    await tell()
    await tell()
    await sweep()
    await sweep()
    assert.lengthOf(live.wechat.sent, 1)
    const [message] = live.wechat.sent
    assert.containSubset(message, { touser: 'o-student', template_id: TO_DO })
    assert.deepEqual(Object.keys(message!.data), ['thing4', 'time7', 'thing9'])
    assert.equal(message!.data.thing4!.value, '拍摄锁定已解除')
    assert.deepEqual(await remaining(), { to_do: 0, photo_state: 1 })
    await accept(['to_do'])
    await tell()
    await sweep()
    assert.lengthOf(live.wechat.sent, 2)
    assert.equal(live.wechat.state.tokens, 1, 'one token is kept for two hours')
  })

  test('ask for another token when WeChat does not know theirs any more', async ({ assert }) => {
    await accept(['to_do'])
    await tell()
    live.wechat.state.answers.push(42_001)
    await sweep()
    assert.deepEqual(await standingOfNotices('wechat'), ['unlocked wechat waiting not_taken'])
    assert.deepEqual(await remaining(), { to_do: 1 }, 'what did not leave costs no consent')
    await makeDue()
    await sweep()
    assert.lengthOf(live.wechat.sent, 1)
    assert.equal(live.wechat.state.tokens, 2)
  })

  test('are refused by WeChat for a reason, and none of these is tried again', async ({
    assert,
  }) => {
    const faults: [number, string][] = [
      [40_003, 'address'],
      [40_037, 'not_set_up'],
      [43_101, 'unwanted'],
      [47_003, 'refused'],
      [41_030, 'not_set_up'],
    ]
    for (const [code, fault] of faults) {
      await accept(['to_do'])
      await accept(['to_do'])
      await tell()
      live.wechat.state.answers.push(code)
      await sweep()
      const newest = await StudentNotice.query()
        .where('channel', 'wechat')
        .orderBy('recorded_at', 'desc')
        .orderByRaw('claimed_at desc')
        .firstOrFail()
      assert.deepEqual([newest.state, newest.fault], ['failed', fault], String(code))
      if (code === 43_101) assert.deepEqual(await remaining(), { to_do: 0 })
      await makeDue()
      await sweep()
      assert.isEmpty(live.wechat.sent)
    }
  })

  test('of which the answer was lost are not sent twice, and cost their consent', async ({
    assert,
  }) => {
    await accept(['to_do'])
    await tell()
    live.wechat.state.answers.push('lost')
    await sweep()
    await makeDue()
    await sweep()
    assert.lengthOf(live.wechat.sent, 1)
    assert.deepEqual(await standingOfNotices('wechat'), ['unlocked wechat failed unknown'])
    assert.deepEqual(await remaining(), { to_do: 0 })
  })

  test('go to whom WeChat names: a code that it does not know opens nothing', async ({
    assert,
  }) => {
    assert.equal((await accept(['to_do'], 'guessed')).body.error.type, 'wechat_refused')
    assert.equal((await accept(['payment'])).body.error.type, 'channel_not_offered')
    assert.isEmpty(await db.from('wechat_consents'))
    await accept(['to_do'])
    assert.notInclude(JSON.stringify(await db.from('student_channels')), 'o-student')
  })

  test('go by SMS, signed, to the number of the step', async ({ assert }) => {
    const early = await own.phone.ask('PUT', 'channels', { sms: true })
    assert.equal(early.body.error.type, 'no_number_known')
    await own.phone.ask('PUT', 'steps/phone', { number: '138 0000 0000' })
    const set = await own.phone.ask('PUT', 'channels', { sms: true })
    assert.deepInclude(set.body.data.wishes.sms, { isOn: true, to: '***0000' })
    await tell('unfinished', { why: 'never_shot' })
    await sweep()
    await sweep()
    assert.deepEqual(live.sms.sent, [{ to: '13800000000', what: '图像采集未完成' }])
    assert.deepEqual(await standingOfNotices('sms'), ['unfinished sms sent'])
  })

  test('by SMS wait where the service is busy, end where the number is none, and are not repeated after a lost answer', async ({
    assert,
  }) => {
    await own.phone.ask('PUT', 'steps/phone', { number: '138 0000 0000' })
    await own.phone.ask('PUT', 'channels', { sms: true })
    await tell()
    live.sms.state.answers.push('isv.BUSINESS_LIMIT_CONTROL', 'lost')
    await sweep()
    assert.deepEqual(await standingOfNotices('sms'), ['unlocked sms waiting not_taken'])
    await makeDue()
    await sweep()
    await makeDue()
    await sweep()
    assert.lengthOf(live.sms.sent, 1)
    assert.deepEqual(await standingOfNotices('sms'), ['unlocked sms failed unknown'])
    live.sms.state.answers.push('isv.MOBILE_NUMBER_ILLEGAL')
    await tell()
    await sweep()
    assert.include(await standingOfNotices('sms'), 'unlocked sms failed address')
  })

  test('wait while nobody answers at all', async ({ assert }) => {
    await own.phone.ask('PUT', 'steps/phone', { number: '138 0000 0000' })
    await own.phone.ask('PUT', 'channels', { sms: true })
    await accept(['to_do'])
    await live.sms.stop()
    await live.wechat.stop()
    await tell()
    await sweep()
    assert.deepEqual(await standingOfNotices('sms'), ['unlocked sms waiting not_taken'])
    assert.deepEqual(await standingOfNotices('wechat'), ['unlocked wechat waiting not_taken'])
  })
})
