import { readForPaper, storeProduct } from '#backend/photos/paper_copies'
import { readObject, storePicture } from '#backend/photos/photo_objects'
import { test } from '@japa/runner'
import sharp from 'sharp'

const product = (background: string) =>
  sharp({ create: { width: 480, height: 640, channels: 3, background } })
    .jpeg()
    .toBuffer()

test.group('A finished picture on papers', () => {
  test('is a stored copy of a quarter of its pixels, or made so if there is none', async ({
    assert,
  }) => {
    const stored = await storeProduct(await product('#c00'))
    const before = await storePicture(await product('#00c'))
    assert.isTrue((await readObject(`${stored}-paper`)).equals(await readForPaper(stored)))
    await assert.rejects(() => readObject(`${before}-paper`))
    for (const key of [stored, before]) {
      const { width, height, format } = await sharp(await readForPaper(key)).metadata()
      assert.deepEqual({ width, height, format }, { width: 240, height: 320, format: 'jpeg' })
    }
  })
})
