import { Stack } from '@mui/material'
import { Reason } from '../../forms/Reason'
import { AskButton } from '../AskButton'
import type { PhotoRow } from '../types'
import { StudentInput } from './StudentInput'

/** What is done about a photo of nobody, in its row of the list. */
export const ClaimActs = ({ photo: { id, unit, isDiscarded } }: { photo: PhotoRow }) => (
  <Stack direction="row" spacing={1}>
    <AskButton name="match" isOffered path={`photos/${id}/match`}>
      <StudentInput seasonUnitId={unit.id} />
    </AskButton>
    <AskButton
      name="discard"
      isOffered={!isDiscarded}
      path={`photos/${id}/discard`}
      variant="text"
      color="error"
    >
      <Reason />
    </AskButton>
  </Stack>
)
