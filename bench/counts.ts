import { demo } from '#backend/demo/demo_season'
import { ConsoleSession } from '../bin/rehearsal/console_session.js'
import { plantStudents } from './counts/plant_students.js'
import { quantiles } from './quantiles.js'
import { row, show } from './rows.js'

const STUDENTS = 600_000
const TIMES = 3

const session = await ConsoleSession.signIn(
  process.env.APP_URL!,
  'operator@example.test',
  demo.password
)

/** Every unit of the board, page by page. */
async function everyPage(): Promise<{ ids: string[]; waits: number[] }> {
  const ids: string[] = []
  const waits: number[] = []
  for (let after: string | null = ''; after !== null;) {
    const begun = performance.now()
    const page = await session.get(
      `/api/season_units?limit=50${after && `&after=${encodeURIComponent(after)}`}`
    )
    waits.push(performance.now() - begun)
    ids.push(...page.data.map(({ id }: { id: string }) => id))
    after = page.meta.next
  }
  return { ids, waits }
}

const timed = async (path: string) => {
  const begun = performance.now()
  await session.get(path)
  return performance.now() - begun
}

const { ids } = await everyPage()
const planted = await plantStudents(ids, STUDENTS)
await everyPage()
const board: number[] = []
for (let time = 0; time < 5 * TIMES; time += 1) board.push(...(await everyPage()).waits)
const progress: number[] = []
for (let time = 0; time < TIMES; time += 1)
  for (const id of ids) progress.push(await timed(`/api/season_units/${id}/progress`))

const of = `of ${ids.length} schools with ${STUDENTS} students`
show(
  row('counts.import', `ms to store and count a school’s list of ${planted.each}`, planted.import),
  row('counts.board_median', `ms, a page of the board ${of}`, quantiles(board).median),
  row('counts.board_p95', `ms, a page of the board ${of} (target 200)`, quantiles(board).p95),
  row('counts.progress_median', `ms, the progress of a school, ${of}`, quantiles(progress).median),
  row('counts.progress_p95', `ms, the same (target 200)`, quantiles(progress).p95)
)
process.exit(0)
