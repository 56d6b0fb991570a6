import { documentKey } from '#backend/documents/store_document'
import { putObject } from '#backend/photos/photo_objects'
import Document from '#models/documents/document'
import ProofMark from '#models/proofreading/proof_mark'
import { deliveredByAct } from '#tests/delivered_by_act'
import { asksErrata } from '#tests/errata_requests'
import { liveEngine } from '#tests/live_engine'
import { asks } from '#tests/proof_requests'
import { person } from '#tests/season_fixture'
import { test } from '@japa/runner'
import { randomUUID } from 'node:crypto'

/** A paper that the school has sent, handed in by the centre. */
async function paperOf(seasonUnitId: string, authorId: string) {
  const digest = randomUUID()
  await putObject(documentKey(digest), Buffer.from('%PDF-1.4\n%%EOF\n'))
  const own = { seasonUnitId, authorId }
  return Document.create({
    ...{ ...own, digest, fileName: 'sheet.pdf', kind: 'application/pdf', bytes: 15 },
  })
}

test.group('What the centre registers for a school', (group) => {
  const engine = liveEngine(group)

  test('is marked by the signed sheet only, which every mark names and colleagues may read', async ({
    client,
    assert,
  }) => {
    const { world, unit, students, items } = await deliveredByAct(engine.gateway, client, 2)
    const centre = asks(client, world, world.centre)
    const marks = [
      { studentId: students[0]!.id, itemId: items[0]!.id, version: 1, kind: 'wrong_image' },
    ]
    const seen = await centre.classNamed('软件2001')
    for (const asked of [centre.mark(marks), centre.right(seen)])
      assert.equal((await asked).body().error.type, 'sheet_required')
    assert.isEmpty(await ProofMark.all())
    const { id: documentId } = await paperOf(unit.id, world.centre.id)
    ;(await centre.mark(marks, { documentId })).assertStatus(200)
    ;(await centre.right(seen, { documentId })).assertStatus(204)
    const written = await ProofMark.query().orderBy('kind')
    assert.deepEqual(
      written.map((mark) => [mark.kind, mark.documentId]),
      [
        ['right', documentId],
        ['wrong_image', documentId],
      ]
    )
    const colleague = await person('operator')
    const read = await client.get(`/api/documents/${documentId}/pages`).loginAs(colleague)
    assert.equal(read.body().data.fileName, 'sheet.pdf')
    const unknown = await centre.mark(marks, { documentId: randomUUID() })
    assert.equal(unknown.body().error.type, 'document_unknown')
  })

  test('is sent and declared by a paper of the school, and answered by somebody else', async ({
    client,
    assert,
  }) => {
    const { world, unit, students, items } = await deliveredByAct(engine.gateway, client, 2)
    const room = asks(client, world, world.centre)
    const errata = asksErrata(client, unit, world.centre)
    const { id: documentId } = await paperOf(unit.id, world.centre.id)
    const [studentId, itemId] = [students[0]!.id, items[0]!.id]
    await room.mark([{ studentId, itemId, version: 1, kind: 'quality' }], { documentId })
    const drawn = await errata.draw()
    const round = { roundId: drawn.body().data.id }
    assert.equal((await errata.act('submitErrata', round)).body().error.type, 'paper_required')
    ;(await errata.act('submitErrata', { ...round, documentId })).assertStatus(200)
    const [row] = await errata.list('stand=open')
    const rejected = { answer: 'rejected', reason: '照片清晰，符合要求' }
    const other = asksErrata(client, unit, await person('operator'))
    ;(await other.answer(row.id, rejected)).assertStatus(204)
    const told = { answerIds: [row.id] }
    assert.equal((await errata.act('answerErrata', told)).body().error.type, 'own_request')
    ;(await other.act('answerErrata', told)).assertStatus(200)
    const declared = { reason: '学校盖章说明其余无误' }
    assert.equal(
      (await errata.act('declareProofread', declared)).body().error.type,
      'paper_required'
    )
    await room.right(await room.classNamed('软件2001'), { documentId })
    ;(await errata.act('declareProofread', { documentId })).assertStatus(200)
  })
})
