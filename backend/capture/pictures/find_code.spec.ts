import { SimulatedDecoder } from '#backend/capture/decoder/simulated_decoder'
import { findCode, PICTURE_LIMITS } from '#backend/capture/pictures/find_code'
import { MAX_BYTES, MAX_MEGABYTES } from '#backend/capture/pictures/picture_fault'
import { readPicture } from '#backend/capture/pictures/read_picture'
import { tokenLike } from '#tests/drawn_codes/code_fields'
import { drawCode, LOOKS } from '#tests/drawn_codes/draw_code'
import { emptyPicture, movingPicture, movingPng, promisingPng } from '#tests/drawn_codes/no_codes'
import {
  atDusk,
  atNight,
  crumpledPrint,
  cutOff,
  farAway,
  onNothing,
  photoOfScreen,
  sideBySide,
  tinyPicture,
} from '#tests/drawn_codes/odd_pictures'
import { test } from '@japa/runner'
import fc from 'fast-check'
import sharp from 'sharp'

const [token, another] = [tokenLike(1), tokenLike(2)]
const payment = Buffer.from('wxp://f2f0AbCdEfGhIjKlMnOpQrStUvWxYz01')

/** What was read, as text; or the fault. */
async function said(read: ReturnType<typeof findCode>): Promise<string> {
  const result = await read
  return result.ok ? Buffer.from(result.value).toString('latin1') : result.error.type
}
const here = (bytes: Uint8Array) => said(readPicture(bytes))
const written = Buffer.from(token).toString('latin1')

const ODD: Record<string, () => Promise<Buffer>> = {
  'a photo of a screen': () => photoOfScreen(token, 1),
  'a crumpled print': () => crumpledPrint(token, 1),
  'a photo at dusk': () => atDusk(token, 1),
  'a photo out of focus': () => drawCode('blur', token, 17),
  'a photo out of focus, where the code is small': () => drawCode('blur', token, 16),
  'a page at night': () => atNight(token),
  'a tiny picture': () => tinyPicture(token),
  'a large photo, far away': () => farAway(token),
}

test.group('A code is read', () => {
  test('from a picture of each look: {$self}')
    .with([...LOOKS])
    .run(async ({ assert }, look) => {
      assert.equal(await here(await drawCode(look, token, 7)), written)
    })

  // Most of these are read by a single pass, each by another one.
  test('from {$self}')
    .with(Object.keys(ODD))
    .run(async ({ assert }, name) => {
      assert.equal(await here(await ODD[name]!()), written)
    })

  test('where it stands twice', async ({ assert }) => {
    assert.equal(await here(await sideBySide([token, token])), written)
  })

  test('in whichever of the eight ways of EXIF the picture is turned', async ({ assert }) => {
    const upright = await sharp(await drawCode('screenshot', token, 8))
      .resize(600)
      .toBuffer()
    for (const orientation of [1, 2, 3, 4, 5, 6, 7, 8]) {
      const turned = await sharp(upright).withMetadata({ orientation }).jpeg().toBuffer()
      assert.equal(await here(turned), written, String(orientation))
    }
  })

  test('from PNG, WebP and GIF, with 16 bits, and where it stands on nothing', async ({
    assert,
  }) => {
    const screenshot = await drawCode('screenshot', token, 9)
    const page = () => sharp(screenshot).resize(600)
    const deep = page().toColourspace('rgb16').png()
    for (const picture of [page().png(), page().webp(), page().gif(), deep])
      assert.equal(await said(findCode(await picture.toBuffer())), written)
    assert.equal(await here(await onNothing(token)), written)
  })

  test('in a process of its own, which is ended when it takes too much', async ({ assert }) => {
    const picture = await drawCode('screenshot', token, 10)
    assert.equal(await said(findCode(picture)), written)
    const heavy = findCode(picture, { ...PICTURE_LIMITS, memoryBytes: 1 })
    assert.equal(await said(heavy), 'picture_late')
    assert.equal(await said(findCode(picture, { ...PICTURE_LIMITS, wallMs: 0 })), 'picture_busy')
  })

  test('of a payment as well: that it is none of ours, the decoder says', async ({ assert }) => {
    const read = await readPicture(await drawCode('screenshot', payment, 11))
    if (!read.ok) throw new Error(read.error.type)
    assert.deepEqual(Buffer.from(read.value), payment)
    const decoded = await new SimulatedDecoder('a secret').decode(read.value)
    assert.deepEqual(decoded, { ok: false, error: { type: 'code_not_ours' } })
  })
})

test.group('No code is read', () => {
  test('from a picture that has none, or half of one, or two', async ({ assert }) => {
    assert.equal(await here(await emptyPicture()), 'code_not_found')
    assert.equal(await here(await cutOff(token)), 'code_not_found')
    assert.equal(await here(await sideBySide([token, another])), 'codes_differ')
    assert.equal(await here(await sideBySide([token, payment])), 'codes_differ')
  })

  test('from a picture of any size that has none', async ({ assert }) => {
    const side = fc.oneof(fc.integer({ min: 1, max: 130 }), fc.integer({ min: 1, max: 3_000 }))
    await fc.assert(
      fc.asyncProperty(side, fc.integer({ min: 1, max: 60 }), async (width, height) =>
        assert.equal(await here(await emptyPicture(width, height)), 'code_not_found')
      ),
      { numRuns: 40 }
    )
  })

  test('from what moves', async ({ assert }) => {
    for (const moving of [
      await movingPicture('gif'),
      await movingPicture('webp'),
      await movingPng(),
    ])
      assert.equal(await here(moving), 'picture_animated')
  })

  test('from a file of more than 10 MB, or one that promises too many pixels', async ({
    assert,
  }) => {
    const tooLarge = { type: 'picture_too_large', maxMegabytes: 10, maxMegapixels: 110 }
    const refused = { ok: false, error: tooLarge }
    assert.equal(MAX_MEGABYTES, 10)
    const heavy = Buffer.concat([await drawCode('screenshot', token, 12), Buffer.alloc(MAX_BYTES)])
    assert.deepEqual(await findCode(heavy), refused)
    assert.deepEqual(await readPicture(await promisingPng(30_000)), refused)
  })

  test('from what is no picture, or one that cannot be opened', async ({ assert }) => {
    const words = ['', '这不是图片', '%PDF-1.7\n', '<!doctype html>']
    for (const text of words) assert.equal(await said(findCode(Buffer.from(text))), 'not_a_picture')
    const heic = Buffer.from('0000001866747970686569630000000068656963', 'hex')
    assert.equal(await said(findCode(heic)), 'picture_unreadable')
    const picture = await drawCode('screenshot', token, 13)
    assert.equal(await here(picture.subarray(0, 100)), 'picture_unreadable')
    assert.equal(await said(findCode(Buffer.from('ffd8ffe0', 'hex'))), 'picture_unreadable')
  })
})
