import { PICTURE_LIMITS } from '#backend/capture/pictures/find_code'
import {
  MAX_MEGABYTES as MAX_CODE_MEGABYTES,
  MAX_MEGAPIXELS,
} from '#backend/capture/pictures/picture_fault'
import { MAX_ROWS } from '#backend/exports/actions/export_list'
import { MAX_STREAMS_EACH } from '#backend/live/live'
import { PAGE_LIMITS } from '#backend/paper/render_page'
import { MAX_PAGES } from '#backend/paper/scan/read_page'
import { SCAN_LIMITS } from '#backend/paper/scan/read_scan'
import { MAX_MEGABYTES, MAX_PIXELS } from '#backend/portraits/files/inspect_file'
import { DATABASE_LIMITS } from '#config/database_limits'
import { test } from '@japa/runner'
import { readFileSync } from 'node:fs'

const text = readFileSync('docs/security.md', 'utf8').replaceAll(/ +/g, ' ')

test.group('The document about files, limits and keys', () => {
  test('has the numbers of the code', ({ assert }) => {
    assert.include(text, `${MAX_MEGABYTES} MB, ${MAX_PIXELS / 1e6} megapixels`)
    assert.include(text, `rows of an export | ${MAX_ROWS.toLocaleString('en')} |`)
    assert.include(text, `streams of changes | ${MAX_STREAMS_EACH} a user`)
    const { statement, lock } = DATABASE_LIMITS.web
    assert.include(text, `${statement / 1_000} seconds, ${lock / 1_000} for a lock`)
    const { cpuSeconds, memoryBytes, wallMs } = PAGE_LIMITS
    const page = `${cpuSeconds} seconds of processor time, ${memoryBytes / 2 ** 20} MB`
    assert.include(text, `${page}, ${wallMs / 1_000} seconds in all`)
    assert.include(
      text,
      `thirty in line; ${SCAN_LIMITS.cpuSeconds} seconds of processor time, the rest`
    )
    assert.include(text, `as documents | ${MAX_PAGES} pages`)
    assert.include(text, `${MAX_CODE_MEGABYTES} MB, ${MAX_MEGAPIXELS} megapixels of a picture`)
    const reading = `thirty in line; ${PICTURE_LIMITS.cpuSeconds} seconds of processor time, the rest as for a page`
    assert.include(text, reading)
    assert.deepEqual({ ...PICTURE_LIMITS, cpuSeconds }, PAGE_LIMITS)
  })

  test('names the variable of every secret', ({ assert }) => {
    const settings = readFileSync('backend/start/env.ts', 'utf8')
    const secrets = [...settings.matchAll(/^ {2}([A-Z]\w+): Env\.schema\.secret/gm)]
    assert.isNotEmpty(secrets)
    for (const [, name] of secrets)
      assert.include(
        text,
        name!.replace(/^DB_.*PASSWORD$/, 'DB_*_PASSWORD').replace(/^S3_.*/, 'S3_*')
      )
  })
})
