import type { StandingKind } from '@domain/money/account'
import type { Turn } from '../theme/roles'

/** How urgent it is that a student stands so; idle for the others. */
export const STANDING_TURNS: Partial<Record<StandingKind, Turn>> = {
  due: 'soon',
  deferred: 'running',
  paid: 'done',
}
