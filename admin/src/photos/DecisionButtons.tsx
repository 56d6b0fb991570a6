import { Stack, Typography } from '@mui/material'
import {
  DECISIONS,
  FINDINGS,
  movesOfOthers,
  MOVES,
  openMoves,
  type Decision,
} from '@domain/photos/desk'
import { SelectInput, usePermissions, useTranslate } from 'react-admin'
import { Reason } from '../forms/Reason'
import { AskButton } from './AskButton'
import { ExemptButton } from './ExemptButton'
import { deskOf, type Photo } from './types'

const FINDING_CHOICES = FINDINGS.map((id) => ({ id, name: `photo.findings.${id}` }))

/** The inputs that a decision needs; null if it needs none. */
function fieldsOf(decision: Decision) {
  const rule = MOVES[decision]
  if (!('reason' in rule)) return null
  return (
    <>
      <Reason />
      {'finding' in rule && (
        <SelectInput source="finding" label="photo.finding" choices={FINDING_CHOICES} />
      )}
    </>
  )
}

/** The decisions that the reader may make now. */
export function DecisionButtons({ photo }: { photo: Photo }) {
  const { permissions: me } = usePermissions()
  const translate = useTranslate()
  const { id, person } = photo
  const open = openMoves(deskOf(photo), me?.roles ?? [])
  const isForOthers = movesOfOthers(deskOf(photo), me?.roles ?? []).length > 0
  const offersExemption = person.offersExemption && person.exemptions.length === 0
  return (
    <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
      {DECISIONS.map((decision) => (
        <AskButton
          key={decision}
          name={decision}
          isOffered={open.includes(decision)}
          path={`photos/${id}/decisions`}
          body={{ decision }}
          variant={decision === 'approve' ? 'contained' : 'outlined'}
          color={decision === 'reset' ? 'error' : 'primary'}
        >
          {fieldsOf(decision)}
        </AskButton>
      ))}
      {isForOthers && (
        <Typography variant="muted" sx={{ alignSelf: 'center' }}>
          {translate('photo.for_others')}
        </Typography>
      )}
      <ExemptButton of={`photos/${id}`} isOffered={offersExemption && open.includes('exempt')} />
    </Stack>
  )
}
