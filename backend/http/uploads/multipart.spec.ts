import { readBoundary, readFields, readParts } from '#backend/http/uploads/multipart'
import { test } from '@japa/runner'
import fc from 'fast-check'

const BOUNDARY = 'XX'
const formOf = (contents: Uint8Array[]) =>
  Buffer.concat([
    ...contents.flatMap((content, number) => [
      Buffer.from(`--${BOUNDARY}\r\nContent-Disposition: form-data; name="${number}"\r\n\r\n`),
      content,
      Buffer.from('\r\n'),
    ]),
    Buffer.from(`--${BOUNDARY}--\r\n`),
  ])

const contents = fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 4 })
const fits = (bytes: Uint8Array) => !Buffer.from(bytes).includes(`--${BOUNDARY}`)

test.group('Parsing multipart bodies', () => {
  test('parts are returned unchanged, byte for byte', ({ assert }) => {
    fc.assert(
      fc.property(contents, (all) => {
        fc.pre(all.every(fits))
        const parts = readParts(formOf(all), BOUNDARY)!
        assert.deepEqual(
          parts.map(({ bytes }) => [...bytes]),
          all.map((bytes) => [...bytes])
        )
        assert.deepEqual(
          parts.map(({ disposition }) => disposition),
          all.map((_, number) => `form-data; name="${number}"`)
        )
      })
    )
  })

  test('parts without a file name are fields, in UTF-8', ({ assert }) => {
    const bytes = Buffer.from('采集结束后补交')
    const disposition = `form-data; name="${Buffer.from('理由').toString('latin1')}"`
    const file = { disposition: `${disposition}; filename="a.jpg"`, bytes }
    const parts = [
      file,
      { disposition, bytes },
      { disposition: 'form-data; name="takenOn"', bytes },
    ]
    assert.deepEqual(readFields(parts), { 理由: '采集结束后补交', takenOn: '采集结束后补交' })
  })

  test('a field that was left empty is left out', ({ assert }) => {
    const field = (name: string, value: string) => ({
      disposition: `form-data; name="${name}"`,
      bytes: Buffer.from(value),
    })
    const parts = [field('takenOn', ''), field('outsideNote', '补交')]
    assert.deepEqual(readFields(parts), { outsideNote: '补交' })
  })

  test('a truncated body has no parts', ({ assert }) => {
    const form = formOf([Buffer.from('abc'), Buffer.from('\r\n\r\n--X')])
    for (let length = 0; length < form.length - '--\r\n'.length; length += 1)
      assert.isNull(readParts(form.subarray(0, length), BOUNDARY), `${length} bytes`)
  })

  test('arbitrary bytes never throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        readParts(Buffer.from(bytes), BOUNDARY)
      })
    )
  })

  test('the boundary is read from the content type', ({ assert }) => {
    assert.equal(readBoundary('multipart/form-data; boundary=----WebKit1'), '----WebKit1')
    assert.equal(readBoundary('multipart/form-data; charset=x; BOUNDARY="a b"'), 'a b')
    for (const none of ['multipart/form-data', 'multipart/form-data; boundary=', 'x'])
      assert.isNull(readBoundary(none))
    assert.isNull(readBoundary(`multipart/form-data; boundary=${'x'.repeat(201)}`))
  })
})
