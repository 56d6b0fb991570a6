import type { Act } from '#domain/season/act_rules'
import { accepted, inProof } from '#tests/season_world'
import { test } from '@japa/runner'

const ACTS: ((documentId: string | null) => Act)[] = [
  (documentId) => ({ name: 'submitMemo', input: { captured: 790, uncaptured: 0, documentId } }),
  (documentId) => ({ name: 'submitErrata', input: { count: 1, documentId } }),
  (documentId) => ({ name: 'declareProofread', input: { documentId } }),
  (documentId) => ({ name: 'reportLateErratum', input: { count: 1, documentId } }),
]
const worldFor = ({ name }: Act) => (name === 'reportLateErratum' ? accepted() : inProof())

test.group('An act that the centre registers for a school', () => {
  test('{0}: needs a paper of the school, which the school itself need not hand in')
    .with(ACTS.map((act) => [act(null).name, act] as const))
    .run(({ assert }, [, act]) => {
      assert.equal(worldFor(act(null)).act(act(null), ['operator']), 'paper_required')
      assert.isNull(worldFor(act(null)).act(act('paper'), ['operator']))
      assert.isNull(worldFor(act(null)).act(act(null), ['coordinator']))
    })
})
