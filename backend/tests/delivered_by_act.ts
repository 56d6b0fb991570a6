import type { SeasonGateway } from '#backend/engine/season_gateway'
import BatchItem from '#models/proofreading/batch_item'
import { photoOf } from '#tests/live_photos'
import { act, capturedSeason } from '#tests/season_fixture'
import { classOf, studentsOf } from '#tests/students_fixture'
import type { ApiClient } from '@japa/api-client'
import { randomUUID } from 'node:crypto'

/** A running season whose first school proofreads a batch of one class, drawn up and delivered by the centre. */
export async function deliveredByAct(gateway: SeasonGateway, client: ApiClient, count: number) {
  const world = await capturedSeason(gateway)
  const unit = world.units[0]!
  const schoolClass = await classOf(unit)
  const students = await studentsOf(unit, Array(count).fill(schoolClass))
  for (const { id: studentId } of students)
    await photoOf(world, 'accepted', { studentId, productKey: `made/${randomUUID()}.jpg` })
  await act(gateway, unit, { name: 'startProcessing', input: {} })
  const post = (path: string, body: object) =>
    client.post(`/api/season_units/${unit.id}/${path}`).json(body).loginAs(world.centre)
  const drawn = await post('batches', {}).withCsrfToken()
  const { id: batchId } = drawn.body().data.draft
  const sent = await post('acts/uploadBatch', { key: randomUUID(), batchId }).withCsrfToken()
  sent.assertStatus(200)
  const items = new Map((await BatchItem.all()).map((item) => [item.studentId, item]))
  return { world, unit, schoolClass, students, items: students.map(({ id }) => items.get(id)!) }
}
