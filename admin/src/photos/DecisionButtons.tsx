import { Stack } from '@mui/material'
import { usePermissions } from 'react-admin'
import type { ActField } from '../season_units/acts/fields'
import { AskButton } from './AskButton'
import type { Photo, PhotoStatus } from './types'

type Decision = 'approve' | 'override' | 'uphold' | 'reset'

/** Which decisions a state is open to. */
const OPEN: Record<PhotoStatus, Decision[]> = {
  checking: [],
  parked: ['reset'],
  failed: ['override', 'reset'],
  appealed: ['override', 'uphold', 'reset'],
  awaiting_review: ['approve', 'reset'],
  accepted: ['reset'],
  reset: [],
}

const REVIEWERS = ['centre_admin', 'operator', 'reviewer']
const reason: ActField = { source: 'reason', label: 'act.reason', kind: 'long' }
const finding: ActField = {
  source: 'finding',
  label: 'photo.finding',
  kind: 'choice',
  optional: true,
  choices: ['rephotographed', 'beautified'].map((id) => ({ id, name: `photo.findings.${id}` })),
}
/** What each decision asks for. */
const ASKED: Record<Decision, ActField[]> = {
  approve: [],
  override: [reason],
  uphold: [reason, finding],
  reset: [reason, finding],
}
const ground: ActField = {
  source: 'ground',
  label: 'photo.ground',
  kind: 'choice',
  choices: ['religious', 'medical', 'cultural'].map((id) => ({ id, name: `photo.grounds.${id}` })),
}

/** A reviewer's decisions; whatever goes against the machine or the student asks for a reason. */
export function DecisionButtons({ photo }: { photo: Photo }) {
  const { permissions: me } = usePermissions()
  if (!REVIEWERS.some((role) => me?.roles?.includes(role))) return null
  const { id, status, person } = photo
  const mayExempt = person.offersExemption && person.exemptions.length === 0
  return (
    <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
      {OPEN[status].map((decision) => (
        <AskButton
          key={decision}
          name={decision}
          path={`photos/${id}/decisions`}
          body={{ decision }}
          fields={ASKED[decision]}
          variant={decision === 'approve' ? 'contained' : 'outlined'}
          color={decision === 'reset' ? 'error' : 'primary'}
        />
      ))}
      {mayExempt && status !== 'checking' && (
        <AskButton name="exempt" path={`photos/${id}/exemptions`} fields={[ground, reason]} />
      )}
    </Stack>
  )
}
