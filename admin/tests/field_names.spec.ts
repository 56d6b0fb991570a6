import enFields from '#lang/en/fields.json' with { type: 'json' }
import zhFields from '#lang/zh/fields.json' with { type: 'json' }
import { seasonUnits as en } from '../src/i18n/en/season_units.js'
import { seasonUnits as zh } from '../src/i18n/zh/season_units.js'
import { test } from '@japa/runner'
import { globSync, readFileSync } from 'node:fs'

/** `source="setup.contactPhone" label="act.contact_phone"`, the source first; or both by default. */
const FIELD = /source(?:=| = )["']([\w.]+)["'],?\s+label(?:=| = )["']act\.(\w+)["']/g

/** Every source in a form of an act, to find one that the pattern above misses. */
const SOURCE = /source="([\w.]+)"/g

const FORMS = 'admin/src/{forms,season_units/acts/forms}/*.tsx'

/** Labels that say more than the field: when it is needed, or what it is here. */
const OTHERWISE = ['tracking', 'optional_reason']

/** What a label adds in brackets is for the form alone. */
const bare = (label: string) => label.replace(/\s*[（(].*$/, '')

/** What validation messages call the fields. */
const LABELS: Record<'zh' | 'en', Record<string, string>> = {
  zh: zhFields.labels,
  en: enFields.labels,
}

test.group('Names of fields', () => {
  test('are those of the console’s forms, in both languages', ({ assert }) => {
    const sources = globSync(FORMS).map((file) => readFileSync(file, 'utf8'))
    const fields = sources.flatMap((source) => [...source.matchAll(FIELD)])
    assert.isAbove(fields.length, 20)
    const catalogs: Record<'zh' | 'en', Record<string, unknown>> = { zh: zh.act, en: en.act }
    for (const locale of ['zh', 'en'] as const) {
      for (const [, field, label] of fields) {
        const names = LABELS[locale]
        const name = names[field!] ?? names[field!.split('.').at(-1)!]
        if (field === 'documentId' || OTHERWISE.includes(label!)) continue
        assert.equal(name, bare(String(catalogs[locale][label!])), field)
      }
    }
  })

  test('stand beside every source, but where the word to confirm is typed', ({ assert }) => {
    const unnamed = globSync(FORMS).flatMap((file) => {
      const source = readFileSync(file, 'utf8')
      const named = [...source.matchAll(FIELD)].map(([, field]) => field)
      return [...source.matchAll(SOURCE)]
        .map(([, field]) => field)
        .filter((field) => !named.includes(field))
    })
    assert.deepEqual(unnamed, ['confirmation'])
  })
})
