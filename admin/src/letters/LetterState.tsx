import { Stack } from '@mui/material'
import { useTranslate } from 'react-admin'
import { StateChip } from '../layout/StateChip'
import type { Turn } from '../theme/roles'
import { SettleButtons } from './SettleButtons'

const TURNS: Record<string, Turn> = {
  sending: 'running',
  sent: 'done',
  uncertain: 'soon',
  failed: 'overdue',
}

interface Props {
  id: string
  status: string
  /** Whether a letter that waits for a person waits for this one. */
  maySettle?: boolean
}

/** What became of a letter; one whose delivery is uncertain waits for a person. */
export const LetterState = ({ id, status, maySettle = true }: Props) => (
  <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
    <StateChip name={`letters.${status}`} turn={TURNS[status]} />
    {maySettle && ['uncertain', 'failed'].includes(status) && <SettleButtons id={id} />}
  </Stack>
)

/** Why it did not leave, in words; the relay’s own are its title. */
export function LetterFailure(letter: { failure: string | null; lastError?: string | null }) {
  const translate = useTranslate()
  const { failure, lastError } = letter
  return (
    failure && (
      <span title={lastError ?? undefined}>{translate(`letters.failures.${failure}`)}</span>
    )
  )
}
