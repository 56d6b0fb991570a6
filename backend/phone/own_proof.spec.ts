import ProofMark from '#models/proofreading/proof_mark'
import { deliveredSchool } from '#tests/delivered_school'
import { nextVersion } from '#tests/delivered_batch'
import { emptyDatabase } from '#tests/empty_database'
import { standsIn } from '#tests/live_photos'
import { Phone } from '#tests/phone'
import { phoneSessionOf } from '#tests/phone_session'
import { asks } from '#tests/proof_requests'
import { test } from '@japa/runner'

test.group('Own proofreading by phone', (group) => {
  group.each.setup(() => emptyDatabase)

  const delivered = async () => {
    const school = await deliveredSchool()
    await standsIn(school.unit.id, 'proofreading')
    const phone = new Phone()
    phone.token = await phoneSessionOf(school.unit, school.students[0]!.id)
    return { ...school, phone }
  }

  test('says of the delivered photo whether it is right, which the class sees and decides', async ({
    client,
    assert,
  }) => {
    const { world, phone, coordinator } = await delivered()
    const { proof } = await phone.standing()
    assert.isNull(proof.said)
    assert.include(proof.kinds, 'wrong_image')
    const { itemId, version } = proof
    const said = { itemId, version, kind: 'wrong_image', remark: '不是我的照片' }
    const marked = await phone.ask('PUT', 'proof', said)
    assert.deepInclude(marked.body.data.proof.said, { kind: 'wrong_image' })
    assert.equal((await phone.ask('PUT', 'proof', said)).status, 200)
    assert.lengthOf(await ProofMark.query().where('layer', 'student'), 1)
    const room = asks(client, world, coordinator)
    const { classId: id } = await room.classNamed('软件2001')
    const list = await client
      .get(`/api/season_units/${world.units[0]!.id}/proof/items?classId=${id}&mark=reported`)
      .loginAs(coordinator)
    const [item, ...others] = list.body().data
    assert.isEmpty(others)
    assert.deepInclude(item, {
      mark: null,
      own: { kind: 'wrong_image', remark: '不是我的照片' },
    })
  })

  test('counts for the version that was seen, and keeps neither numbers nor telephones', async ({
    assert,
  }) => {
    const { phone, items } = await delivered()
    const { itemId, version } = (await phone.standing()).proof
    const right = { itemId, version, kind: 'right' }
    await phone.ask('PUT', 'proof', right)
    await nextVersion(items[0]!)
    assert.isNull((await phone.standing()).proof.said)
    assert.equal((await phone.ask('PUT', 'proof', right)).body.error.type, 'version_changed')
    const remark = '电话13800000000'
    const sent = { itemId, version: version + 1, kind: 'quality', remark }
    assert.equal((await phone.ask('PUT', 'proof', sent)).body.error.type, 'phone_sent')
    const none = { itemId, version: version + 1, kind: 'no_image' }
    assert.equal((await phone.ask('PUT', 'proof', none)).status, 200)
  })

  test('is open while the school proofreads, and not before or after', async ({ assert }) => {
    const { phone, unit } = await delivered()
    const { itemId, version } = (await phone.standing()).proof
    await standsIn(unit.id, 'feedback_accepted')
    assert.isNull((await phone.standing()).proof)
    const late = await phone.ask('PUT', 'proof', { itemId, version, kind: 'right' })
    assert.equal(late.body.error.type, 'wrong_phase')
  })
})
