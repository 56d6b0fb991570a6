import { Stack } from '@mui/material'
import { DECISIONS, FINDINGS, MOVES, openMoves, type Decision } from '@domain/photos/desk'
import { usePermissions } from 'react-admin'
import type { ActField } from '../season_units/acts/fields'
import { AskButton } from './AskButton'
import { deskOf, type Photo } from './types'

const reason: ActField = { source: 'reason', label: 'act.reason', kind: 'long' }
const finding: ActField = {
  source: 'finding',
  label: 'photo.finding',
  kind: 'choice',
  optional: true,
  choices: FINDINGS.map((id) => ({ id, name: `photo.findings.${id}` })),
}
const ground: ActField = {
  source: 'ground',
  label: 'photo.ground',
  kind: 'choice',
  choices: ['religious', 'medical', 'cultural'].map((id) => ({ id, name: `photo.grounds.${id}` })),
}

/** The inputs that each decision needs. */
function askedBy(decision: Decision): ActField[] {
  const rule = MOVES[decision]
  return [...('reason' in rule ? [reason] : []), ...('finding' in rule ? [finding] : [])]
}

/** The decisions that the reader may make now. */
export function DecisionButtons({ photo }: { photo: Photo }) {
  const { permissions: me } = usePermissions()
  const { id, person } = photo
  const open = openMoves(deskOf(photo), me?.roles ?? [])
  const offersExemption = person.offersExemption && person.exemptions.length === 0
  return (
    <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
      {DECISIONS.filter((decision) => open.includes(decision)).map((decision) => (
        <AskButton
          key={decision}
          name={decision}
          path={`photos/${id}/decisions`}
          body={{ decision }}
          fields={askedBy(decision)}
          variant={decision === 'approve' ? 'contained' : 'outlined'}
          color={decision === 'reset' ? 'error' : 'primary'}
        />
      ))}
      {offersExemption && open.includes('exempt') && (
        <AskButton name="exempt" path={`photos/${id}/exemptions`} fields={[ground, reason]} />
      )}
    </Stack>
  )
}
