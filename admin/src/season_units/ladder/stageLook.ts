import type { Turn } from '../../theme/roles'
import type { StageView } from '../types'

/** An open stage is blue, or as urgent as its date; paused is orange, done green, the rest grey. */
export function turnOfStage({ status, overdue, daysLeft }: StageView): Turn {
  if (status === 'done') return 'done'
  if (status === 'paused') return 'soon'
  if (status !== 'running') return 'idle'
  if (overdue) return 'overdue'
  return daysLeft !== null && daysLeft <= 2 ? 'soon' : 'running'
}

const OPEN: StageView['status'][] = ['running', 'paused', 'waiting']

/** Has it begun, and is it not over? */
export const isOpen = ({ status }: StageView) => OPEN.includes(status)
