import { places } from '#tests/every_route'
import { test } from '@japa/runner'
import generated from '../../.adonisjs/server/routes.json' with { type: 'json' }

interface Route {
  methods: string[]
  pattern: string
  handler: object
}

const named = (methods: string[], pattern: string) =>
  methods.filter((method) => method !== 'HEAD').map((method) => `${method} ${pattern}`)

test.group('The generated list of routes', () => {
  test('is that of the router: starting the web process in development writes it', ({ assert }) => {
    const routes = Object.values(generated).flat() as Route[]
    assert.sameMembers(
      routes.flatMap(({ methods, pattern }) => named(methods, pattern)),
      places().map(({ method, pattern }) => `${method} ${pattern}`)
    )
  })
})
