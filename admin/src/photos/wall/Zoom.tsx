import type { PhotoRule } from '@domain/photos/rules'
import { Alert, Box, Button, LinearProgress, Link, Stack, Typography } from '@mui/material'
import { useState } from 'react'
import { LinkBase, useGetOne, useTranslate } from 'react-admin'
import { Day } from '../../layout/Moment'
import { PhotoNotices } from '../PhotoNotices'
import { Picture } from '../Picture'
import { Rules } from '../Rules'
import { StatusChip } from '../StatusChip'
import { useStudentName } from '../student/useStudentName'
import type { Photo } from '../types'
import { ReasonedDecision, REASONED, type Decide } from './ReasonedDecision'
import type { WallPhoto } from './wall_photo'

interface Props {
  photo: WallPhoto
  onDecide: Decide
  onClose: () => void
}

/** Earlier and later photos of the same student. */
function Attempts({ photo }: { photo: Photo }) {
  const translate = useTranslate()
  const { others, failures } = photo.person
  if (others.length === 0) return null
  return (
    <Box>
      <Typography variant="subtitle2">{translate('photo.others', { failures })}</Typography>
      <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap', mt: 0.5 }}>
        {others.map(({ id, status, takenOn }) => (
          <Link key={id} component={LinkBase} to={`/photos/${id}/show`} underline="none">
            <Box
              component="img"
              alt=""
              loading="lazy"
              src={`/api/photos/${id}/thumbnail`}
              sx={{ height: 96, display: 'block', borderRadius: 0.5, bgcolor: 'action.hover' }}
            />
            <Day on={takenOn} /> <StatusChip status={status} />
          </Link>
        ))}
      </Stack>
    </Box>
  )
}

function Measured({ photo, onPoint }: { photo: Photo; onPoint: (rule: PhotoRule | null) => void }) {
  const translate = useTranslate()
  const [isOpen, setOpen] = useState(false)
  return (
    <Stack spacing={1} sx={{ minWidth: 0 }}>
      {photo.rules
        .filter(({ result }) => result === 'fail' || result === 'warn')
        .map(({ rule, name, result }) => (
          <Typography
            key={rule}
            sx={{ color: result === 'fail' ? 'turn.overdue.main' : 'turn.soon.main' }}
          >
            {name}
          </Typography>
        ))}
      <Button
        variant="outlined"
        aria-expanded={isOpen}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => setOpen(!isOpen)}
        sx={{ alignSelf: 'flex-start' }}
      >
        {translate(isOpen ? 'wall.hide_measures' : 'wall.show_measures')}
      </Button>
      {isOpen && <Rules photo={photo} onPoint={onPoint} />}
    </Stack>
  )
}

function Content({ photo }: { photo: Photo }) {
  const [pointed, setPointed] = useState<PhotoRule | null>(null)
  const drawn = photo.rules.filter(({ rule, result }) =>
    pointed ? rule === pointed : result === 'fail' || result === 'warn'
  )
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { md: 'auto minmax(220px, 1fr)' } }}>
      <Stack spacing={1.5} sx={{ minWidth: 0 }}>
        <PhotoNotices photo={photo} />
        <Picture photo={photo} drawn={drawn} />
        <Attempts photo={photo} />
      </Stack>
      <Measured photo={photo} onPoint={setPointed} />
    </Box>
  )
}

/** A photo in full: the original with its marks beside the product, what was measured on demand. */
export function Zoom({ photo, onDecide, onClose }: Props) {
  const translate = useTranslate()
  const nameOf = useStudentName()
  const { data, error } = useGetOne<Photo>('photos', { id: photo.id })
  const whose = photo.student ? nameOf(photo.student) : translate('photo.nobody')
  // Until all of it is there, the row of a list may stand in for it.
  const isThere = data?.rules !== undefined
  return (
    <Box
      component="section"
      aria-label={translate('wall.zoomed', { whose })}
      sx={{
        position: 'absolute',
        inset: 0,
        zIndex: 3,
        overflowY: 'auto',
        bgcolor: 'background.paper',
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        p: 1.5,
      }}
    >
      <Stack
        direction="row"
        spacing={1}
        useFlexGap
        sx={{ alignItems: 'center', flexWrap: 'wrap', mb: 1 }}
      >
        <Typography variant="h2">{whose}</Typography>
        <StatusChip status={photo.status} />
        <Typography variant="muted">
          {[photo.college, photo.schoolClass].filter(Boolean).join(' · ')}
        </Typography>
        <Day on={photo.takenOn} />
        {REASONED.map((decision) => (
          <ReasonedDecision key={`${decision}${photo.id}`} {...{ photo, decision, onDecide }} />
        ))}
        <Box sx={{ flexGrow: 1 }} />
        <Link component={LinkBase} to={`/photos/${photo.id}/show`}>
          {translate('wall.to_page')}
        </Link>
        <Button onClick={onClose} aria-keyshortcuts="Escape">
          {translate('ra.action.close')}
        </Button>
      </Stack>
      {error && <Alert severity="warning">{(error as Error).message}</Alert>}
      {isThere ? <Content key={photo.id} photo={data} /> : !error && <LinearProgress />}
    </Box>
  )
}
