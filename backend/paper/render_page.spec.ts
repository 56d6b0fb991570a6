import { drawPdfPage } from '#backend/paper/draw_pdf_page'
import { PAGE_LIMITS, renderPage } from '#backend/paper/render_page'
import { MAX_SIDE } from '#backend/paper/page_size'
import { noise } from '#tests/hostile_files'
import { endless, HOSTILE_PDFS } from '#tests/documents/hostile_pdfs'
import { onePage, withoutItsFont } from '#tests/documents/pdf'
import app from '@adonisjs/core/services/app'
import { test } from '@japa/runner'
import { readFileSync } from 'node:fs'
import sharp from 'sharp'

const PDF = 'application/pdf'

const render = (bytes: Buffer, number = 1, kind = PDF) => renderPage({ bytes, kind, number })

async function draw(bytes: Buffer, number = 1, kind = PDF) {
  const rendered = await render(bytes, number, kind)
  if (!rendered.ok) throw new Error(rendered.error.type)
  return rendered.value
}

/** Shares of the dark and of the red pixels of a picture. */
async function inkOf(picture: Buffer) {
  const { data, info } = await sharp(picture)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  let dark = 0
  let red = 0
  for (let at = 0; at < data.length; at += 3) {
    if (data[at]! < 100) dark += 1
    else if (data[at]! > 180 && data[at + 1]! < 100) red += 1
  }
  const pixels = info.width * info.height
  return { dark: dark / pixels, red: red / pixels, width: info.width, height: info.height }
}

const form = () => readFileSync(app.makePath('backend/tests/documents/feedback_form.pdf'))

test.group('A page as a picture', () => {
  test('shows the Chinese text and the stamp of a form', async ({ assert }) => {
    const { pages, picture, missesText } = await draw(form())
    const ink = await inkOf(picture!)
    assert.equal(pages, 2)
    assert.isFalse(missesText)
    assert.isAbove(ink.dark, 0.01)
    assert.isAbove(ink.red, 0.001)
    assert.equal(Math.max(ink.width, ink.height), MAX_SIDE)
  })

  test('is another one for each page, and none after the last', async ({ assert }) => {
    const bytes = form()
    const second = await draw(bytes, 2)
    assert.isBelow((await inkOf(second.picture!)).red, 0.0005)
    assert.isNull((await draw(bytes, 3)).picture)
  })

  test('shows stamps that are annotations or signature fields', async ({ assert }) => {
    const look = '/AP<</N 5 0 R>>/Rect[200 300 400 500]/F 4'
    const square = `<</Length 26/Type/XObject/Subtype/Form/BBox[0 0 200 200]>>
stream
1 0 0 rg 0 0 200 200 re f 
endstream`
    for (const kind of ['/Subtype/Stamp', '/Subtype/Widget/FT/Sig/T(s)']) {
      const stamped = onePage({
        content: ' ',
        page: '/Annots[6 0 R]',
        catalogue: '/AcroForm<</Fields[6 0 R]/SigFlags 3>>',
        objects: [square, `<</Type/Annot${kind}${look}>>`],
      })
      assert.isAbove((await inkOf((await draw(stamped)).picture!)).red, 0.05, kind)
    }
  })

  test('says when Chinese text is missing because its font is not in the file', async ({
    assert,
  }) => {
    assert.isTrue((await draw(withoutItsFont())).missesText)
  })

  test('of a scan is upright, and without what cameras write about a place', async ({ assert }) => {
    const scan = await noise(400, 300)
      .jpeg()
      .withMetadata({ orientation: 6 })
      .withExif({ IFD3: { GPSLatitude: '32/1 27/1 0/1' } })
      .toBuffer()
    const { pages, picture } = await draw(scan, 1, 'image/jpeg')
    const { width, height, exif } = await sharp(picture!).metadata()
    assert.deepEqual([pages, width, height, exif], [1, 300, 400, undefined])
    assert.isNull((await draw(scan, 2, 'image/jpeg')).picture)
  })

  test('of a cut photo shows what is there; a flood of pixels is refused', async ({ assert }) => {
    const whole = await noise(400, 300).jpeg().toBuffer()
    assert.isNotNull((await draw(whole.subarray(0, whole.length / 2), 1, 'image/jpeg')).picture)
    const flood = await sharp({
      create: { width: 16_000, height: 16_000, channels: 3, background: '#fff' },
    })
      .png()
      .toBuffer()
    assert.deepEqual(await render(flood, 1, 'image/png'), {
      ok: false,
      error: { type: 'document_too_heavy' },
    })
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')
    assert.deepEqual(await render(svg, 1, 'image/png'), {
      ok: false,
      error: { type: 'document_broken' },
    })
  })
})

test.group('A hostile PDF', () => {
  test('{$self} harms nothing')
    .with(Object.keys(HOSTILE_PDFS))
    .run(async ({ assert }, name) => {
      const { bytes, outcome, isHeavy } = HOSTILE_PDFS[name]!()
      // Only what takes long needs a process that can be ended; a test has not the time for one each.
      const request = { bytes, kind: PDF, number: 1 }
      const limits = { ...PAGE_LIMITS, cpuSeconds: 4 }
      const drawn = await (isHeavy ? renderPage(request, limits) : drawPdfPage(bytes, 1))
      const came = drawn.ok ? 'drawn' : drawn.error.type
      if (outcome !== 'any') assert.equal(came, outcome)
      else assert.include(['drawn', 'document_broken', 'document_too_heavy'], came)
      if (!drawn.ok || !('bitmap' in drawn.value)) return
      const { width, height } = drawn.value.bitmap!
      assert.isAtMost(Math.max(width, height), MAX_SIDE)
    })

  test('that never ends is ended by the kernel', async ({ assert }) => {
    const limits = { ...PAGE_LIMITS, cpuSeconds: 3 }
    const rendered = await renderPage({ bytes: endless(), kind: PDF, number: 1 }, limits)
    assert.deepEqual(rendered, { ok: false, error: { type: 'document_too_heavy' } })
  })
})

test.group('The process of a page', () => {
  test('is ended when it takes too much memory, or too long for a reader', async ({ assert }) => {
    const request = { bytes: onePage(), kind: PDF, number: 1 }
    const large = await renderPage(request, { ...PAGE_LIMITS, memoryBytes: 1 })
    assert.deepEqual(large, { ok: false, error: { type: 'document_too_heavy' } })
    const late = await renderPage(request, { ...PAGE_LIMITS, wallMs: 1 })
    assert.deepEqual(late, { ok: false, error: { type: 'document_busy' } })
  })
})
