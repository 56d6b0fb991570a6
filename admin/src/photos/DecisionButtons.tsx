import { Stack, Typography } from '@mui/material'
import { DECISIONS, movesOfOthers, openMoves } from '@domain/photos/desk'
import { usePermissions, useTranslate } from 'react-admin'
import { AskButton } from './AskButton'
import { HandButton } from './by_hand/HandButton'
import { decisionInputs } from './decisionInputs'
import { ExemptButton } from './ExemptButton'
import { deskOf, type Photo } from './types'

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
          {decisionInputs(decision)}
        </AskButton>
      ))}
      <HandButton photo={photo} />
      {photo.isDelivered && (
        <Typography variant="muted" sx={{ alignSelf: 'center' }}>
          {translate('photo.in_batch')}
        </Typography>
      )}
      {isForOthers && (
        <Typography variant="muted" sx={{ alignSelf: 'center' }}>
          {translate('photo.for_others')}
        </Typography>
      )}
      <ExemptButton of={`photos/${id}`} isOffered={offersExemption && open.includes('exempt')} />
    </Stack>
  )
}
