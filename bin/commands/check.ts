import { join } from 'node:path'
import { node, root } from '../setup/paths.mjs'
import { main, say } from '../setup/say.mjs'
import { build } from '../stack/console_build.js'
import { Stack } from '../stack/stack.js'
import { throwAwayFolder } from '../stack/throw_away.js'
import { Tally } from './tally.js'

const bin = (name: string) => join(root, 'node_modules', '.bin', name)
// The committed histories are encrypted with this key; it is used for tests only.
const TEST_KEY = 'test:AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8='

/** Waits for both although one fails: nothing may still run when the stack is removed. */
async function both<One, Other>(one: Promise<One>, other: Promise<Other>): Promise<[One, Other]> {
  await Promise.allSettled([one, other])
  return Promise.all([one, other])
}

/** Of these eslint checks the format, with all else. */
const LINTED = '**/*.ts'
const QUIET = ['--check', '--log-level', 'warn']

async function checkSources(tally: Tally) {
  await tally.check('types', bin('tsc'), ['--noEmit', '-p', '.'])
  // The console's types are inferred from models, which the migrations generate.
  await tally.check('types of the console', bin('tsc'), ['--noEmit', '-p', 'admin'])
  await tally.check('types of its tests', bin('tsc'), ['--noEmit', '-p', 'admin/tests'])
  await tally.check('types of the phone page', bin('tsc'), ['--noEmit', '-p', 'capture'])
  await tally.check('types of its tests', bin('tsc'), ['--noEmit', '-p', 'capture/tests'])
  await tally.check('lint', bin('eslint'), ['.'])
  await tally.check('format', bin('prettier'), [...QUIET, '.', `!${LINTED}`])
}

/** A database and an engine for the tests, with the schema of the migrations. */
async function prepare(tally: Tally, stack: Stack) {
  say('启动测试用数据库与流程引擎', 'starting a database and an engine for the tests')
  const env = await startForTests(stack)
  const generated = ['diff', '--exit-code', '--', 'models/schema.ts', '.adonisjs']
  await tally.check('migrations', node, ['ace.js', 'migration:run', '--force'], env)
  await tally.check('generated files', node, ['ace.js', 'codegen'], env)
  await tally.check('generated files are up to date', 'git', generated)
  await stack.ace(['temporal:prepare'], env)
  return env
}

type Work = () => Promise<unknown>

/** The suites that share the database of the tests, one at a time. */
async function checkOnStack(tally: Tally, env: NodeJS.ProcessEnv) {
  for (const suite of ['models', 'backend', 'workflows', 'without_policies'])
    await tally.suite(suite, env)
  await tally.suite('real_mode', { ...env, SESSION_DRIVER: 'database' })
  for (const suite of ['bench', 'setup']) await tally.suite(suite, env)
}

/** What needs neither: whoever of the two is done first goes on with it. */
const checksForLast = (tally: Tally, env: NodeJS.ProcessEnv): Work[] => [
  () => checkSources(tally),
  () => tally.suite('domain', env),
  () => tally.suite('domain', { ...env, TZ: 'America/New_York' }),
]

/** The pages, which take as long as all other tests, beside those; each then takes of the rest what is left. */
async function checkAll(tally: Tally, env: NodeJS.ProcessEnv) {
  const rest = checksForLast(tally, env)
  const goOn = async () => {
    for (let work = rest.shift(); work; work = rest.shift()) await work()
  }
  const ending = (first: Promise<unknown>) => first.then(goOn)
  await both(ending(tally.suite('console', env)), ending(checkOnStack(tally, env)))
}

/** The environment in which the tests find their stack. */
async function startForTests(stack: Stack) {
  const ports = await stack.start({ extraPorts: ['web', 'smtp'] })
  return stack.environment({
    NODE_ENV: 'test',
    LOG_LEVEL: 'fatal',
    SESSION_DRIVER: 'memory',
    PORT: String(ports.web),
    APP_URL: `http://127.0.0.1:${ports.web}`,
    SMTP_PORT: String(ports.smtp),
    PAYLOAD_KEYS: TEST_KEY,
  })
}

/** The same signal may arrive twice: from the terminal and from the launching process. */
function removeOnSignal(stack: Stack) {
  let removing: Promise<never> | null = null
  const remove = async () => {
    await stack.remove()
    process.exit(130)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => (removing ??= remove()))
  }
}

await main(async () => {
  const tally = new Tally()
  const stack = new Stack(await throwAwayFolder('test'), { durable: false })
  try {
    removeOnSignal(stack)
    const [env] = await both(prepare(tally, stack), build())
    say('检查与测试，两路并行', 'checks and tests, two at a time')
    await checkAll(tally, env)
  } finally {
    await stack.remove()
  }
  tally.report()
  return tally.failed === 0 ? 0 : 1
})
