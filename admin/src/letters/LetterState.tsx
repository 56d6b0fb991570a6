import { Stack, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { StateChip } from '../layout/StateChip'
import { useDates } from '../layout/useDates'
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
  /** The day of the digest in which it is, or will be. */
  morning: string | null
  /** Whether a letter that waits for a person waits for this one. */
  maySettle?: boolean
}

/** Says when a reminder goes that waits for the others of its morning. */
function ByDigest({ morning }: { morning: string }) {
  const translate = useTranslate()
  const { day } = useDates()
  return (
    <Typography variant="muted">{translate('letters.by_digest', { day: day(morning) })}</Typography>
  )
}

/** What became of a letter; one whose delivery is uncertain waits for a person. */
export const LetterState = ({ id, status, morning, maySettle = true }: Props) => (
  <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
    <StateChip name={`letters.${status}`} turn={TURNS[status]} />
    {status === 'gathered' && morning && <ByDigest morning={morning} />}
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
