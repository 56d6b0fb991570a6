import { DATABASE_LIMITS, LISTENING_CONNECTIONS } from '#config/database_limits'
import { ROLE_PASSWORDS } from '#config/database_roles'
import { test } from '@japa/runner'
import { Ajv, type AnySchema } from 'ajv'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { root } from './setup/paths.mjs'

const read = (path: string) => readFileSync(join(root, path), 'utf8')
const text = read('docker-compose.yml')
const compose = parse(text, { merge: true }) as {
  services: Record<
    string,
    {
      command?: string[]
      image?: string
      env_file?: string
      environment?: Record<string, string | number>
    }
  >
}
const example = new Set(
  [...read('.env.example').matchAll(/^([A-Z][A-Z0-9_]*)=/gm)].map(([, name]) => name)
)
const known = [...read('backend/start/env.ts').matchAll(/^ {2}([A-Z][A-Z0-9_]*): (.*)$/gm)]

/** Frontend, history, matching and worker: each has its own connections. */
const TEMPORAL_SERVICES = 4
/** One per core of a photo machine. */
const PHOTO_PROCESSES = 16
/** Connections for a backup and for an operator. */
const FOR_PEOPLE = 20

/** This project's ace commands, without the framework's. */
const commands = readdirSync(join(root, 'backend/commands'))
  .map((file) => /commandName = '([^']+)'/.exec(read(`backend/commands/${file}`))?.[1])
  .concat('migration:run')

test.group('The deployment', () => {
  test('is a compose file by the compose specification', ({ assert }) => {
    const schema = JSON.parse(read('node_modules/dclint/schemas/compose.schema.json')) as AnySchema
    const validate = new Ajv({ strict: false, validateFormats: false }).compile({
      ...(schema as object),
      $schema: undefined,
    })
    assert.isTrue(validate(parse(text, { merge: true })), JSON.stringify(validate.errors))
  })

  test('names no command that does not exist', ({ assert }) => {
    const lines = Object.values(compose.services)
      .filter(({ image }) => image?.startsWith('tucai'))
      .map(({ command }) => command!.join(' '))
    assert.isNotEmpty(lines)
    for (const line of lines) {
      for (const [, name] of line.matchAll(/ace\.js ([a-z:_]+)/g))
        assert.isTrue(commands.includes(name), name)
      for (const [, file] of line.matchAll(/(bin\/\w+)\.js/g)) {
        assert.isTrue(existsSync(join(root, `${file}.ts`)), file)
      }
    }
  })

  test('sets every variable that must be set, and none that nobody reads', ({ assert }) => {
    const names = known.map(([, name]) => name!)
    assert.isEmpty([...example].filter((name) => !names.includes(name!)))
    const required = known
      .filter(([, , rule]) => !rule!.includes('optional'))
      .map(([, name]) => name)
    assert.isEmpty(required.filter((name) => !example.has(name)))
    for (const [, name] of text.matchAll(/\$\{([A-Z0-9_]+)\}/g))
      assert.isTrue(example.has(name), name)
  })

  test('passes no password, secret or key around as plain text', ({ assert }) => {
    const plain = known.filter(
      ([, name, rule]) =>
        /PASSWORD(?!_POLICY)|SECRET|_KEYS?$/.test(name!) && !rule!.includes('schema.secret')
    )
    assert.deepEqual(
      plain.map(([, name]) => name),
      []
    )
  })

  test('lets no process but web have the secrets by which it asks who somebody is', ({
    assert,
  }) => {
    for (const name of ['OIDC_CLIENT_SECRET', 'WECHAT_PAY_LOGIN_SECRET']) {
      for (const role of ['worker', 'photos'] as const)
        assert.equal(compose.services[role]!.environment![name], '', `${name} of ${role}`)
      assert.isUndefined(compose.services.web!.environment![name])
    }
  })

  test('gives the key of WeChat Pay to those who ask it and hear of it', ({ assert }) => {
    assert.equal(compose.services.photos!.environment!.WECHAT_PAY_API_V3_KEY, '')
    for (const role of ['web', 'worker'] as const)
      assert.isUndefined(compose.services[role]!.environment!.WECHAT_PAY_API_V3_KEY, role)
  })

  test('gives each process the password of its own database role, and no other', ({ assert }) => {
    const passwords = ['DB_PASSWORD', ...Object.values(ROLE_PASSWORDS)]
    for (const role of ['web', 'worker', 'photos'] as const) {
      const environment = compose.services[role]!.environment!
      const blank = passwords.filter((name) => environment[name] === '')
      assert.sameMembers(
        blank,
        passwords.filter((name) => name !== ROLE_PASSWORDS[role]),
        role
      )
    }
  })

  test('gives the password of the mail relay to the process that sends letters, and no other', ({
    assert,
  }) => {
    const withIt = (['web', 'worker', 'photos'] as const).filter(
      (name) => compose.services[name]!.environment!.SMTP_PASSWORD !== ''
    )
    assert.deepEqual(withIt, ['worker'])
  })

  test('stays within the connections that PostgreSQL accepts, at the scale of the README', ({
    assert,
  }) => {
    const { postgres, temporal } = compose.services
    const accepted = Number(/max_connections=(\d+)/.exec(postgres!.command!.join(' '))![1])
    const [, web, worker] = /--scale web=(\d+) --scale worker=(\d+)/.exec(read('README.md'))!
    const { SQL_MAX_CONNS, SQL_VIS_MAX_CONNS } = temporal!.environment!
    const engine = TEMPORAL_SERVICES * (Number(SQL_MAX_CONNS) + Number(SQL_VIS_MAX_CONNS))
    const photos = (PHOTO_PROCESSES + 1) * DATABASE_LIMITS.photos.connections
    const season = Number(worker) * DATABASE_LIMITS.worker.connections
    const people = DATABASE_LIMITS.migration.connections + DATABASE_LIMITS.command.connections
    const each = DATABASE_LIMITS.web.connections + LISTENING_CONNECTIONS
    const held = Number(web) * each + season + photos + people + engine
    assert.isAtMost(held, accepted - FOR_PEOPLE)
  })

  test('has neither history nor settings of a checkout in its image', ({ assert }) => {
    const left = read('.dockerignore').trim().split('\n')
    assert.includeMembers(left, ['.git', '.env', 'node_modules', 'tmp'])
    const copied = [...read('Dockerfile').matchAll(/^COPY --from=build (\S+)/gm)].map(
      ([, from]) => from
    )
    assert.deepEqual(copied, ['/app/build'], 'what is built, and nothing else')
  })

  test('keeps rows out of the log of PostgreSQL', ({ assert }) => {
    assert.include(compose.services.postgres!.command, 'log_error_verbosity=terse')
  })

  test('lets no process of an installation send telemetry', ({ assert }) => {
    const own = Object.values(compose.services).filter(({ image }) => image?.startsWith('tucai'))
    for (const { environment } of own) assert.equal(environment?.ORT_DISABLE_TELEMETRY, '1')
  })

  test('runs the versions that are tested here', ({ assert }) => {
    const version = /TEMPORAL_VERSION = '([^']+)'/.exec(read('bin/setup/temporal.mjs'))![1]
    assert.equal(compose.services.temporal!.image, `temporalio/server:${version}`)
  })
})
