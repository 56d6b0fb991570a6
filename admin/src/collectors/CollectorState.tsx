import { useTranslate } from 'react-admin'
import { StateChip } from '../layout/StateChip'
import type { Turn } from '../theme/roles'
import type { Collector } from './types'

/** In so many days somebody has to think of the next key. */
const SOON_DAYS = 14

/** What a key is worth, and for how long if it ends soon. */
export function CollectorState({ state, daysLeft }: Pick<Collector, 'state' | 'daysLeft'>) {
  const translate = useTranslate()
  if (daysLeft !== null && daysLeft <= SOON_DAYS)
    return (
      <StateChip name={translate('collectors.ends_in', { smart_count: daysLeft })} turn="soon" />
    )
  const turns: Record<Collector['state'], Turn> = {
    valid: 'done',
    expired: 'overdue',
    revoked: 'idle',
  }
  return <StateChip name={`collectors.states.${state}`} turn={turns[state]} />
}
