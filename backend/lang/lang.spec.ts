import { valueNames } from '#backend/lang/icu'
import { isWordKey, LOCALES, rawText, say, type WordKey } from '#backend/lang/words'
import app from '@adonisjs/core/services/app'
import i18n from '@adonisjs/i18n/services/main'
import { test } from '@japa/runner'
import { globSync } from 'node:fs'
import { matchesGlob } from 'node:path'

const textsOf = (locale: string) => i18n.getTranslationsFor(locale)
const KEYS = Object.keys(textsOf('zh')) as WordKey[]

test.group('Texts of the server', () => {
  test('exist in both languages, and none is empty', ({ assert }) => {
    assert.isAbove(KEYS.length, 300)
    assert.sameMembers(Object.keys(textsOf('en')), KEYS)
    for (const locale of LOCALES)
      for (const key of KEYS) assert.match(textsOf(locale)[key]!, /\S|^ $/, `${locale} ${key}`)
  })

  test('are ICU messages that name the same values in both languages', ({ assert }) => {
    for (const key of KEYS)
      assert.sameMembers(valueNames(rawText('en', key)), valueNames(rawText('zh', key)), key)
  })

  test('contain no straight apostrophe, which would quote what follows', ({ assert }) => {
    for (const locale of LOCALES)
      for (const key of KEYS) assert.notInclude(rawText(locale, key), `'`, `${locale} ${key}`)
  })

  test('in Chinese are Chinese, in English are not', ({ assert }) => {
    for (const key of KEYS) assert.notMatch(rawText('en', key), /\p{Script=Han}/u, key)
  })

  test('are said with and without their values, whatever those are', ({ assert }) => {
    for (const locale of LOCALES) {
      for (const key of KEYS) {
        for (const value of [undefined, null, 0, 1, 1234.5, 'x', {}, [], Number.NaN]) {
          const names = valueNames(rawText(locale, key))
          const values = Object.fromEntries(names.map((name) => [name, value]))
          assert.notMatch(say(locale, key, values), /[{}]|translation missing/, key)
        }
      }
    }
  })

  test('count in English', ({ assert }) => {
    const errors = (count: number) => say('en', 'errors.bad_rows', { count })
    assert.match(errors(1), /^The table has 1 error; /)
    assert.match(errors(1234), /^The table has 1,234 errors; /)
    assert.match(say('zh', 'errors.bad_rows', { count: 2 }), /^表格有 2 处错误/)
  })

  test('are part of a build', ({ assert }) => {
    const files = globSync('backend/lang/**/*.json')
    assert.isNotEmpty(files)
    for (const file of files) {
      const isCopied = app.rcFile.metaFiles.some(({ pattern }) => matchesGlob(file, pattern))
      assert.isTrue(isCopied, file)
    }
  })

  test('have only keys of their own', ({ assert }) => {
    assert.isTrue(isWordKey('errors.not_found'))
    for (const key of ['errors.nothing', 'errors', 'constructor', 'toString', '__proto__'])
      assert.isFalse(isWordKey(key), key)
  })
})
