import { Box, Stack, Typography } from '@mui/material'
import { openMoves } from '@domain/photos/desk'
import { openRound } from '@domain/photos/intake'
import { Link, usePermissions, useTranslate } from 'react-admin'
import { Reason } from '../forms/Reason'
import { Day } from '../layout/Moment'
import { AskButton } from './AskButton'
import { ExemptionLine } from './ExemptionLine'
import { PhotoUpload } from './PhotoUpload'
import { StatusChip } from './StatusChip'
import { deskOf, type Photo } from './types'

/** Actions for the person: another photo or, after enough failures, an appeal. */
function Ways({ photo }: { photo: Photo }) {
  const translate = useTranslate()
  const { permissions: me } = usePermissions()
  const { id, status, person, round, rounds } = photo
  const open = openMoves(deskOf(photo), me?.roles ?? [])
  const left = person.appealAfter - person.failures
  const mayRetake = open.includes('retake')
  const mayAppeal = mayRetake && open.includes('appeal') && openRound(round, rounds).ok
  return (
    <Stack direction="row" spacing={1} useFlexGap sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
      {mayRetake && (
        <PhotoUpload path={`photos/${id}/retakes`} label="photo.retake" {...{ round, rounds }} />
      )}
      <AskButton name="appeal" isOffered={mayAppeal} path={`photos/${id}/appeals`}>
        <Reason />
      </AskButton>
      {mayRetake && status === 'failed' && left > 0 && (
        <Typography variant="caption">{translate('photo.appeal_after', { left })}</Typography>
      )}
    </Stack>
  )
}

/** The person's earlier photos, failures and exemptions. */
export function PersonPart({ photo }: { photo: Photo }) {
  const translate = useTranslate()
  const { others, exemptions, failures, livenessFailures } = photo.person
  return (
    <Box sx={{ mt: 2 }}>
      <Ways photo={photo} />
      {exemptions.map((exemption) => (
        <Box key={exemption.id} sx={{ mt: 1 }}>
          <ExemptionLine {...exemption} />
        </Box>
      ))}
      {livenessFailures > 0 && (
        <Typography sx={{ mt: 1, color: 'error.main' }}>
          {translate('photo.liveness', { count: livenessFailures })}
        </Typography>
      )}
      {others.length > 0 && (
        <Typography variant="subtitle2" sx={{ mt: 2 }}>
          {translate('photo.others', { failures })}
        </Typography>
      )}
      {others.map(({ id, status, takenOn }) => (
        <Stack key={id} direction="row" spacing={1} sx={{ alignItems: 'center', py: 0.5 }}>
          <Link to={`/photos/${id}/show`}>
            <Day on={takenOn} />
          </Link>
          <StatusChip status={status} />
        </Stack>
      ))}
    </Box>
  )
}
