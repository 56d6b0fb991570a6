import { test } from '@japa/runner'
import type { PageHints, PrintOnScan, ScannedPage } from './page_hints.js'
import { saidCountOf } from './page_hints.js'
import { findingsOf } from './scan_findings.js'

const seal = { xMm: 150, yMm: 220, diameterMm: 41.6, sureness: 'high' } as const
const hints: PageHints = {
  seal: { found: true, seal },
  sizedBy: 'page',
  size: { width: 210, height: 297 },
  token: 'T',
  saidCount: null,
  angle: 0,
  holds: [],
  missesText: false,
}
const print: PrintOnScan = {
  ...{ whose: 'unit', no: 2, newestNo: 2, count: 800, receivedOn: '2023-05-06' },
  ...{ photoRating: null, serviceRating: null },
}
const page = (more: Partial<PageHints> = {}, of: PrintOnScan | null = print): ScannedPage => ({
  hints: { ...hints, ...more },
  print: of,
  fault: null,
})
const without = (missing: 'none' | 'grey' | 'blue' | 'half') =>
  page({ seal: { found: false, missing } })
const said = (pages: ScannedPage[]) =>
  findingsOf(pages, 800).map(({ level, says }) => `${level} ${says}`)

test.group('What is told of a scan', () => {
  test('of the newest print with a seal nothing asks for a second look', ({ assert }) => {
    assert.deepEqual(findingsOf([page()], 800), [
      { level: 'good', says: 'seal', values: { page: 1, diameter: 42 } },
      { level: 'good', says: 'print', values: { no: 2 } },
    ])
  })

  test('a seal on any page is enough; without one, what comes nearest is told', ({ assert }) => {
    assert.deepEqual(said([without('none'), page()]), ['good seal', 'good print'])
    assert.deepEqual(said([without('none'), without('half')]), ['look seal_half', 'good print'])
    assert.deepEqual(said([without('grey')]), ['look seal_grey', 'good print'])
    assert.deepEqual(said([page({ seal: { found: true, seal: { ...seal, sureness: 'low' } } })]), [
      'look seal_faint',
      'good print',
    ])
    assert.deepEqual(said([page({ sizedBy: 'guess' })]), ['look seal_unsized', 'good print'])
  })

  test('an older print, and those of others, are told apart', ({ assert }) => {
    assert.deepEqual(said([page({}, { ...print, no: 1 })]), ['good seal', 'look print_older'])
    for (const whose of ['season', 'school', 'nobody'] as const)
      assert.deepEqual(said([page({}, { whose })]), ['good seal', `look print_${whose}`])
    assert.deepEqual(said([page({}, null)]), ['good seal', 'look print_unread'])
  })

  test('a printed count that is not that of the photos is told once', ({ assert }) => {
    const older = page({ saidCount: 798 }, { ...print, count: 798 })
    assert.deepEqual(findingsOf([older, older], 800).at(-1), {
      level: 'look',
      says: 'count',
      values: { count: 798, delivered: 800 },
    })
  })

  test('what a file holds besides is told, and a page that was not read says nothing', ({
    assert,
  }) => {
    const holds = page({ holds: ['javascript'], missesText: true })
    assert.deepEqual(said([holds]), ['good seal', 'good print', 'look holds', 'look misses_text'])
    assert.isEmpty(said([{ hints: null, print: null, fault: { message: '有密码' } }]))
  })

  test('the headcount is read from the text of a form, if it says one', ({ assert }) => {
    assert.equal(saidCountOf('收到2024届毕业生电子图像共 1 234 人'), null)
    assert.equal(saidCountOf('毕业生电子图像共 798 人,经校对'), 798)
    assert.equal(saidCountOf('共3人……共4人'), null)
    assert.equal(saidCountOf(null), null)
  })
})
