import { demo } from '#backend/demo/demo_season'
import { ConsoleSession } from '../bin/rehearsal/console_session.js'
import { plantStudents } from './counts/plant_students.js'
import { quantiles } from './quantiles.js'
import { row, show } from './rows.js'
import { plantWall } from './wall/plant_photos.js'
import { plantThumbnail } from './wall/plant_thumbnail.js'
import { measureWallPage } from './wall/wall_page.js'

/** Of ten students nine have a photo. */
const STUDENTS = 111_200
const TIMES = 40
const PAGE = 100
const LAST_PAGE = 1_000
/** Loaded in a browser before anything is measured there. */
const LOADED = 1_000

const url = process.env.APP_URL!
const signIn = (login: string) => ConsoleSession.signIn(url, `${login}@example.test`, demo.password)
const [centre, school] = [await signIn('operator'), await signIn('90001')]
const { data: me } = await centre.get('/api/session')

const ids: string[] = []
for (let after: string | null = ''; after !== null;) {
  const page = await centre.get(`/api/season_units?limit=50&after=${encodeURIComponent(after)}`)
  ids.push(...page.data.map(({ id }: { id: string }) => id))
  after = page.meta.next
}
await plantStudents(ids, STUDENTS)
const { after, photos } = await plantWall(me.id, await plantThumbnail(), LAST_PAGE, PAGE)

async function waits(session: ConsoleSession, path: string, times = TIMES): Promise<number[]> {
  const measured: number[] = []
  for (let time = 0; time < times; time += 1) {
    const begun = performance.now()
    await session.get(path)
    measured.push(performance.now() - begun)
  }
  return measured
}

const p95 = async (session: ConsoleSession, path: string) => {
  await waits(session, path, 3)
  return quantiles(await waits(session, path)).p95
}

const first = await waits(centre, `/api/wall?limit=${PAGE}`)
const last = await waits(centre, `/api/wall?limit=${PAGE}&after=${encodeURIComponent(after)}`)

/** A decision and what is then asked for: the photo's new state, taken back again. */
async function decisions(): Promise<number[]> {
  const { data } = await school.get('/api/wall?chip=unlooked&limit=100')
  const measured: number[] = []
  for (const { id } of data as { id: string }[]) {
    const begun = performance.now()
    await school.request('POST', `/api/photos/${id}/decisions`, { decision: 'look' })
    measured.push(performance.now() - begun)
  }
  return measured
}

const hand = await measureWallPage(url, LOADED, TIMES)

const of = `of ${photos} photos of ${ids.length} schools`
show(
  row(
    'wall.list_school_p95',
    `ms, a page of a school’s wall, ${of}`,
    await p95(school, '/api/wall')
  ),
  row(
    'wall.list_centre_p95',
    `ms, a page of the centre’s wall, ${of}`,
    await p95(centre, '/api/wall')
  ),
  row(
    'wall.list_rule_p95',
    `ms, a page of the centre’s wall by a rule, ${of}`,
    await p95(centre, '/api/wall?rule=PR8')
  ),
  row(
    'wall.counts_school_p95',
    `ms, the chips of a school, ${of}`,
    await p95(school, '/api/wall/counts')
  ),
  row(
    'wall.counts_centre_p95',
    `ms, the chips of the centre, ${of}`,
    await p95(centre, '/api/wall/counts')
  ),
  row(
    'wall.rules_school_p95',
    `ms, the broken rules of a school, ${of}`,
    await p95(school, '/api/wall/rules')
  ),
  row(
    'wall.rules_centre_p95',
    `ms, the broken rules of the centre, ${of}`,
    await p95(centre, '/api/wall/rules')
  ),
  row('wall.decision_p95', `ms, a decision, ${of}`, quantiles(await decisions()).p95),
  row(
    'wall.last_page',
    `ms (median), page ${LAST_PAGE} of the centre (target 1.5 times page 1)`,
    quantiles(last).median,
    ['page 1', quantiles(first).median]
  )
)
const loaded = `in Chromium with ${LOADED} photos loaded`
show(
  row(
    'wall.next_picture_p95',
    `ms from a decision to the next picture ${loaded} (limit 100)`,
    quantiles(hand.decisions).p95
  ),
  row(
    'wall.long_tasks',
    `tasks over 50 ms while all of it is scrolled ${loaded} (limit 0)`,
    hand.longTasks.length
  ),
  row('wall.longest_task', `ms, the longest of them (limit 50)`, Math.max(0, ...hand.longTasks)),
  row(
    'wall.most_work',
    `ms of processor time, the most for one of them (limit 50)`,
    hand.work.reduce((most, ms) => Math.max(most, ms), 0)
  ),
  row(
    'wall.thumbnail_p95',
    `ms until a thumbnail is there, ${loaded}`,
    quantiles(hand.thumbnails).p95
  )
)
process.exit(0)
