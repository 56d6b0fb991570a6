import { boundaryOf, fieldsOf, partsOf } from '#backend/http/uploads/multipart'
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

test.group('The parts of a form', () => {
  test('come back byte for byte, whatever they are', ({ assert }) => {
    fc.assert(
      fc.property(contents, (all) => {
        fc.pre(all.every(fits))
        const parts = partsOf(formOf(all), BOUNDARY)!
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

  test('without a file name are fields, in UTF-8', ({ assert }) => {
    const bytes = Buffer.from('采集结束后补交')
    const disposition = `form-data; name="${Buffer.from('理由').toString('latin1')}"`
    const file = { disposition: `${disposition}; filename="a.jpg"`, bytes }
    const parts = [
      file,
      { disposition, bytes },
      { disposition: 'form-data; name="takenOn"', bytes },
    ]
    assert.deepEqual(fieldsOf(parts), { 理由: '采集结束后补交', takenOn: '采集结束后补交' })
  })

  test('of a form that was cut anywhere are none', ({ assert }) => {
    const form = formOf([Buffer.from('abc'), Buffer.from('\r\n\r\n--X')])
    for (let length = 0; length < form.length - '--\r\n'.length; length += 1)
      assert.isNull(partsOf(form.subarray(0, length), BOUNDARY), `${length} bytes`)
  })

  test('of any bytes at all are found or not, and nothing breaks', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        partsOf(Buffer.from(bytes), BOUNDARY)
      })
    )
  })

  test('are divided by the boundary that the content type names', ({ assert }) => {
    assert.equal(boundaryOf('multipart/form-data; boundary=----WebKit1'), '----WebKit1')
    assert.equal(boundaryOf('multipart/form-data; charset=x; BOUNDARY="a b"'), 'a b')
    for (const none of ['multipart/form-data', 'multipart/form-data; boundary=', 'x'])
      assert.isNull(boundaryOf(none))
    assert.isNull(boundaryOf(`multipart/form-data; boundary=${'x'.repeat(201)}`))
  })
})
