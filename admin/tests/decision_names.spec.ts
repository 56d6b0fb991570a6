import { MEMO_REASONS } from '#domain/season/main/memo'
import { documents as en } from '../src/i18n/en/documents.js'
import { documents as zh } from '../src/i18n/zh/documents.js'
import { test } from '@japa/runner'
import { globSync, readFileSync } from 'node:fs'

/** `count('delivered', …)`, `code('asked_target', …)`. */
const LINE = /\b(?:day|count|fen|code)\(\s*'(\w+)'/g

test.group('Names of what is decided on', () => {
  test('are in both languages, and none is left over', ({ assert }) => {
    const rules = globSync('backend/domain/season/decisions/*.ts', { exclude: ['**/*.spec.ts'] })
    const sources = rules.map((file) => readFileSync(file, 'utf8')).join('\n')
    const used = [...sources.matchAll(LINE)].map(([, name]) => name!)
    const names = new Set([...used, ...MEMO_REASONS.map((why) => `why_${why}`)])
    assert.isAbove(names.size, 20)
    for (const { decision } of [zh, en]) assert.sameMembers(Object.keys(decision.names), [...names])
  })
})
