import { setTimeout as sleep } from 'node:timers/promises'
import { demo } from '#backend/seasons/demo_season'
import { ConsoleSession } from '../bin/rehearsal/console_session.mjs'
import { phonePhotos } from './photos/phone_photos.js'

const url = process.env.APP_URL!
/** So many photos, so many at once: a school that hands in what it took today. */
const PHOTOS = 40
const AT_ONCE = 2
/** Somebody else looks at the board this often. */
const EVERY_MS = 50
const IDLE_MS = 6_000

const session = await ConsoleSession.signIn(url, 'operator@example.test', demo.password)
const { data: units } = await session.get('/api/season_units')
const photos = await phonePhotos()

const at = (values: number[], share: number) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))]!

/** How long others wait for the board while something else goes on, ms. */
async function othersDuring(work: Promise<unknown>): Promise<number[]> {
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

const verdicts: number[] = []
async function handIn(photo: number) {
  const form = new FormData()
  // A byte behind the end of each: the same picture is not the same file.
  const bytes = new Uint8Array(
    Buffer.concat([photos[photo % photos.length]!, Buffer.from([photo])])
  )
  form.append('file', new Blob([bytes]), 'photo.jpg')
  const begun = performance.now()
  await session.request('POST', `/api/season_units/${units[0].id}/photos`, form)
  verdicts.push(performance.now() - begun)
}

async function handInAll() {
  const next = Array.from({ length: PHOTOS }, (_, photo) => photo)
  const hand = async () => {
    for (let photo = next.shift(); photo !== undefined; photo = next.shift()) await handIn(photo)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, hand))
}

await handIn(PHOTOS)
verdicts.length = 0
const idle = await othersDuring(sleep(IDLE_MS))
const busy = await othersDuring(handInAll())

const row = (bench: string, unit: string, ours: number, theirs: number | null) => ({
  bench: `load.${bench}`,
  unit,
  ours: Math.round(ours),
  reference: theirs === null ? null : 'the same with nothing else going on',
  theirs: theirs === null ? null : Math.round(theirs),
  ratio: theirs === null ? null : Math.round((ours / theirs) * 100) / 100,
  higherIsBetter: false,
})
const rows = [
  row('others_median', 'ms for the board while photos are judged', at(busy, 0.5), at(idle, 0.5)),
  row('others_p99', 'ms for the board while photos are judged', at(busy, 0.99), at(idle, 0.99)),
  row('verdict_median', 'ms from upload to verdict, two at a time', at(verdicts, 0.5), null),
  row('verdict_most', 'ms from upload to verdict, two at a time', at(verdicts, 1), null),
]
for (const one of rows) console.log(JSON.stringify(one))
process.exit(0)
