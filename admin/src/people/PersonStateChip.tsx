import type { PersonState } from '@domain/identity/person_state'
import { StateChip } from '../layout/StateChip'
import type { Turn } from '../theme/roles'
import type { ListedPerson } from './types'

/** Somebody who can sign in, but to no page. */
const UNGRANTED = 'ungranted'
const TURNS: Record<PersonState | typeof UNGRANTED, Turn> = {
  active: 'done',
  invited: 'running',
  disabled: 'idle',
  [UNGRANTED]: 'soon',
}

/** Whether somebody can sign in, and has anything to do then. */
export function PersonStateChip({ state, grants }: Pick<ListedPerson, 'state' | 'grants'>) {
  const isGranted = grants.some(({ isInForce }) => isInForce)
  const shown = state === 'active' && !isGranted ? UNGRANTED : state
  return <StateChip name={`people.states.${shown}`} turn={TURNS[shown]} />
}
