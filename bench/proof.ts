import { demo } from '#backend/demo/demo_season'
import { ConsoleSession } from '../bin/rehearsal/console_session.js'
import { plantProof } from './proof/plant_proof.js'
import { quantiles } from './quantiles.js'
import { row, show } from './rows.js'

const SCHOOL = '90001'
/** 15,000 students of the school that is measured, of nearly 100,000: the others have as many classes each. */
const CLASSES = { measured: 300, all: 2_000 }
const EACH = 50
const TIMES = 40
/** Not counted: the first statements of a connection have no plan yet. */
const WARM = 3

interface ProofClass {
  classId: string
  digest: string
  unmarked: number
}

const url = process.env.APP_URL!
const signIn = (login: string) => ConsoleSession.signIn(url, `${login}@example.test`, demo.password)
const [centre, school] = [await signIn('operator'), await signIn(SCHOOL)]
const { data: me } = await school.get('/api/session')

const ids: string[] = []
for (let after: string | null = ''; after !== null;) {
  const page = await centre.get(`/api/season_units?limit=50&after=${encodeURIComponent(after)}`)
  ids.push(...page.data.map(({ id }: { id: string }) => id))
  after = page.meta.next
}
const { data: own } = await school.get('/api/season_units')
const unit: string = own[0].id
const units = [unit, ...ids.filter((id) => id !== unit)]
const all = await plantProof({ units, authorId: me.id, classes: CLASSES, each: EACH })

const proof = `/api/season_units/${unit}/proof`
const { data } = await school.get(proof)
/** Of which nothing is said: to be marked. */
const open = (data.classes as ProofClass[]).filter(({ unmarked }) => unmarked === EACH)

/** @returns ms of each of these but the first, which are not counted */
async function waits<T>(over: readonly T[], ask: (one: T) => Promise<unknown>): Promise<number[]> {
  const measured: number[] = []
  for (const one of over.slice(0, TIMES + WARM)) {
    const begun = performance.now()
    await ask(one)
    measured.push(performance.now() - begun)
  }
  return measured.slice(WARM)
}

const again = Array.from({ length: TIMES + WARM })
const itemsOf = ({ classId }: ProofClass) => `${proof}/items?classId=${classId}`

const classes = await waits(again, () => school.get(proof))
const classesOfCentre = await waits(again, () => centre.get(proof))
const items = await waits(open, (one) => school.get(itemsOf(one)))
const itemsOfCentre = await waits(open, (one) => centre.get(itemsOf(one)))
const unmarked = await waits(again, () => school.get(`${proof}/items?mark=unmarked`))

const { data: shown } = await school.get(itemsOf(open.at(-1)!))
const marks = await waits(
  shown as { studentId: string; itemId: string; version: number }[],
  ({ studentId, itemId, version }) =>
    school.request('POST', `${proof}/marks`, {
      marks: [{ studentId, itemId, version, kind: 'right' }],
    })
)
const seen = open.slice(0, -1).map(({ classId, digest }) => ({ classId, digest }))
const right = await waits(seen, (one) => school.request('POST', `${proof}/classes`, one))
const confirmed = await waits(seen, (one) =>
  school.request('POST', `${proof}/confirmations`, { ...one, onPaper: false })
)

const ofSchool = CLASSES.measured * EACH
const of = `of a school of ${ofSchool} students, of ${all} of ${units.length} schools`
const p95 = (bench: string, unitOf: string, measured: number[]) =>
  row(`proof.${bench}_p95`, `ms, ${unitOf}`, quantiles(measured).p95)
show(
  p95('items', `the ${EACH} students of a class ${of} (limit 100)`, items),
  p95('items_centre', 'the same, of the centre (limit 100)', itemsOfCentre),
  p95('unmarked', 'the first 200 students of that school of whom nothing is said', unmarked),
  p95('classes', `the ${CLASSES.measured} classes of that school with counts and digests`, classes),
  p95('classes_centre', 'the same, of the centre', classesOfCentre),
  row('proof.mark_median', `ms, a mark of one student ${of}`, quantiles(marks).median),
  p95('mark', 'the same (limit 50)', marks),
  p95('class_right', `a whole class of ${EACH} right (limit 200)`, right),
  p95('confirmation', `a confirmation of a class of ${EACH} (limit 200)`, confirmed)
)
process.exit(0)
