import { composeLetter } from '#backend/letters/compose_letter'
import type { LetterToCompose } from '#backend/letters/letter_facts'
import Note from '#models/seasons/note'
import SeasonUnit from '#models/seasons/season_unit'
import type User from '#models/people/user'
import { emptyDatabase } from '#tests/empty_database'
import { draftSeason, person, type World } from '#tests/season_fixture'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'

const HOSTILE = `"><img src=x onerror='alert(1)'>{{ 1 + 1 }}@if(true)&amp;学院`
const BUTTON = { label: '打开校对', url: 'https://tucai.test/#/proof/1?class=2&x=3' }
const DUE = { due: '2023-05-09', left: 7 }

/** A letter about the first school, by default to its coordinator. */
async function composed({ coordinators }: World, letter: Partial<LetterToCompose> = {}) {
  const seasonUnit = await SeasonUnit.query().orderBy('id').firstOrFail()
  await seasonUnit.load((unit) => unit.load('unit').load('season'))
  return composeLetter({
    ...{ template: 'proof_due', params: DUE, seasonUnit, locale: 'zh', button: BUTTON },
    reader: coordinators[0]!,
    ...letter,
  })
}

const named = (user: User, name: string, phone: string | null = null) =>
  user.merge({ name, phone }).save()

/** What somebody reads of an HTML: its text without tags, entities as signs. */
const seen = (html: string) =>
  html
    .replace(/<title>[^<]*<\/title>/, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', `'`)
    .replaceAll('&amp;', '&')

test.group('A composed letter', (group) => {
  group.teardown(emptyDatabase)

  test('says the same in HTML and in text, with its link in both', async ({ assert }) => {
    const world = await draftSeason()
    await named(world.coordinators[0]!, '王老师')
    const { subject, text, html } = await composed(world)
    assert.equal(subject, '【图采季】校对还剩 7 个工作日')
    const facts = [
      '王老师，您好：',
      '2023年5月9日（周二）',
      '未及时反馈，将影响毕业生学历电子注册',
      BUTTON.url,
      '您收到本邮件，是因为您是第1学院的图像采集联系人。',
    ]
    for (const fact of facts) {
      assert.include(text, fact)
      assert.include(seen(html), fact)
    }
    assert.include(html, 'href="https://tucai.test/#/proof/1?class=2&amp;x=3"')
    assert.include(html, '<html lang="zh-CN">')
  })

  test('escapes the name of a school, which is code to nobody', async ({ assert }) => {
    const world = await draftSeason()
    await db.from('units').update({ name: HOSTILE })
    await named(world.coordinators[0]!, '<b>王</b>')
    const params = { what: 'proof', days: 3, due: '2023-05-09' }
    const { text, html } = await composed(world, { template: 'overdue', params })
    assert.include(text, HOSTILE)
    assert.notMatch(html, /<img|<b>|onerror='/)
    assert.include(seen(html), HOSTILE)
    assert.include(seen(html), '<b>王</b>，您好')
  })

  test('has the centre’s own text as its paragraphs, and the table below them', async ({
    assert,
  }) => {
    const world = await draftSeason()
    await named(world.coordinators[0]!, '王老师')
    const withOwn = async (body: string) => {
      await db.from('mail_templates').delete()
      const own = { code: 'proof_due', locale: 'zh', subject: '{unit}请校对', body }
      await db.table('mail_templates').insert(own)
      return composed(world)
    }
    const { subject, text, html } = await withOwn('请看\n照片\n\n期限{dueDay}')
    assert.equal(subject, '【图采季】第1学院请校对')
    assert.match(text, /^王老师，您好：\n\n请看\n照片\n\n期限2023年5月9日（周二）\n\n事项：/)
    assert.match(html, /请看\s*<br \/>\s*照片\s*<\/p>/)
    const greeting = await withOwn('尊敬的{name}：\n\n请校对')
    assert.match(greeting.text, /^尊敬的王老师：\n\n请校对\n\n/)
    assert.notInclude(greeting.html, '您好')
  })

  test('names whom to ask, with phone, and why its reader gets it', async ({ assert }) => {
    const world = await draftSeason()
    const contact = await person('operator')
    await named(contact, '李四', '025-83330000')
    await world.region.merge({ contactId: contact.id }).save()
    await named(world.coordinators[0]!, '王老师', '0523-86660000')
    const school = await composed(world)
    assert.include(school.text, `责任联系人：李四，电话 025-83330000，邮箱 ${contact.email}`)
    const ofRegion = await composed(world, { reader: contact })
    assert.include(ofRegion.text, '学校联系人：王老师，电话 0523-86660000，邮箱 ')
    assert.include(ofRegion.text, '因为您是泰州地区的责任联系人，第1学院属于该片区')
    const centre = await composed(world, { reader: world.centre, locale: 'en' })
    assert.include(centre.text, 'The school’s contact: 王老师, phone 0523-86660000')
    assert.include(centre.text, 'because you work on graduation photos at the provincial centre')
    const stranger = await person('operator')
    await db.from('grants').where('user_id', stranger.id).delete()
    assert.include((await composed(world, { reader: stranger })).text, '因为写信时您负责')
  })

  test('names nobody who cannot be asked: an account that is disabled, or the reader', async ({
    assert,
  }) => {
    const world = await draftSeason()
    const noContact = /联系人：/
    assert.notMatch((await composed(world)).text, noContact)
    const contact = await person('operator')
    await world.region.merge({ contactId: contact.id }).save()
    assert.match((await composed(world)).text, noContact)
    await db.from('users').where('id', contact.id).update({ disabled_at: new Date() })
    assert.notMatch((await composed(world)).text, noContact)
  })

  test('brings the reason of a form that is sent back', async ({ assert }) => {
    const world = await draftSeason()
    const text = '第 3 页没有盖章\n请补盖'
    const of = { seasonUnitId: world.units[0]!.id, authorId: world.centre.id }
    const { id: noteId } = await Note.create({ ...of, text })
    const params = { due: '2023-05-09', noteId }
    const letter = await composed(world, { template: 'feedback_returned', params })
    assert.include(letter.text, '理由：第 3 页没有盖章')
    assert.match(letter.html, /第 3 页没有盖章<br \/>请补盖</)
  })

  test('has no empty placeholder left, in either language', async ({ assert }) => {
    const world = await draftSeason()
    for (const locale of ['zh', 'en'] as const) {
      const { text, html } = await composed(world, { locale })
      assert.notMatch(text + html, /undefined|\{\w+\}|null/)
    }
  })
})
