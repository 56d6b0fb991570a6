import { LOCALES } from '#backend/lang/words'
import { shippedTemplate } from '#backend/letters/templates'
import { allowedPlaceholders, unknownPlaceholders } from '#backend/letters/placeholders'
import { findPlaceholders, renderLetter } from '#backend/letters/render_letter'
import { LETTER_TEMPLATES } from '#domain/season/letter_templates'
import { emptyDatabase } from '#tests/empty_database'
import { person } from '#tests/season_fixture'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import fc from 'fast-check'

const ANY_BRACE = /[{}｛｝﹛﹜❴❵]/

test.group('Placeholders of a template', () => {
  test('in {body}, {unknown} is unknown')
    .with([
      { body: '尊敬的{学校}', unknown: ['{学校}'] },
      { body: '{ unit }老师', unknown: ['{ unit }'] },
      { body: '｛season｝已发布', unknown: ['｛season｝'] },
      { body: '{unit', unknown: ['{unit'] },
      { body: '到 lastDay} 为止', unknown: ['}'] },
      { body: '{{unit}}', unknown: ['{', '}'] },
      { body: '{unit{season}}', unknown: ['{unit', '}'] },
      { body: '{toString} {}', unknown: ['{toString}', '{}'] },
      { body: '{nobody}', unknown: ['{nobody}'] },
      { body: '{unit}于{firstDay}开始', unknown: [] },
    ])
    .run(({ assert }, { body, unknown }) => {
      assert.deepEqual(unknownPlaceholders({ subject: '发布', body }, 'season_published'), unknown)
    })

  test('the shipped templates use only allowed placeholders', ({ assert }) => {
    for (const code of LETTER_TEMPLATES) {
      for (const locale of LOCALES) {
        const template = shippedTemplate(code, locale)
        assert.isEmpty(unknownPlaceholders(template, code))
        assert.includeMembers(allowedPlaceholders(code), findPlaceholders(template))
      }
    }
  })

  test('an accepted template renders without braces', ({ assert }) => {
    const piece = fc.oneof(
      fc.constantFrom('{unit}', '{season}', '{firstDay}', '{', '}', '｛', '｝', '{ unit }', '学校'),
      fc.string({ maxLength: 5 })
    )
    const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''))
    const params = { unit: '某校', season: '本季', firstDay: '2023-03-20', lastDay: '2023-03-26' }
    fc.assert(
      fc.property(text, text, (subject, body) => {
        const template = { subject, body }
        if (unknownPlaceholders(template, 'season_published').length > 0) return
        const letter = renderLetter(template, 'zh', params)
        assert.notMatch(`${letter.subject}${letter.body}`, ANY_BRACE)
      }),
      { numRuns: 1_000 }
    )
  })
})

test.group('Changing a template through the API', (group) => {
  group.each.setup(() => emptyDatabase())
  group.teardown(emptyDatabase)

  test('unknown placeholders are refused, with a list of the allowed ones', async ({
    client,
    assert,
  }) => {
    const centre = await person('centre_admin')
    const put = (body: object, language = 'zh') =>
      client
        .put('/api/wordings/setup_due/zh')
        .header('accept-language', language)
        .json({ ...body, version: 0 })
        .loginAs(centre)
        .withCsrfToken()
    const wrong = { subject: '{学校}延期失效', body: '尊敬的{ unit }老师：｛season｝' }
    const zh = await put(wrong)
    zh.assertStatus(422)
    const { message, names, allowed } = zh.body().error
    assert.deepEqual(names, ['{学校}', '{ unit }', '｛season｝'])
    assert.deepEqual(allowed, ['{unit}', '{season}', '{name}', '{left}', '{firstDay}'])
    assert.include(message, '{学校}、{ unit }、｛season｝ 无法填写')
    assert.include(message, '{unit}、{season}、{name}、{left}、{firstDay}')
    assert.include((await put(wrong, 'en')).body().error.message, 'This letter can use: {unit}')
    assert.isEmpty(await db.from('mail_templates'))
    ;(await put({ subject: '还有 {left} 天', body: '{unit}：请设置' })).assertStatus(200)
  })
})
