import { EXPORTS } from '#backend/exports/lists'
import { ACT_RIGHTS } from '#domain/identity/act_rights'
import { routeName, ROUTE_RIGHTS } from '#domain/identity/route_rights'
import { ACT_NAMES } from '#domain/season/act_rules'
import { emptyDatabase } from '#tests/empty_database'
import { places, type Place } from '#tests/every_route'
import { expected, TARGETS_OF, type Target } from '#tests/rights/expected'
import { idFor, matrixWorld, type MatrixWorld } from '#tests/rights/matrix_world'
import { ASKERS, SCHOOLS, type Asker } from '#tests/rights/people'
import { serverUrl } from '#tests/sign_in'
import { test } from '@japa/runner'

/** Values of parameters that name no row. */
const NAMED: Record<string, string> = {
  day: '2023-03-20',
  kind: 'picture',
  page: '1',
  code: 'setup_due',
  locale: 'zh',
  externalNo: 'A-1',
}
/** Of sessions: the others need them, and only real mode stores them: `sessions.real_mode.spec.ts`. */
const LEFT_OUT = ['DELETE /api/session', 'DELETE /api/sessions', 'DELETE /api/sessions/:id']

interface Cell extends Place {
  asker: Asker
  target: Target
  params: Record<string, string>
  hasId: boolean
}

/** One act of each right, for rows of others: the line is the same for all of them. */
const ACTS = ACT_NAMES.filter(
  (act, index) =>
    ACT_NAMES.findIndex((one) => ACT_RIGHTS[one].may === ACT_RIGHTS[act].may) === index
)

/** A route once for each act or list that it may name. */
function named({ method, pattern }: Place, target: Target): Record<string, string>[] {
  if (pattern.includes(':act')) {
    // What an act decides on is read by the same line as the act.
    const acts = method === 'GET' ? ACTS.slice(0, 2) : target === 'own' ? ACT_NAMES : ACTS
    return acts.map((act) => ({ act }))
  }
  if (pattern.includes(':list')) return Object.keys(EXPORTS).map((list) => ({ list }))
  return [{}]
}

/** On whose rows a route is asked. */
function targetsOf({ method, pattern }: Place): readonly Target[] {
  if (!hasRow(pattern)) return ['own']
  const line = ROUTE_RIGHTS[routeName(method, pattern)]!
  return TARGETS_OF['of' in line ? line.of : 'unit']
}

const hasRow = (pattern: string) => /:(id|calendarId)\b/.test(pattern)

/** Every cell of the matrix. */
function cells(): Cell[] {
  const all = places()
    .filter(({ method, pattern }) => !LEFT_OUT.includes(`${method} ${pattern}`))
    // Whatever deletes does so at last.
    .toSorted((one, other) => Number(one.method === 'DELETE') - Number(other.method === 'DELETE'))
  return all.flatMap((place) => {
    const hasId = hasRow(place.pattern)
    return targetsOf(place).flatMap((target) =>
      named(place, target).flatMap((params) =>
        ASKERS.map((asker) => ({ ...place, params, hasId, target, asker }))
      )
    )
  })
}

const describe = ({ method, pattern, params, asker, target }: Cell) =>
  `${method} ${pattern.replace(/:(act|list)/, (_, name) => params[name]!)} · ${asker} · ${target}`

test.group('Everybody at every route', (group) => {
  group.teardown(emptyDatabase)
  let world: MatrixWorld
  group.setup(async () => void (world = await matrixWorld()))

  const url = (cell: Cell) =>
    cell.pattern.replace(/(\w+)\/:(\w+)|:(\w+)/g, (_, before, name, alone): string => {
      const parameter = name ?? alone
      const value = cell.params[parameter] ?? NAMED[parameter] ?? idFor(world, before, cell)
      return before ? `${before}/${value}` : value
    })

  async function ask({ method, asker }: Cell, path: string) {
    const body = method === 'GET' ? {} : { body: '{}' }
    const headers = { ...world.people[asker].headers, 'content-type': 'application/json' }
    const answer = await fetch(`${serverUrl()}${path}`, {
      method,
      headers,
      // The console, to which the way back from the provider leads, is not built here.
      redirect: 'manual',
      ...body,
    })
    return { status: answer.status, text: await answer.text() }
  }

  /** Is the answer what the table says? A body is read before its row is looked for. */
  function isAsTold(wanted: ReturnType<typeof expected>, status: number) {
    if (wanted === 'not') return [401, 403, 404].includes(status)
    if (wanted === 'none') return status === 404 || status === 422
    return ![401, 403, 404].includes(status)
  }

  /** Answers to people of a school about rows that are not theirs, and about rows that do not exist. */
  const refusals = new Map<string, string>()

  async function wrongWith(cell: Cell): Promise<string | null> {
    const { status, text } = await ask(cell, url(cell))
    const wanted = expected(cell, cell.params, cell)
    if (!isAsTold(wanted, status)) return `${describe(cell)}: ${status}, but ${wanted}`
    if (cell.hasId && SCHOOLS.includes(cell.asker))
      refusals.set(describe(cell), `${status} ${text}`)
    return null
  }

  /** Asks for each, a few at a time; returns what is wrong. */
  async function each<T>(all: T[], wrong: (one: T) => Promise<string | null>): Promise<string[]> {
    const waiting = all.toReversed()
    const found: string[] = []
    const next = async () => {
      for (let one = waiting.pop(); one; one = waiting.pop()) {
        const fault = await wrong(one)
        if (fault) found.push(fault)
      }
    }
    await Promise.all(Array.from({ length: 6 }, next))
    return found
  }

  test('is let in exactly where the table says so', async ({ assert }) => {
    const all = cells()
    assert.isAbove(all.length, 2_000)
    assert.deepEqual(await each(all, wrongWith), [])
    const told = [...refusals].filter(([name]) => name.endsWith(' other_unit'))
    assert.isAbove(told.length, 100)
    for (const [name, text] of told)
      assert.equal(text, refusals.get(name.replace('other_unit', 'unknown')), `${name} tells of it`)
  })
})
