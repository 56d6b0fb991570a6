import { composeLetter, type LetterToCompose } from '#backend/letters/compose_letter'
import SeasonUnit from '#models/seasons/season_unit'
import { emptyDatabase } from '#tests/empty_database'
import { draftSeason } from '#tests/season_fixture'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'

const HOSTILE = `"><img src=x onerror='alert(1)'>{{ 1 + 1 }}@if(true)&amp;学院`
const BUTTON = { label: '打开校对', url: 'https://tucai.test/#/proof/1?class=2&x=3' }
const DUE = { due: '2023-05-09', left: 7 }

/** A letter to the first school, about whose name a test decides. */
async function composed(letter: Partial<LetterToCompose>, name = '第1学院') {
  const { units } = await draftSeason()
  await db.from('units').update({ name })
  const seasonUnit = await SeasonUnit.query().where('id', units[0]!.id).firstOrFail()
  await seasonUnit.load((unit) => unit.load('unit').load('season'))
  return composeLetter({
    ...{ template: 'proof_due', params: DUE, seasonUnit, locale: 'zh', button: BUTTON },
    reader: { name: '王老师' },
    ...letter,
  })
}

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

const own = (texts: { subject: string; body: string }) =>
  db.table('mail_templates').insert({ code: 'proof_due', locale: 'zh', ...texts })

test.group('A composed letter', (group) => {
  group.teardown(emptyDatabase)

  test('says the same in HTML and in text, with its link in both', async ({ assert }) => {
    const { subject, text, html } = await composed({})
    assert.equal(subject, '【图采季】校对还剩 7 个工作日')
    for (const said of [text, seen(html)]) {
      for (const fact of ['王老师，您好：', '2023年5月9日（周二）', '将影响毕业生学历电子注册'])
        assert.include(said, fact)
      assert.include(said, BUTTON.url)
    }
    assert.include(html, 'href="https://tucai.test/#/proof/1?class=2&amp;x=3"')
    assert.include(html, '<html lang="zh-CN">')
  })

  test('escapes the name of a school, which is code to nobody', async ({ assert }) => {
    const params = { what: 'proof', days: 3, due: '2023-05-09' }
    const { text, html } = await composed({ template: 'overdue', params }, HOSTILE)
    assert.include(text, '应于2023年5月9日（周二）完成')
    assert.notInclude(html, '<img')
    assert.notInclude(html, `onerror='`)
    assert.include(seen(html), HOSTILE)
    const named = { ...{ template: 'overdue' as const, params }, reader: { name: '<b>王</b>' } }
    assert.notInclude((await composed(named)).html, '<b>')
  })

  test('has the centre’s own text as its paragraphs, and the table below them', async ({
    assert,
  }) => {
    const { units } = await draftSeason()
    assert.lengthOf(units, 1)
    const lead = async (body: string) => {
      await db.from('mail_templates').delete()
      await own({ subject: '{unit}请校对', body })
      const seasonUnit = await SeasonUnit.query().firstOrFail()
      await seasonUnit.load((unit) => unit.load('unit').load('season'))
      return composeLetter({
        ...{ template: 'proof_due', params: DUE, seasonUnit, locale: 'zh', button: BUTTON },
        reader: { name: '王老师' },
      })
    }
    const { subject, text, html } = await lead('请看\n照片\n\n期限{dueDay}')
    assert.equal(subject, '【图采季】第1学院请校对')
    assert.match(text, /^王老师，您好：\n\n请看\n照片\n\n期限2023年5月9日（周二）\n\n截止日期：/)
    assert.match(html, /请看\s*<br \/>\s*照片\s*<\/p>/)
    const greeting = await lead('尊敬的{name}：\n\n请校对')
    assert.match(greeting.text, /^尊敬的王老师：\n\n请校对\n\n/)
    assert.notInclude(greeting.html, '您好')
  })

  test('has no empty placeholder left, in either language', async ({ assert }) => {
    for (const locale of ['zh', 'en'] as const) {
      const { text, html } = await composed({ locale })
      assert.notMatch(text + html, /undefined|\{\w+\}|null/)
    }
  })
})
