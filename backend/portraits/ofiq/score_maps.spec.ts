import { OFIQ_MEASURES, ofiqScore, type OfiqMeasure } from '#backend/portraits/ofiq/score_maps'
import { test } from '@japa/runner'
import { parse } from 'csv-parse/sync'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** 14 pictures × 28 measures, native values and scores, as the reference implementation published them. */
const rows: Record<string, string>[] = parse(
  readFileSync(join(import.meta.dirname, 'ofiq_scores.csv')),
  { columns: true, delimiter: ';', relax_column_count: true }
)

test.group('OFIQ’s scores', () => {
  for (const measure of Object.keys(OFIQ_MEASURES) as OfiqMeasure[]) {
    test(`${measure} equals the reference implementation for every picture`, ({ assert }) => {
      for (const row of rows) {
        const expected = Number(row[`${measure}.scalar`])
        assert.equal(ofiqScore(measure, Number(row[measure])), expected, `${row[measure]}`)
      }
    })
  }

  test('all 392 cells were compared', ({ assert }) => {
    assert.equal(rows.length * Object.keys(OFIQ_MEASURES).length, 392)
  })
})
