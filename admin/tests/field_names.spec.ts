import enFields from '#lang/en/fields.json' with { type: 'json' }
import zhFields from '#lang/zh/fields.json' with { type: 'json' }
import { seasonUnits as en } from '../src/i18n/en/season_units.js'
import { seasonUnits as zh } from '../src/i18n/zh/season_units.js'
import { test } from '@japa/runner'
import { readFileSync } from 'node:fs'

/** `text('setup.contactPhone', 'act.contact_phone', …)` and `source: 'paidOn', label: 'act.paid_on'`. */
const FIELD = /(?:\w+\(|source: )'([\w.]+)',\s*(?:label: )?'act\.(\w+)'/g

/** What a label adds in brackets is for the form alone. */
const bare = (label: string) => label.replace(/\s*[（(].*$/, '')

/** What validation messages call the fields. */
const LABELS: Record<'zh' | 'en', Record<string, string>> = {
  zh: zhFields.labels,
  en: enFields.labels,
}

test.group('Names of fields', () => {
  test('are those of the console’s forms, in both languages', ({ assert }) => {
    const source = readFileSync('admin/src/season_units/acts/fields.ts', 'utf8')
    const fields = [...source.matchAll(FIELD)].filter(([, field]) => field !== 'documentId')
    assert.isAbove(fields.length, 15)
    const catalogs = { zh: zh.act, en: en.act } as Record<'zh' | 'en', Record<string, string>>
    for (const locale of ['zh', 'en'] as const) {
      for (const [, field, label] of fields) {
        const names = LABELS[locale]
        const name = names[field!] ?? names[field!.split('.').at(-1)!]
        if (label === 'tracking' || label === 'optional_reason') continue
        assert.equal(name, bare(catalogs[locale][label!]!), field)
      }
    }
  })
})
