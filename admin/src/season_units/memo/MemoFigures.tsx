import { MEMO_REASONS } from '@domain/season/main/memo'
import { FactList, type Fact } from '../../layout/FactList'
import type { MemoOfUnit } from './useMemoOfUnit'

type Counted = Pick<MemoOfUnit, 'captured' | 'uncaptured' | 'byReason'>

/** How many were photographed, and how many not, by reason. */
export const MemoFigures = ({ captured, uncaptured, byReason }: Counted) => (
  <FactList
    facts={[
      ['act.captured', captured],
      ['act.uncaptured', uncaptured],
      ...MEMO_REASONS.map((why): Fact => [`act.why_${why}`, byReason[why]]),
    ]}
  />
)
