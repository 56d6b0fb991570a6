import { CONSENT_TODAY } from '#domain/photos/consent'
import { setTimeout as sleep } from 'node:timers/promises'
import { hostileFiles } from '#tests/hostile_files'
import { request } from 'node:http'
import { json } from 'node:stream/consumers'
import { demo } from '#backend/demo/demo_season'
import { ConsoleSession } from '../bin/rehearsal/console_session.js'
import { phonePhotos } from './photos/phone_photos.js'

const url = process.env.APP_URL!
/** A school hands in the photos it took today, two at a time. */
const PHOTOS = 40
const CONCURRENT = 2
/** Interval at which another user loads the board. */
const EVERY_MS = 50
const IDLE_MS = 6_000

const session = await ConsoleSession.signIn(url, 'operator@example.test', demo.password)
const { name: region, firstDay: date } = demo.regions[0]!
// Photos are received only inside a window: the first region's, once it has begun.
await session.moveClock({ type: 'jump', date, time: '10:00' })
const { data: units } = await session.get('/api/season_units')
const capturing = units.find((unit: { region: { name: string } }) => unit.region.name === region)
const photos = await phonePhotos()

const quantile = (values: number[], share: number) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))]!

/** How long others wait for the board while `work` runs, ms. */
async function boardWaitsDuring(work: Promise<unknown>): Promise<number[]> {
  const waits: number[] = []
  let isOver = false
  const ended = work.finally(() => (isOver = true))
  while (!isOver) {
    const begun = performance.now()
    await session.get('/api/season_units')
    waits.push(performance.now() - begun)
    await sleep(EVERY_MS)
  }
  await ended
  return waits
}

/** How late the event loop of the web process was since the last call, ms. */
const loopDelay = () =>
  new Promise<{ p99: number; most: number }>((resolve, reject) => {
    const asked = request({ socketPath: process.env.LOOP_DELAY_SOCKET!, path: '/' }, (answer) => {
      json(answer).then((delay) => resolve(delay as { p99: number; most: number }), reject)
    })
    asked.once('error', reject).end()
  })

async function handIn(bytes: Uint8Array<ArrayBuffer>) {
  const form = new FormData()
  form.append('consentVersion', CONSENT_TODAY.school)
  form.append('file', new Blob([bytes]), 'photo.jpg')
  const begun = performance.now()
  const path = `/api/season_units/${capturing.id}/photos`
  const isJudged = await session.request('POST', path, form).then(
    ({ data }) => data.status !== 'checking',
    // One of the hostile files is larger than allowed.
    ({ status }: { status: number }) => status === 413
  )
  return { ms: performance.now() - begun, isJudged }
}

/** Hands all files in, two at a time; returns how long each waited for its verdict, ms. */
async function handInAll(files: Uint8Array<ArrayBuffer>[]) {
  const next = [...files]
  const waits: number[] = []
  const hand = async () => {
    for (let bytes = next.shift(); bytes; bytes = next.shift()) {
      const { ms, isJudged } = await handIn(bytes)
      if (!isJudged) throw new Error('a photo was not judged within ten seconds')
      waits.push(ms)
    }
  }
  await Promise.all(Array.from({ length: CONCURRENT }, hand))
  return waits
}

// An extra byte at the end makes each file different.
const ordinary = Array.from({ length: PHOTOS }, (_, photo) =>
  Uint8Array.from(Buffer.concat([photos[photo % photos.length]!, Buffer.from([photo])]))
)
const hostile = [...(await hostileFiles()).map(({ bytes }) => bytes), Buffer.alloc(25 * 2 ** 20, 1)]

await handIn(Uint8Array.from(photos[0]!))
await loopDelay()
const idle = await boardWaitsDuring(sleep(IDLE_MS))
const idleLoop = await loopDelay()
let verdicts: number[] = []
const busy = await boardWaitsDuring(handInAll(ordinary).then((waits) => (verdicts = waits)))
const busyLoop = await loopDelay()
const attacked = await boardWaitsDuring(handInAll(hostile.map((bytes) => Uint8Array.from(bytes))))
const attackedLoop = await loopDelay()

const row = (bench: string, unit: string, ours: number, theirs: number | null) => ({
  bench: `load.${bench}`,
  unit,
  ours: Math.round(ours),
  reference: theirs === null ? null : 'the same with nothing else going on',
  theirs: theirs === null ? null : Math.round(theirs),
  ratio: theirs === null ? null : Math.round((ours / theirs) * 100) / 100,
  higherIsBetter: false,
})
const [judged, hurt] = [
  'ms for the board while photos are judged',
  'ms for the board while it is attacked',
]
const loop = 'ms that the event loop of the web process is late, p99'
const rows = [
  row('others_median', judged, quantile(busy, 0.5), quantile(idle, 0.5)),
  row('others_p99', judged, quantile(busy, 0.99), quantile(idle, 0.99)),
  row('attacked_p99', hurt, quantile(attacked, 0.99), quantile(idle, 0.99)),
  row('loop', `${loop}, while photos are judged`, busyLoop.p99, idleLoop.p99),
  row('loop_attacked', `${loop}, while it is attacked`, attackedLoop.p99, idleLoop.p99),
  row('verdict_median', 'ms from upload to verdict, two at a time', quantile(verdicts, 0.5), null),
  row('verdict_most', 'ms from upload to verdict, two at a time', quantile(verdicts, 1), null),
]
for (const one of rows) console.log(JSON.stringify(one))
process.exit(0)
