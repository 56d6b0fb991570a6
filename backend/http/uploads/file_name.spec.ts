import { fileNameIn } from '#backend/http/uploads/file_name'
import { test } from '@japa/runner'
import fc from 'fast-check'

/** 反馈表 in GB18030. */
const GB = Buffer.from('b7b4c0a1b1ed', 'hex')
const named = (name: Buffer | string) =>
  `form-data; name="file"; filename="${Buffer.from(name).toString('latin1')}"`

test.group('The name of a file', () => {
  test('is decoded as UTF-8 or GB18030', ({ assert }) => {
    assert.equal(fileNameIn(named('反馈表.pdf')), '反馈表.pdf')
    assert.equal(fileNameIn(named(Buffer.concat([GB, Buffer.from('.pdf')]))), '反馈表.pdf')
    assert.equal(fileNameIn('form-data; name="file"; filename=plain.pdf'), 'plain.pdf')
  })

  test('is decoded from RFC 2047', ({ assert }) => {
    for (const name of [
      '=?UTF-8?B?5Y+N6aaI6KGoLnBkZg==?=',
      '=?utf-8?q?=E5=8F=8D=E9=A6=88=E8=A1=A8.pdf?=',
      `=?GB18030?B?${GB.toString('base64')}?= =?us-ascii?Q?.pdf?=`,
    ])
      assert.equal(fileNameIn(named(name)), '反馈表.pdf')
  })

  test('is decoded from RFC 5987, alone or beside a plain name', ({ assert }) => {
    const extended = `filename*=UTF-8''%E5%8F%8D%E9%A6%88%E8%A1%A8.pdf`
    assert.equal(fileNameIn(`form-data; name="file"; ${extended}`), '反馈表.pdf')
    assert.equal(fileNameIn(`form-data; name="file"; filename="a.pdf"; ${extended}`), '反馈表.pdf')
    const gb = `form-data; name="file"; filename*=gb18030'zh'%B7%B4%C0%A1%B1%ED.pdf`
    assert.equal(fileNameIn(gb), '反馈表.pdf')
  })

  test('is empty if it cannot be decoded; a part without a name is not a file', ({ assert }) => {
    for (const unread of [
      named(Buffer.from('ff2e706466', 'hex')),
      named('=?zoo?B?eA==?='),
      named('=?UTF-8?B?/w==?='),
      `form-data; name="file"; filename*=zoo''x`,
      `form-data; name="file"; filename*=UTF-8''%FF`,
    ])
      assert.equal(fileNameIn(unread), '')
    assert.isNull(fileNameIn('form-data; name="filename"'))
    assert.isNull(fileNameIn(''))
  })

  test('never contains a replacement character', ({ assert }) => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        fc.pre(!Buffer.from(bytes).includes('\uFFFD'))
        assert.notInclude(fileNameIn(named(Buffer.from(bytes))) ?? '', '\uFFFD')
      })
    )
  })
})
