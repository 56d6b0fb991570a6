import { fillTemplate } from '#backend/paper/printer/fill_template'
import { JoinedPapers } from '#backend/paper/printer/join_papers'
import { closePrinter, printerPid, printPaper } from '#backend/paper/printer/print_paper'
import { drawnPage, textsOf } from '#tests/pdf_pages'
import { test } from '@japa/runner'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'

const PAGE = '<!doctype html><style>{{{ paperStyle }}}</style><body>'

/** Prints a template as a feature does. */
async function print(body: string, values: Record<string, unknown> = {}): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'paper-'))
  try {
    writeFileSync(join(folder, 'one.edge'), PAGE + body)
    const html = await fillTemplate(join(folder, 'one.edge'), values)
    const printed = await printPaper(html)
    if (!printed.ok) throw new Error(printed.error.type)
    return printed.value
  } finally {
    rmSync(folder, { recursive: true })
  }
}

test.group('A paper', (group) => {
  group.teardown(closePrinter)

  test('reaches no network and no file, runs no script, and shows hostile text as text', async ({
    assert,
    cleanup,
  }) => {
    let visits = 0
    const server = createServer((socket) => {
      visits += 1
      socket.destroy()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    cleanup(() => void server.close())
    const { port } = server.address() as AddressInfo
    const away = `http://127.0.0.1:${port}/`
    const hostile = `<style>@import url(${away});</style><img src="${away}"><img src="file:///etc/passwd">
      <link rel="stylesheet" href="${away}"><script>document.body.append('RAN')</script>`
    const [trusted] = await textsOf(await print(`纸${hostile}`))
    assert.include(trusted, '纸')
    assert.notInclude(trusted, 'RAN')
    const [escaped] = await textsOf(await print('{{ name }}', { name: hostile }))
    assert.include(escaped, '<script>')
    assert.equal(visits, 0)
  })

  test('is printed by a process that finds no secret, and that is gone once it is closed', async ({
    assert,
  }) => {
    await print('一')
    const pid = printerPid()!
    assert.notMatch(readFileSync(`/proc/${pid}/environ`, 'utf8'), /PASSWORD|APP_KEY|PAYLOAD/)
    await closePrinter()
    assert.isFalse(existsSync(`/proc/${pid}/exe`))
    assert.isNull(printerPid())
  })

  test('is joined with others, in their order, and shows pictures in their places', async ({
    assert,
  }) => {
    const colour = sharp({ create: { width: 30, height: 40, channels: 3, background: '#c00' } })
    // Small buffers share their memory, as those that are read from a store.
    const jpeg = Buffer.from(await colour.jpeg().toBuffer())
    const place = { left: 150, top: 20, width: 27, height: 36 }
    const joined = new JoinedPapers()
    await joined.add({ pdf: await print('甲') })
    await joined.add({ pdf: await print('乙'), pictures: [{ page: 0, ...place, jpeg }] })
    const pdf = await joined.toPdf('两页')
    const [first, second, ...more] = await textsOf(pdf)
    assert.include(first, '甲')
    assert.include(second, '乙')
    assert.lengthOf(more, 0)
    const { colourAt } = await drawnPage(pdf, 2)
    assert.isAbove(colourAt(place)[0]!, 190)
    assert.isBelow(colourAt(place)[1]!, 20)
    for (const beside of [{ left: 119 }, { left: 179 }, { top: 0, height: 16 }, { top: 58 }])
      assert.deepEqual(colourAt({ ...place, ...beside }), [255, 255, 255])
  })
})
