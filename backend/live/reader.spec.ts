import { Viewer } from '#backend/identity/viewer'
import type User from '#models/people/user'
import { test } from '@japa/runner'
import { mock } from 'node:test'
import { finished } from 'node:stream/promises'
import { Reader } from './reader.js'

const viewerWith = (...roles: string[]) =>
  new Viewer({ grants: roles.map((role) => ({ role, unitId: null })) } as unknown as User)

const written = (reader: Reader) => String(reader.stream.read() ?? '')

test.group('An open stream', () => {
  test('hears nothing before the rights of its viewer are known, then resyncs', ({ assert }) => {
    const reader = new Reader('one', 'session')
    reader.hear([{ topic: 'season_clock', unitId: null }])
    reader.resync()
    reader.keepAlive()
    assert.equal(written(reader), '')
    reader.admit(viewerWith('operator'))
    assert.match(written(reader), /^retry: \d{4}\nevent: resync\ndata:\n\n$/)
    reader.hear([{ topic: 'season_clock', unitId: null }])
    assert.equal(written(reader), 'data: ["season_clock:"]\n\n')
    reader.keepAlive()
    assert.equal(written(reader), 'event: alive\ndata:\n\n')
    reader.end()
  })

  test('resyncs when the rights have changed, and not when they were only read again', ({
    assert,
  }) => {
    const reader = new Reader('one', 'session')
    reader.admit(viewerWith('operator', 'finance'))
    written(reader)
    reader.admit(viewerWith('finance', 'operator'))
    assert.equal(written(reader), '')
    reader.admit(viewerWith('finance'))
    assert.equal(written(reader), 'event: resync\ndata:\n\n')
    reader.end()
  })

  test('is cut off when its reader is too slow', ({ assert }) => {
    const reader = new Reader('one', 'session')
    reader.admit(viewerWith('operator'))
    const hints = Array.from({ length: 100 }, () => ({ topic: 'seasons' as const, unitId: null }))
    for (let times = 0; times < 200 && !reader.stream.destroyed; times += 1) reader.hear(hints)
    assert.isTrue(reader.stream.destroyed)
  })

  test('ends within ten minutes', async () => {
    mock.timers.enable({ apis: ['setTimeout'] })
    const reader = new Reader('one', 'session')
    reader.admit(viewerWith('operator'))
    reader.stream.resume()
    mock.timers.tick(600_000)
    // Before the runner clears the timer of this test: it is a real one.
    mock.timers.reset()
    await finished(reader.stream)
  })
})
