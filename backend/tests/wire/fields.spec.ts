import { readFields, type ReadFields } from '#tests/wire/request_fields'
import zh from '#lang/zh/fields.json' with { type: 'json' }
import { worldForRoutes } from '#tests/every_route'
import { emptyDatabase } from '#tests/empty_database'
import { ROUTE_RIGHTS } from '#domain/identity/route_rights'
import { ACT_NAMES } from '#domain/season/act_rules'
import { test } from '@japa/runner'
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import recorded from './fields.json' with { type: 'json' }

// `RECORD_WIRE=1 npm test` records them again; explain fields that are then missing in GONE.
const PINNED: Record<string, string[]> = recorded

/** Pinned fields that were removed, as `route: field`, each with the reason why no client sends it. */
const GONE: Record<string, string> = {
  'POST /api/photos/:id/exemptions: reason':
    'a coarse ground says enough: health is not written down',
}

/** How many validators the sources create; each act has one more. */
const inSources = () =>
  globSync('backend/**/*.ts', { exclude: ['**/*.spec.ts', 'backend/tests/**'] })
    .map((file) => readFileSync(file, 'utf8').match(/\bvine\.create\(/g)?.length ?? 0)
    .reduce((sum, count) => sum + count, 0)

test.group('Fields of requests', (group) => {
  let today: ReadFields
  group.setup(async () => {
    today = await readFields(await worldForRoutes())
    return () => emptyDatabase()
  })

  test('are read by every validator of the sources and of each act', ({ assert }) => {
    assert.equal(today.validators, inSources() + ACT_NAMES.length)
  })

  test('all have a label', ({ assert }) => {
    const labels: object = zh.labels
    const unnamed = Object.values(today.byRoute)
      .flat()
      .map((path) => path.replaceAll('[]', ''))
      .filter((path) => !(path in labels) && !(path.split('.').at(-1)! in labels))
    assert.deepEqual(unnamed, [])
  })

  test('of the ways in are address, password, code and link: no hint and no secret question', ({
    assert,
  }) => {
    const open = Object.entries(ROUTE_RIGHTS).filter(
      ([, right]) => 'may' in right && right.may === 'anybody'
    )
    // What a provider sends is judged by the library of OpenID Connect.
    const asked = open.flatMap(([route]) => today.byRoute[route] ?? [])
    assert.lengthOf(open, 12)
    const listed = ['lastFour', 'unitId', 'xh']
    assert.sameMembers([...new Set(asked)], ['code', 'email', 'password', 'token', ...listed])
  })

  test('every pinned field of every body and query is still read', ({ assert }) => {
    const { byRoute } = today
    if (process.env.RECORD_WIRE) {
      const file = new URL('fields.json', import.meta.url)
      writeFileSync(file, `${JSON.stringify(byRoute, null, 2)}\n`)
      return
    }
    const missing = Object.entries(PINNED).flatMap(([route, fields]) =>
      fields
        .filter((field) => !byRoute[route]?.includes(field))
        .map((field) => `${route}: ${field}`)
    )
    assert.deepEqual(
      missing.filter((field) => !GONE[field]),
      []
    )
  })
})
