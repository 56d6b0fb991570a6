import { drawSyntheticStudent } from '#backend/demo/synthetic/draw_student'
import { syntheticStudent } from '#backend/demo/synthetic/student'
import { CONSENT_TODAY } from '#domain/photos/consent'
import type { Installation } from '../../bin/stack/installation.js'
import { ConsoleSession } from '../../bin/rehearsal/console_session.js'
import { plantJob } from './plant_job.js'

/** A record for each page that shows one. */
export interface Planted {
  unit: { id: string; name: string }
  photo: { id: string; unit: { name: string } }
  season: { id: string; name: string }
  job: { id: string }
  student: { id: string; maskedName: string; xh: string }
  schoolClass: { id: string; name: string }
  person: { id: string; name: string }
}

/** Who gets students: what counts them is typed in by no other spec from then on. */
export const SCHOOL = '90001'
const PASSWORD = 'tucai-2023'
const BEGUN = '2023-03-22'

/** Uses what earlier specs have left, and adds what is missing. */
export async function plantRecords(installation: Installation): Promise<Planted> {
  const { url } = installation
  const admin = await ConsoleSession.signIn(url, 'admin@example.test', PASSWORD)
  const school = await ConsoleSession.signIn(url, `${SCHOOL}@example.test`, PASSWORD)
  const first = async (session: ConsoleSession, list: string) =>
    (await session.get(`/api/${list}`)).data[0]
  const { id, unit } = await first(school, 'season_units')
  if (!(await first(school, 'photos'))) {
    const { data: clock } = await admin.get('/api/clock')
    if (clock.now < BEGUN) await admin.moveClock({ type: 'jump', date: BEGUN })
    await handInPhoto(school, id)
  }
  if (!(await first(school, 'students'))) await plantStudents(school, id)
  const appliedJob = async () =>
    (await admin.get('/api/jobs')).data.find(
      ({ kind }: { kind: string }) => kind === 'apply_calendar'
    )
  if (!(await appliedJob())) await plantJob(installation)
  return {
    unit: { id, name: unit.name },
    photo: await first(school, 'photos'),
    season: await first(admin, 'seasons'),
    job: await appliedJob(),
    student: await first(school, 'students'),
    schoolClass: await first(school, 'classes'),
    person: await first(admin, 'people?role=reviewer'),
  }
}

/** A college with a class, and two students in it; one is absent. */
async function plantStudents(school: ConsoleSession, seasonUnitId: string) {
  const make = async (path: string, body: object): Promise<{ id: string }> =>
    (await school.request('POST', `/api/${path}`, body)).data
  const college = await make('colleges', { seasonUnitId, name: '信息学院' })
  const place = { seasonUnitId, collegeId: college.id }
  const { id: classId } = await make('classes', { ...place, name: '软件2001' })
  const one = { seasonUnitId, classId, lastFour: '471X' }
  await make('students', { ...one, xh: '2019010101', maskedName: '王*' })
  const { id } = await make('students', { ...one, xh: '2019010102', maskedName: '欧**月' })
  await make(`students/${id}/absences`, { round: 'main', reason: 'enlisted' })
}

async function handInPhoto(school: ConsoleSession, unitId: string) {
  const student = syntheticStudent(3, ['side_light'])
  const bytes = new Uint8Array(await drawSyntheticStudent(student, { fast: true }))
  const form = new FormData()
  form.append('takenOn', BEGUN)
  form.append('consentVersion', CONSENT_TODAY.school)
  form.append('outsideNote', '存储卡晚到')
  form.append('file', new Blob([bytes], { type: 'image/jpeg' }), '照片.jpg')
  await school.request('POST', `/api/season_units/${unitId}/photos`, form)
}
