import { failedReads, SAYS_ITSELF, type Read } from '../src/providers/failedReads.js'
import { test } from '@japa/runner'

const read = (
  queryKey: unknown[],
  over: Partial<Read['state']> = {},
  more: Partial<Read> = {}
) => ({
  queryKey,
  state: { status: 'error', data: undefined, error: new Error('broken'), ...over },
  isActive: () => true,
  ...more,
})

test.group('The reads of a page that failed', () => {
  test('are those that show nothing and of which nobody else says so', ({ assert }) => {
    const failed = read(['account', 'second_factor'])
    const others = [
      read(['account', 'sessions'], { status: 'success', data: [] }),
      read(['seasons', '1', 'windows'], { status: 'pending' }),
      // The figures of before are still there.
      read(['home', 'centre'], { data: {} }),
      // Its page has been left.
      read(['jobs', '1'], {}, { isActive: () => false }),
      read(['documents', '1'], {}, { meta: SAYS_ITSELF }),
      read(['units', 'getList', {}]),
      read(['people', 'getOne', {}]),
      read(['auth', 'getPermissions']),
    ]
    assert.deepEqual(failedReads([...others, failed]), [failed])
    const unit = read(['season_units', '1', 'memo'], {}, { meta: { unitId: '1' } })
    assert.deepEqual(failedReads([failed, unit]), [failed, unit])
  })

  test('are none while the server is away, which is said once', ({ assert }) => {
    const failed = read(['account', 'second_factor'])
    const engine = read(['engine'], {}, { meta: SAYS_ITSELF })
    assert.deepEqual(failedReads([failed, engine]), [])
    const back = read(['engine'], { status: 'success', data: {} }, { meta: SAYS_ITSELF })
    assert.deepEqual(failedReads([failed, back]), [failed])
  })
})
