import Photo from '#models/photos/photo'
import { capturing } from '#tests/capture_fixture'
import { collectorOf } from '#tests/collectors'
import { askPhoto, sendPhoto } from '#tests/intake'
import { livePhotos, syntheticPhoto } from '#tests/live_photos'
import { person } from '#tests/season_fixture'
import { test } from '@japa/runner'

const NOW = { headers: {} }

test.group('What a collector is told of its photos', (group) => {
  livePhotos(group)
  const { of } = capturing(group)
  const collector = () => collectorOf(of.world.season.id, of.world.centre.id)

  test('is the verdict at once, with what helps where it failed', async ({ assert }) => {
    const { key } = await collector()
    const good = await sendPhoto(key, NOW)
    assert.equal(good.status, 201)
    assert.containSubset(good.body.data, { state: 'accepted', reset: null })
    const bytes = await syntheticPhoto(2, ['tilted'])
    const bad = await sendPhoto(key, { ...NOW, bytes, form: { external_no: 'A-2' } })
    assert.equal(bad.status, 201)
    assert.containSubset(bad.body.data, { external_no: 'A-2', verdict: 'fail', state: 'failed' })
    const [broken] = bad.body.data.rules
    assert.equal(broken.result, 'fail')
    for (const part of ['name', 'message', 'remedy']) assert.isNotEmpty(broken[part])
  }).timeout(60_000)

  test('is later why it was reset, in the reader’s language, without the words of people', async ({
    client,
    assert,
  }) => {
    const { collector: sender, key } = await collector()
    await sendPhoto(key, NOW)
    const { id } = await Photo.firstOrFail()
    const reset = await client
      .post(`/api/photos/${id}/decisions`)
      .json({
        decision: 'reset',
        reasonCodes: ['blurred', 'ornaments'],
        reason: '请王同学联系张老师',
      })
      .loginAs(await person('reviewer'))
      .withCsrfToken()
    reset.assertStatus(200)
    const zh = (await askPhoto(key)).body.data
    const en = (await askPhoto(key, 'A-1', { 'accept-language': 'en' })).body.data
    assert.equal(zh.state, 'reset')
    for (const told of [zh.reset, en.reset]) {
      assert.deepEqual(
        told.reasons.map(({ code }: { code: string }) => code),
        ['blurred', 'ornaments']
      )
      for (const { name, remedy, example } of told.reasons)
        for (const text of [name, remedy, example]) assert.isNotEmpty(text)
      assert.include(told.message, told.reasons[0].remedy)
      assert.include(told.message, '2023')
    }
    assert.notEqual(zh.reset.message, en.reset.message)
    assert.notInclude(JSON.stringify(zh), '王同学')
    const { author } = (await client.get(`/api/photos/${id}`).loginAs(of.user)).body().data
    const isUploaded = false
    assert.deepEqual(author, { kind: 'collector', name: sender.name, via: 'intake', isUploaded })
  }).timeout(60_000)
})
