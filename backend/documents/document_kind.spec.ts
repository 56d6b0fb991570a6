import { documentKind } from '#backend/documents/document_kind'
import { documentName } from '#backend/documents/document_name'
import { test } from '@japa/runner'
import fc from 'fast-check'

const pdf = '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'
const kindOf = (...parts: (string | Buffer)[]) =>
  documentKind(Buffer.concat(parts.map((part) => Buffer.from(part))))

test.group('The kind of a document', () => {
  test('a PDF may have other bytes before its header, within the limit of PDF readers', ({
    assert,
  }) => {
    const job = '\x1B%-12345X@PJL JOB NAME="form"\r\n@PJL ENTER LANGUAGE=PDF\r\n'
    for (const before of ['', '\uFEFF', '\n', '\r\n\r\n', job, ' '.repeat(1_000)])
      assert.equal(kindOf(before, pdf), 'application/pdf', JSON.stringify(before.slice(0, 20)))
    assert.isNull(kindOf(' '.repeat(1_024), pdf), 'readers look no further')
  })

  test('a header without content is not accepted', ({ assert }) => {
    for (const bytes of ['%PDF-', '%PDF-1.7\n', '%PDF-1.4 <script>alert(1)</script>'])
      assert.isNull(kindOf(bytes))
    assert.isNull(kindOf(Buffer.from('ffd8ff', 'hex')))
    assert.isNull(kindOf(Buffer.from('89504e470d0a1a0a', 'hex')))
    assert.isNull(kindOf('GIF89a', '\0'.repeat(20)))
  })

  test('a truncated PDF is accepted, because readers repair it', ({ assert }) => {
    assert.equal(kindOf(pdf.slice(0, 40)), 'application/pdf')
  })
})

test.group('The name of a stored document', () => {
  test('is the sender’s file name with the extension of its real kind', ({ assert }) => {
    assert.equal(documentName('反馈表.pdf', 'application/pdf'), '反馈表.pdf')
    assert.equal(documentName('反馈表.html', 'application/pdf'), '反馈表.pdf')
    assert.equal(documentName('扫描 2023.5.8.JPEG', 'image/jpeg'), '扫描 2023.5.8.jpg')
  })

  test('contains no path, control or bidirectional characters', ({ assert }) => {
    const hostile = '../../../etc/反馈"…<script>.html'
    assert.equal(documentName(hostile, 'application/pdf'), '反馈…script.pdf')
    assert.equal(documentName('C:\\temp\\a.exe', 'image/png'), 'a.png')
    assert.equal(documentName('x\u202Egpj\0\r\n.exe', 'image/jpeg'), 'xgpj.jpg')
  })

  test('is `document` if the file name is unreadable', ({ assert }) => {
    for (const name of ['', '.pdf', '���.pdf', '\uD83D.pdf', '...', '/'])
      assert.equal(documentName(name, 'application/pdf'), 'document.pdf')
  })

  test('is short, well-formed and safe in a header for any input', ({ assert }) => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (sent) => {
        const name = documentName(sent, 'application/pdf')
        assert.isTrue(name.isWellFormed() && [...name].length <= 84 && name.endsWith('.pdf'))
        assert.notMatch(name, /[\p{Cc}"/\\\uFFFD]/u)
      }),
      { numRuns: 50 }
    )
  })
})
