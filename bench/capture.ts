import { demo } from '#backend/demo/demo_season'
import { drawSyntheticStudent } from '#backend/demo/synthetic/draw_student'
import { syntheticStudent } from '#backend/demo/synthetic/student'
import { availableParallelism } from 'node:os'
import { ConsoleSession } from '../bin/rehearsal/console_session.js'
import { launchBrowser } from '../bin/stack/browser.js'
import { pageWeight, slowPage } from './capture/first_page.js'
import { bareVerdicts } from './capture/judging.js'
import { besideConsole } from './capture/beside_console.js'
import { ownerOfTables, plantPhones } from './capture/plant_phones.js'
import { Shooting } from './capture/shooting.js'
import { quantiles } from './quantiles.js'
import { row, show } from './rows.js'

/** Uploads a second, and for how long (s). */
const RATE = 10
const SECONDS = Number(process.env.CAPTURE_SECONDS ?? 120)
/** Students of one school who all shoot at 08:00. */
const MORNING = Number(process.env.CAPTURE_STUDENTS ?? 2_000)
/** Photos by which the rate of verdicts is known before the wait for one is measured at half of it. */
const FIRST = 40
const WAITED_SECONDS = 60
const DRAINED_SECONDS = 60
const DRAWN = 12
const SIZE = { width: 960, height: 1_280 }
const PAGE_LOADS = 7

const url = process.env.APP_URL!
const signIn = (login: string) => ConsoleSession.signIn(url, `${login}@example.test`, demo.password)

const drawn = await Promise.all(
  Array.from({ length: DRAWN }, (_, seed) =>
    drawSyntheticStudent(syntheticStudent(seed, []), { ...SIZE, fast: true })
  )
)
const browser = await launchBrowser()
const kB = await pageWeight(browser, `${url}/capture/`)
const loads: number[] = []
for (let load = 0; load < PAGE_LOADS; load += 1)
  loads.push(await slowPage(browser, `${url}/capture/`))
await browser.close()
show(
  row('capture.first_load', 'kB of code, packed, until the page asks for the code (limit 100)', kB),
  row(
    'capture.interactive',
    'ms (median) until it can be used, on a processor four times as slow (limit 2,000)',
    quantiles(loads).median
  )
)

const bare = await bareVerdicts(drawn, availableParallelism())

const admin = await signIn('admin')
const { name: region, firstDay: date } = demo.regions[0]!
await admin.moveClock({ type: 'jump', date, time: '10:00' })
const { data: units } = await admin.get('/api/season_units')
const { id: unitId } = units.find((one: { region: { name: string } }) => one.region.name === region)
const client = await ownerOfTables()
await plantPhones(client, unitId, FIRST + RATE * (SECONDS + WAITED_SECONDS) + MORNING)

// How long one waits for a verdict, at half the rate at which they come.
const shooting = new Shooting(url, client, drawn)
const burst = performance.now()
await shooting.shootTogether(FIRST)
await shooting.untilJudged()
const half = FIRST / ((performance.now() - burst) / 1_000) / 2
const waits = await shooting.verdictWaits(() => shooting.shootAt(half, WAITED_SECONDS))
show(
  row(
    'capture.verdict_p95',
    `ms from the opened shot to its verdict, ${half.toFixed(1)} photos a second (limit 3,000)`,
    quantiles(waits).p95
  )
)

const acknowledged = await shooting.shootAt(RATE, SECONDS)
const lost = await shooting.lost()
show(
  row(
    'capture.acknowledged_p95',
    `ms from the shutter to the answer, ${RATE} photos a second for ${SECONDS} s`,
    quantiles(acknowledged.map(({ ms }) => ms)).p95
  ),
  row('capture.lost', `photos of ${RATE * SECONDS} (limit 0)`, lost)
)

// 08:00: a whole school at once, while its coordinator works in the console.
const { morning, taken, waited } = await besideConsole(await signIn('90001'), () =>
  shooting.shootTogether(MORNING)
)
const lostAtEight = await shooting.lost()
const drained = await shooting.verdictRate(DRAINED_SECONDS)
show(
  row('capture.morning', `s until ${MORNING} photos shot at once are received`, taken / 1_000),
  row('capture.morning_lost', `photos of ${MORNING} (limit 0)`, lostAtEight),
  row(
    'capture.morning_ahead',
    'photos before it, as the last students were told',
    morning.reduce((most, { ahead }) => Math.max(most, ahead), 0)
  ),
  row(
    'capture.morning_console_p95',
    'ms, a page of the school’s wall meanwhile',
    quantiles(waited).p95
  ),
  {
    ...row(
      'capture.verdicts',
      'verdicts a second while photos wait (target 0.8 of the reference)',
      drained,
      ['check and make alone, all cores', bare]
    ),
    higherIsBetter: true,
  }
)
await client.end()
process.exit(lost === 0 && lostAtEight === 0 ? 0 : 1)
