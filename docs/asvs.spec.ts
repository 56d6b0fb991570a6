import { test } from '@japa/runner'
import { readFileSync } from 'node:fs'
import {
  asksForPaper,
  chapterOf,
  documentFaults,
  linesOf,
  testFaults,
  type Line,
} from './asvs_table.js'

/** Lines of levels 1 and 2 in each chapter of OWASP ASVS 5.0.0, but OAuth (V10) and WebRTC (V17). */
const CHAPTERS: Record<string, number> = {
  ...{ V1: 27, V2: 11, V3: 19, V4: 10, V5: 9, V6: 35, V7: 18, V8: 7, V9: 7 },
  ...{ V11: 14, V12: 9, V13: 13, V14: 9, V15: 13, V16: 16 },
}
/** Who signs in, for how long, and what they may do. */
const PROVEN = ['V6', 'V7', 'V8']
const LEAST = 0.9

const lines = linesOf(readFileSync('docs/asvs.csv', 'utf8'))
const ofStatus = (status: string, among = lines) => among.filter((line) => line.status === status)
const idsOf = (some: Line[]) => some.map(({ id }) => id)

test.group('The requirements of ASVS', () => {
  test('are each listed once, those of levels 1 and 2 completely', ({ assert }) => {
    assert.equal(new Set(idsOf(lines)).size, lines.length)
    assert.deepEqual(idsOf(lines.filter(({ id }) => !/^V\d+\.\d+\.\d+$/.test(id))), [])
    assert.deepEqual(idsOf(lines.filter(({ level }) => !['1', '2', '3'].includes(level))), [])
    const counted = Object.entries(CHAPTERS).map(([chapter]) => {
      const own = lines.filter((line) => chapterOf(line) === chapter && line.level !== '3')
      return [chapter, own.length] as const
    })
    assert.deepEqual(Object.fromEntries(counted), CHAPTERS)
    assert.deepEqual(idsOf(lines.filter((line) => !(chapterOf(line) in CHAPTERS))), [])
  })

  test('are told in at most twelve words, with a status, or a reason why they do not apply', ({
    assert,
  }) => {
    for (const { id, applies, about, status, proof } of lines) {
      assert.isTrue(about !== '' && about.split(/\s+/).length <= 12, id)
      if (applies === 'yes') assert.oneOf(status, ['test', 'doc', 'not met'], id)
      else assert.match(applies, /^no: .+/, id)
      assert.equal(proof !== '', applies === 'yes', id)
      assert.equal(status !== '', applies === 'yes', id)
    }
  })

  test('that have a test have it: the file is there, and a test with that title', ({ assert }) => {
    assert.isAbove(ofStatus('test').length, 80)
    assert.deepEqual(ofStatus('test').flatMap(testFaults), [])
  })

  test('that have a document ask for one, and it has the heading', ({ assert }) => {
    const onPaper = ofStatus('doc')
    assert.deepEqual(idsOf(onPaper.filter((line) => !asksForPaper(line))), [])
    assert.deepEqual(onPaper.flatMap(documentFaults), [])
  })

  test('about signing in, sessions and rights are met to nine tenths at least', ({ assert }) => {
    for (const chapter of Object.keys(CHAPTERS)) {
      const own = lines.filter((line) => chapterOf(line) === chapter && line.applies === 'yes')
      const met = own.length - ofStatus('not met', own).length
      const share = own.length === 0 ? 1 : met / own.length
      console.log(
        `ASVS ${chapter}: ${met} of ${own.length} met (${ofStatus('test', own).length} by test)`
      )
      if (PROVEN.includes(chapter)) assert.isAtLeast(share, LEAST, chapter)
    }
  })
})

test.group('A proof', () => {
  const line = (proof: string): Line => ({
    ...{ id: 'V6.2.1', level: '1', applies: 'yes', about: 'planted', status: 'test', proof },
  })

  test('by a test that is not there is found', ({ assert }) => {
    const here = 'docs/asvs.spec.ts: by a test that is not there is found'
    assert.deepEqual(testFaults(line(here)), [])
    for (const proof of [`${here}, planted`, `docs/planted.spec.ts: planted`, 'planted'])
      assert.lengthOf(testFaults(line(`${here} | ${proof}`)), 1, proof)
    const many = 'admin/tests/homes.spec.ts: admin begins at the own home, with the own menu'
    assert.deepEqual(testFaults(line(many)), [])
  })

  test('by a document without that heading is found', ({ assert }) => {
    assert.deepEqual(documentFaults(line('doc:docs/accounts.md#sign-in-limits')), [])
    for (const proof of ['doc:docs/accounts.md#planted', 'doc:docs/planted.md#rights', 'planted'])
      assert.lengthOf(documentFaults(line(proof)), 1, proof)
  })
})
