import { places } from '#tests/every_route'
import app from '@adonisjs/core/services/app'
import { test } from '@japa/runner'
import { globSync, readFileSync } from 'node:fs'

interface Route {
  methods: string[]
  pattern: string
}

const named = ({ methods, pattern }: Route) =>
  methods.filter((method) => method !== 'HEAD').map((method) => `${method} ${pattern}`)

test.group('The generated list of routes', () => {
  test('is that of the router: starting the web process in development writes it', ({ assert }) => {
    const file = app.makePath('.adonisjs/server/routes.json')
    const generated: Record<string, Route[]> = JSON.parse(readFileSync(file, 'utf8'))
    assert.sameMembers(
      Object.values(generated).flat().flatMap(named),
      places().map(({ method, pattern }) => `${method} ${pattern}`)
    )
  })
})

test.group('Controllers', () => {
  test('are all named by a route', ({ assert }) => {
    const read = (pattern: string) => globSync(pattern, { cwd: app.makePath() })
    const routes = read('backend/*/routes.ts').map((file) =>
      readFileSync(app.makePath(file), 'utf8')
    )
    const unnamed = read('backend/*/controllers/*_controller.ts').filter(
      (file) => !routes.some((text) => text.includes(`'#${file.replace(/\.ts$/, '')}'`))
    )
    assert.deepEqual(unnamed, [])
  })
})
