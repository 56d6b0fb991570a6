import { deliverLetter } from '#backend/letters/deliver_letter'
import { sweepOutbox } from '#backend/letters/sweep_outbox'
import { writeDigests } from '#backend/letters/write_digests'
import { writeLetters } from '#backend/letters/write_letters'
import { setClockMode } from '#backend/clock/season_clock'
import type { SeasonGateway } from '#backend/engine/season_gateway'
import { instantOf, type Instant } from '#domain/calendar/instant'
import { letter, type LetterEffect } from '#domain/season/effect'
import OutboxMessage from '#models/letters/outbox_message'
import Region from '#models/people/region'
import { readHtml, readText } from '#tests/account_letter'
import { draftSeason, type World } from '#tests/season_fixture'
import { freshSinks } from '#tests/smtp_sink'
import type { StepRecord } from '#workflows/school_season/activities'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'

const DAY = '2023-05-09'
const NINE = instantOf(DAY, '09:00')

const memo = letter('memo_due', 'school', { due: DAY }) as LetterEffect
const proof = letter('proof_due', 'school', { due: '2023-05-23', left: 10 }) as LetterEffect
const review = letter('review_due', 'centre', { due: DAY }) as LetterEffect
const lateProof = { what: 'proof', due: '2023-05-08', days: 1 }
const copied = letter('overdue', 'centre', lateProof) as LetterEffect

/** Letters of a step of one unit, as the season’s process writes them; a while ago, unless it is said. */
async function written(
  { units }: World,
  letters: LetterEffect[],
  { unit = 0, key = 'main/planned', at = NINE }: { unit?: number; key?: string; at?: Instant } = {}
) {
  const { id: seasonUnitId } = units[unit]!
  const record = { seasonUnitId, key: `${key}/${at}`, businessAt: at } as StepRecord
  const ids = await db.transaction((trx) => writeLetters(record, letters, trx))
  await db
    .from('outbox_messages')
    .update({ recorded_at: db.raw(`recorded_at - interval '5 minutes'`) })
  return ids
}

const clockAt = (time: string) => setClockMode('rehearsal', instantOf(DAY, time), null)
const ofTemplate = (template: string) => OutboxMessage.findManyBy('template', template)

test.group('The letter of a morning', (group) => {
  const smtp = freshSinks(group)

  async function deliverAll(ids: string[]) {
    for (const id of ids) await deliverLetter(id, true)
    return smtp.sink.received
  }

  test('joins the reminders of a reader, each with its date, the days left and its button', async ({
    assert,
  }) => {
    const world = await draftSeason()
    await world.region.merge({ contactId: world.centre.id }).save()
    await world.centre.merge({ name: '片区老师', phone: '025-83335000' }).save()
    await clockAt('09:00')
    assert.deepEqual(await written(world, [memo, proof]), [])
    const ids = await writeDigests()
    assert.lengthOf(ids, 1)
    const [received, ...others] = await deliverAll(ids)
    assert.isEmpty(others)
    assert.deepEqual(received!.to, [world.coordinators[0]!.email])
    const unit = world.units[0]!.id
    assert.include(readHtml(received!), '2023年5月9日（周二）待办提醒：2 项')
    for (const said of [readText(received!), readHtml(received!)]) {
      assert.include(said, '统计备忘表今日到期')
      assert.include(said, '截止日期：2023年5月9日（周二），今日截止')
      assert.include(said, '截止日期：2023年5月23日（周二），还有 14 天')
      assert.include(said, `/#/season_units/${unit}/show?act=submitMemo`)
      assert.include(said, '打开校对')
      assert.include(said, '责任联系人：片区老师，电话 025-83335000')
    }
    const joined = await OutboxMessage.findManyBy('digestId', ids[0]!)
    assert.deepEqual(
      joined.map(({ status }) => status),
      ['joined', 'joined']
    )
  })

  test('is one a person and day, however often it is swept; what comes later goes alone', async ({
    assert,
  }) => {
    const world = await draftSeason()
    await clockAt('09:00')
    await written(world, [memo, proof])
    const both = await Promise.all([writeDigests(), writeDigests()])
    assert.lengthOf(both.flat(), 1)
    assert.isEmpty(await writeDigests())
    const [digest] = await ofTemplate('morning_digest')
    assert.equal(digest!.businessKey, `digest/${world.coordinators[0]!.id}/${DAY}`)
    assert.equal(digest!.seasonUnitId, world.units[0]!.id)
    await written(world, [memo, proof], { key: 'main/late' })
    assert.lengthOf(await writeDigests(), 2)
    assert.lengthOf(await ofTemplate('morning_digest'), 1)
  })

  test('is not written for one reminder, which goes as it is, nor for nothing', async ({
    assert,
  }) => {
    const world = await draftSeason()
    await clockAt('09:00')
    assert.isEmpty(await writeDigests())
    await written(world, [memo])
    const [received] = await deliverAll(await writeDigests())
    assert.include(readText(received!), '请于今日提交统计备忘表')
    assert.isEmpty(await ofTemplate('morning_digest'))
  })

  test('waits until the morning has come, and until nothing more is being written', async ({
    assert,
  }) => {
    const world = await draftSeason()
    await clockAt('08:30')
    await written(world, [memo, proof], { at: instantOf(DAY, '08:00') })
    assert.isEmpty(await writeDigests())
    await clockAt('09:00')
    await db.from('outbox_messages').update({ recorded_at: new Date() })
    const started: string[] = []
    const gateway = {
      startJob: async (_kind: string, id: string) => void started.push(id),
    } as unknown as SeasonGateway
    await sweepOutbox(gateway)
    assert.isEmpty(started)
    await db
      .from('outbox_messages')
      .update({ recorded_at: db.raw(`recorded_at - interval '5 minutes'`) })
    await sweepOutbox(gateway)
    assert.lengthOf(started, 1)
  })

  test('leaves alone what is about money, later than the morning, or no reminder', async ({
    assert,
  }) => {
    const world = await draftSeason()
    const payment = letter('payment_due', 'school', { due: DAY, amountFen: 100 }) as LetterEffect
    const closed = letter('make_up_closed', 'school') as LetterEffect
    assert.lengthOf(await written(world, [payment, closed]), 2)
    assert.lengthOf(await written(world, [memo], { at: instantOf(DAY, '15:00') }), 1)
  })

  test('tells the centre by region what waits for it, and which schools are late', async ({
    assert,
  }) => {
    const world = await draftSeason(2)
    await clockAt('09:00')
    const north = await Region.create({ name: '北片' })
    await world.units[1]!.merge({ regionId: north.id }).save()
    await db.table('unit_matters').multiInsert(
      world.units.map(({ id }) => ({
        ...{ season_unit_id: id, rank: 0, track: 'main', act: 'submitMemo' },
        ...{ waiting_on: 'school', due_on: '2023-05-01' },
      }))
    )
    await written(world, [review])
    await written(world, [copied], { unit: 1 })
    const ids = await writeDigests()
    const texts = (await deliverAll(ids)).map(readText)
    assert.lengthOf(texts, 1)
    const [taizhou, other] = [texts[0]!.indexOf('【泰州地区】'), texts[0]!.indexOf('【北片】')]
    const parts = [texts[0]!.slice(taizhou, other), texts[0]!.slice(other)]
    if (taizhou > other)
      parts.splice(0, 2, texts[0]!.slice(taizhou), texts[0]!.slice(other, taizhou))
    assert.include(parts[0], '学校逾期：提交备忘表 1 所。')
    assert.include(parts[0], '第1学院的反馈表今日到期')
    assert.include(parts[1], '第2学院：校对反馈已逾期 1 天')
    assert.include(parts[1], '已逾期 1 天')
    const [digest] = await ofTemplate('morning_digest')
    assert.isNull(digest!.seasonUnitId)
  })

  test('shows of a region with many the most pressing ones, and says how many there are', async ({
    assert,
  }) => {
    const world = await draftSeason()
    await clockAt('09:00')
    for (let no = 1; no <= 25; no += 1) {
      const due = `2023-05-${String(no).padStart(2, '0')}`
      await written(world, [letter('review_due', 'centre', { due }) as LetterEffect], {
        key: `main/${no}`,
      })
    }
    const [received] = await deliverAll(await writeDigests())
    const text = readText(received!)
    assert.include(text, '共 25 项，以下是最急的 20 项')
    assert.include(text, '2023年5月20日')
    assert.notInclude(text, '2023年5月21日')
  })
})
