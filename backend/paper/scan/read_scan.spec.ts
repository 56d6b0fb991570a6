import { documentKind } from '#backend/documents/document_kind'
import { findContents } from '#backend/paper/scan/pdf_contents'
import { MAX_PAGES, readPage } from '#backend/paper/scan/read_page'
import { readScan, SCAN_LIMITS } from '#backend/paper/scan/read_scan'
import { locked, onePage, pdfOf } from '#tests/documents/pdf'
import { HOLDING } from '#tests/documents/holding_pdfs'
import { drawScan } from '#tests/drawn_scans/draw_scan'
import { scansAsPdf } from '#tests/drawn_scans/scans_as_pdf'
import app from '@adonisjs/core/services/app'
import { test } from '@japa/runner'
import { readFileSync } from 'node:fs'
import sharp from 'sharp'

const PDF = 'application/pdf'
const TOKEN = 'tc1.Zk3vQ8s-LxW_02aB'

const read = (bytes: Uint8Array, number = 1, kind = PDF) => readPage({ bytes, kind, number })

async function hintsOf(bytes: Uint8Array, number = 1, kind = PDF) {
  const scanned = await read(bytes, number, kind)
  if (!scanned.ok) throw new Error(scanned.error.type)
  return scanned.value.page!.hints
}

test.group('A scan', () => {
  test('made by a program: its text and its seal are read', async ({ assert }) => {
    const form = readFileSync(app.makePath('backend/tests/documents/feedback_form.pdf'))
    const { text, seal, token, holds, angle, sizedBy } = await hintsOf(form)
    assert.include(text, '电子图像校对反馈表')
    assert.isTrue(seal.found)
    assert.deepEqual([token, holds, angle, sizedBy], [null, [], 0, 'page'])
    assert.isFalse((await hintsOf(form, 2)).seal.found)
  })

  test('of several pages: each is read by itself, with the token of its print', async ({
    assert,
  }) => {
    const scans = await Promise.all([
      drawScan({ mark: 'nothing', tokens: [TOKEN], seed: 31 }),
      drawScan({ mark: 'seal', seed: 32 }),
    ])
    const pdf = await scansAsPdf(scans.map(({ jpeg }) => jpeg))
    const [first, second] = [await hintsOf(pdf, 1), await hintsOf(pdf, 2)]
    assert.deepEqual([first.token, first.seal.found, first.text], [TOKEN, false, null])
    assert.deepEqual([second.token, second.seal.found], [null, true])
    const after = await read(pdf, 3)
    assert.deepEqual(after, { ok: true, value: { pages: 2, page: null } })
  })

  test('by phone is read in a process of its own, which is ended when it takes too much', async ({
    assert,
  }) => {
    const { jpeg } = await drawScan({ mark: 'seal', by: 'phone', tokens: [TOKEN], seed: 34 })
    const request = { bytes: jpeg, kind: 'image/jpeg', number: 1 }
    const scanned = await readScan(request)
    if (!scanned.ok) throw new Error(scanned.error.type)
    const { picture, hints } = scanned.value.page!
    const { format, width, height } = await sharp(picture).metadata()
    assert.equal(format, 'webp')
    assert.closeTo(height / width, 297 / 210, 0.01)
    assert.deepEqual([hints.token, hints.sizedBy, hints.seal.found], [TOKEN, 'edges', true])
    const heavy = await readScan(request, { ...SCAN_LIMITS, memoryBytes: 1 })
    assert.deepEqual(heavy, { ok: false, error: { type: 'document_too_heavy' } })
  })

  test('with two tokens has none: nobody knows which form it is', async ({ assert }) => {
    const two = await drawScan({ mark: 'nothing', tokens: [TOKEN, `${TOKEN}2`], seed: 35 })
    assert.isNull((await hintsOf(two.jpeg, 1, 'image/jpeg')).token)
    const foreign = await drawScan({
      mark: 'nothing',
      tokens: ['https://example.cn/tc1.x'],
      seed: 36,
    })
    assert.isNull((await hintsOf(foreign.jpeg, 1, 'image/jpeg')).token)
  })
})

test.group('What is sent as a scan', () => {
  test('and holds {$self} is found out')
    .with(Object.keys(HOLDING))
    .run(async ({ assert }, name) => {
      const { bytes, holds, isRefused } = HOLDING[name]!
      const file = await bytes()
      assert.deepEqual(await findContents(file), holds)
      if (!isRefused) return
      const error = { type: 'document_refused', holds }
      assert.deepEqual(await read(file), { ok: false, error })
    })

  test('and holds a script is drawn without it, and it is named', async ({ assert }) => {
    const { bytes, holds } = HOLDING['a script that runs at opening']!
    const hints = await hintsOf(await bytes())
    assert.deepEqual([hints.holds, hints.angle], [holds, 0])
  })

  test('is a JPEG named .pdf, nothing, locked, or a thousand pages: each is told', async ({
    assert,
  }) => {
    const { jpeg } = await drawScan({ mark: 'seal', seed: 41 })
    assert.isTrue((await hintsOf(jpeg, 1, documentKind(jpeg)!)).seal.found)
    for (const kind of [PDF, 'image/jpeg', 'image/png'])
      assert.deepEqual(await read(Buffer.alloc(0), 1, kind), {
        ok: false,
        error: { type: 'document_broken' },
      })
    assert.deepEqual(await read(locked()), { ok: false, error: { type: 'document_locked' } })
    const leaf = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>'
    const kids = Array.from({ length: 1_000 }, (_, at) => `${at + 3} 0 R`)
    const long = pdfOf([
      '<</Type/Catalog/Pages 2 0 R>>',
      `<</Type/Pages/Count 1000/Kids[${kids.join(' ')}]>>`,
      ...kids.map(() => leaf),
    ])
    for (const [bytes, pages] of [
      [long, 1_000],
      [onePage({ tree: '/Count 1000000' }), 1_000_000],
    ] as const)
      assert.deepEqual(await read(bytes), {
        ok: false,
        error: { type: 'document_too_long', pages, max: MAX_PAGES },
      })
  })
})
