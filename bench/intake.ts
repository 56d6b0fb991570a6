import { makeSimulatedCode } from '#backend/capture/decoder/simulated_code'
import { demo } from '#backend/demo/demo_season'
import { drawSyntheticStudent } from '#backend/demo/synthetic/draw_student'
import { syntheticStudent } from '#backend/demo/synthetic/student'
import { CONSENT_TODAY } from '#domain/photos/consent'
import { SAMPLE_FIELDS } from '#tests/drawn_codes/code_fields'
import { ConsoleSession } from '../bin/rehearsal/console_session.js'
import { Installation } from '../bin/stack/installation.js'
import { Stack } from '../bin/stack/stack.js'
import { throwAwayFolder } from '../bin/stack/throw_away.js'
import { ReferenceClient, type OwnPhoto } from './intake/reference_client.js'
import { row, show } from './rows.js'

const PHOTOS = Number(process.env.INTAKE_PHOTOS ?? 1_000)
const AT_ONCE = 4
/** Pictures that are drawn; the others are the same with a byte more behind. */
const DRAWN = 12

const stack = new Stack(await throwAwayFolder('bench'), { durable: true })
const installation = new Installation(stack)

/** A key for the season, and the national code of a school that is photographed now. */
async function collector() {
  const admin = await ConsoleSession.signIn(installation.url, 'admin@example.test', demo.password)
  const { name: region, firstDay: date } = demo.regions[0]!
  await admin.moveClock({ type: 'jump', date, time: '10:00' })
  const { data: units } = await admin.get('/api/season_units')
  const { unit, season } = units.find(
    (one: { region: { name: string } }) => one.region.name === region
  )
  const { meta } = await admin.request('POST', '/api/collectors', {
    ...{ seasonId: season.id, name: '测试采集单位', unitIds: null, sendsFields: false },
    expiresOn: `${season.year}-11-30`,
  })
  return { key: meta.key as string, yxdm: unit.code as string, takenAt: `${date}T09:30:00+08:00` }
}

async function photosOf(yxdm: string, takenAt: string): Promise<OwnPhoto[]> {
  const drawn = await Promise.all(
    Array.from({ length: DRAWN }, (_, seed) =>
      drawSyntheticStudent(syntheticStudent(seed, []), { fast: true })
    )
  )
  return Array.from({ length: PHOTOS }, (_, no) => {
    const own = {
      xh: `2019${String(no).padStart(8, '0')}`,
      cjm: `Bench${String(no).padStart(11, '0')}`,
    }
    const fields = { ...SAMPLE_FIELDS, sjc: '1670000000000', yxdm, ...own }
    const token = makeSimulatedCode(JSON.stringify(fields), installation.env.APP_KEY!)
    const bytes = Buffer.concat([drawn[no % DRAWN]!, Buffer.from(String(no))])
    return {
      ...{ externalNo: `photo-${no}`, takenAt, bytes: Uint8Array.from(bytes) },
      token: Buffer.from(token).toString('latin1'),
    }
  })
}

/** Runs over all photos, a few at once; in the middle the server and the photo worker are killed. */
async function forEach(
  photos: OwnPhoto[],
  work: (photo: OwnPhoto) => Promise<unknown>,
  kill: boolean
) {
  let next = 0
  const half = Math.floor(photos.length / 2)
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (next < photos.length) {
        const no = next++
        if (kill && no === half) {
          await Promise.all([installation.web!.crash(), installation.photos!.crash()])
        }
        await work(photos[no]!)
      }
    })
  )
}

const count = async (sql: string) => {
  const [counted] = await stack.postgres!.query(sql, 'tucai')
  return Number(Object.values(counted!)[0])
}

async function measure() {
  const { key, yxdm, takenAt } = await collector()
  const photos = await photosOf(yxdm, takenAt)
  installation.supervise(() => {})
  const client = new ReferenceClient(installation.url, key, CONSENT_TODAY.collector)
  const begun = performance.now()
  await forEach(photos, (photo) => client.send(photo), true)
  const sent = performance.now()
  const states = new Map<string, number>()
  await forEach(
    photos,
    async ({ externalNo }) => {
      const { state } = await client.verdict(externalNo)
      states.set(state, (states.get(state) ?? 0) + 1)
    },
    false
  )
  const judged = performance.now()
  const stored = await count('select count(*) from photos')
  const students = await count('select count(distinct student_id) from photos')
  const answered = [...states.values()].reduce((sum, one) => sum + one, 0)
  const lost = PHOTOS - Math.min(answered, stored)
  const twice = stored - students
  show(
    row('intake.sent', `photos a second, ${AT_ONCE} at once`, PHOTOS / ((sent - begun) / 1_000)),
    row('intake.judged', 'photos a second, end to end', PHOTOS / ((judged - begun) / 1_000)),
    row('intake.repeated', 'requests, as server and photo worker were killed', client.repeated),
    row('intake.lost', `photos of ${PHOTOS}`, lost),
    row('intake.twice', `photos of ${PHOTOS}`, twice)
  )
  return lost === 0 && twice === 0 ? 0 : 1
}

try {
  await installation.start()
  await stack.ace(['demo:seed', '--units=4'], installation.env)
  process.exitCode = await measure()
} finally {
  await installation.remove()
}
process.exit()
