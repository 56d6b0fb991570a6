import type { SeasonGateway } from '#backend/engine/season_gateway'
import { runJob, type JobKinds } from '#backend/jobs/actions/run_job'
import { previewList } from '#backend/roster/list/actions/preview_list'
import { runList } from '#backend/roster/list/actions/run_list'
import type { ListChoice } from '#backend/roster/list/actions/store_preview'
import { runListImport } from '#backend/roster/list/run_list_import'
import { writeSheet } from '#backend/sheets/write_sheet'
import { LIST_FIELDS, type ListMapping } from '#domain/roster/list/list_fields'
import type Job from '#models/jobs/job'
import Student from '#models/roster/student'
import SeasonUnit from '#models/seasons/season_unit'
import type { World } from '#tests/season_fixture'

export const LIST_HEADINGS = ['院校名称', '学院', '班级', '学号', '证件号码后四位', '姓名(脱敏)']

export const LIST_MAPPING = Object.fromEntries(
  LIST_FIELDS.map((field, place) => [field, LIST_HEADINGS[place]])
) as ListMapping

/** Keeps jobs where they are: tests run them. */
export const stillGateway = {
  isOnline: async () => true,
  startJob: async () => {},
} as unknown as SeasonGateway

/** The school of a world, by its name. */
export const listedUnit = ({ units }: World) =>
  SeasonUnit.query().where('id', units[0]!.id).preload('unit').firstOrFail()

/** A row of the school's list: number, name, last four, class and college. */
export const listRow = (
  school: string,
  xh: string,
  { name = '王*明', four = '471X', className = '软件2001', college = '信息学院' } = {}
) => [school, college, className, xh, four, name]

/** Rows of the world's school with these numbers. */
export async function listRows(world: World, ...numbers: string[]) {
  const { unit } = await listedUnit(world)
  return numbers.map((xh) => listRow(unit.name, xh))
}

export const listBook = (rows: string[][], headings = LIST_HEADINGS) =>
  writeSheet({ title: '名单', headings, rows })

/** Previews rows as the coordinator's upload. */
export async function previewed(world: World, rows: string[][], choice: Partial<ListChoice> = {}) {
  const unit = await listedUnit(world)
  const all = {
    way: 'good',
    kind: 'merge',
    masks: false,
    mapping: LIST_MAPPING,
    ...choice,
  } as const
  return previewList(await listBook(rows), unit, world.coordinators[0]!.id, all)
}

/** Previews rows, and opens the job without running it. */
export async function openedImport(
  world: World,
  rows: string[][],
  choice: Partial<ListChoice> = {}
) {
  const preview = await previewed(world, rows, choice)
  if (!preview.ok) throw new Error(preview.error.type)
  const job = await runList(preview.value.id, world.coordinators[0]!.id, stillGateway)
  if (!job.ok) throw new Error(job.error.type)
  return { list: preview.value, job: job.value }
}

const attempt = { number: 1, heartbeat() {} }

export const runImport = ({ id }: Job, kinds: Partial<JobKinds> = {}) =>
  runJob(id, { import_list: runListImport, ...kinds }, attempt)

/** Previews and runs rows. */
export async function imported(world: World, rows: string[][], choice: Partial<ListChoice> = {}) {
  const { list, job } = await openedImport(world, rows, choice)
  await runImport(job)
  return list.refresh()
}

/** The numbers of the list in its order. */
export const listedNumbers = async ({ units }: World) =>
  (
    await Student.query()
      .where('seasonUnitId', units[0]!.id)
      .whereNotNull('listPosition')
      .whereNull('delistedAt')
      .orderBy('listPosition')
  ).map(({ xh }) => xh)
