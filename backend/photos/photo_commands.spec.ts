import { advise } from '#backend/photos/advice/advice'
import PhotosCheck from '#backend/commands/photos_check'
import PhotosMake from '#backend/commands/photos_make'
import PhotosVerifyModels from '#backend/commands/photos_verify_models'
import { syntheticPhoto } from '#tests/live_photos'
import { runCommand } from '#tests/run_command'
import { fileProblem } from '#domain/photos/file_faults'
import { judgeFile } from '#domain/photos/judge'
import { PHOTO_RULES } from '#domain/photos/rules'
import { test } from '@japa/runner'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readJpegHeader } from '#backend/portraits/files/jpeg_header'

test.group('Photo commands', (group) => {
  let folder: string
  const file = (name: string) => join(folder, name)
  group.setup(async () => {
    folder = mkdtempSync(join(tmpdir(), 'photos-'))
    writeFileSync(file('good.jpg'), await syntheticPhoto(1))
    writeFileSync(file('bad.jpg'), await syntheticPhoto(3, ['tilted']))
    writeFileSync(file('two.jpg'), await syntheticPhoto(3, ['second_face']))
  })

  test('every photo of a folder is judged by every rule', async ({ assert }) => {
    const { code, printed } = await runCommand(PhotosCheck, folder, '--json')
    const photos = printed.split('\n').map((line) => JSON.parse(line))
    assert.deepEqual(
      photos.map(({ verdict }) => verdict),
      ['fail', 'pass', 'fail']
    )
    for (const { rules, ms } of photos) {
      assert.deepEqual(
        rules.map(({ rule }: { rule: string }) => rule),
        [...PHOTO_RULES]
      )
      assert.isNumber(ms)
    }
    assert.equal(code, 1, 'a photo failed')
    assert.equal((await runCommand(PhotosCheck, file('good.jpg'))).code, 0)
  })

  test('a photo without an end mark is judged, and the remark is printed', async ({ assert }) => {
    const good = readFileSync(file('good.jpg'))
    writeFileSync(file('endless.jpg'), good.subarray(0, -2))
    const { code, printed } = await runCommand(PhotosCheck, file('endless.jpg'))
    assert.equal(code, 0)
    assert.match(printed, /合格.*\n.*FILE.*缺少结束标记/)
    writeFileSync(file('half.jpg'), good.subarray(0, good.length / 2))
    const half = await runCommand(PhotosCheck, file('half.jpg'))
    assert.equal(half.code, 1)
    assert.include(half.printed, '照片不完整')
    for (const name of ['endless.jpg', 'half.jpg']) rmSync(file(name))
  })

  test('a picture of another format is recognised, whatever its file name', async ({ assert }) => {
    const formats = ['heic', 'avif', 'gif', 'webp', 'tiff', 'bmp', 'jxl', 'jp2'] as const
    const names = /^(.*)(HEIC|AVIF|GIF|WebP|TIFF|BMP|JPEG XL|JPEG 2000)(.*)$/
    for (const fault of formats) {
      for (const locale of ['zh', 'en'] as const) {
        const { message } = advise(judgeFile(fileProblem(fault))[0]!, locale)
        assert.match(message, names)
        assert.match(message, /JPG/, 'what to hand in instead')
      }
    }
    writeFileSync(
      file('called.jpg'),
      Buffer.from('0000001066747970617669660000000061766966', 'hex')
    )
    const { code, printed } = await runCommand(PhotosCheck, file('called.jpg'))
    assert.equal(code, 1)
    assert.include(printed, 'AVIF')
    rmSync(file('called.jpg'))
  })

  test('a missing file and an unknown preset are reported', async ({ assert }) => {
    const missing = await runCommand(PhotosCheck, file('none.jpg'))
    assert.equal(missing.code, 1)
    assert.include(missing.logged, '读不了')
    const unknown = await runCommand(PhotosCheck, file('good.jpg'), '--policy=mars-2030')
    assert.include(unknown.logged, '没有此规则预设')
  })

  test('products are made only of photos that may be accepted', async ({ assert }) => {
    const made = await runCommand(PhotosMake, file('good.jpg'), file('made.jpg'))
    assert.equal(made.code, 0)
    const header = readJpegHeader(readFileSync(file('made.jpg')))
    assert.containSubset(header, { width: 480, height: 640 })
    for (const name of ['bad.jpg', 'two.jpg']) {
      const refused = await runCommand(PhotosMake, file(name), file(`made-${name}`))
      assert.equal(refused.code, 1)
      assert.isFalse(existsSync(file(`made-${name}`)))
    }
  })

  test('available models are listed with their checksums', async ({ assert }) => {
    const { code, printed } = await runCommand(PhotosVerifyModels)
    assert.equal(code, 0)
    assert.match(printed, /face_mesh/)
  })
})
