import type { PhotoRule } from '@domain/photos/rules'
import { Box, Card, CardContent, Stack, Typography } from '@mui/material'
import { useState } from 'react'
import { useRecordContext, useTranslate } from 'react-admin'
import { WhoLooked } from '../audit/WhoLooked'
import { usePatterns } from '../i18n/usePatterns'
import { RecordPage } from '../layout/RecordPage'
import { useDates } from '../layout/useDates'
import { Versions } from './by_hand/Versions'
import { DecisionButtons } from './DecisionButtons'
import { Decisions } from './Decisions'
import { JudgedBy } from './JudgedBy'
import { PersonPart } from './PersonPart'
import { PhotoNotices } from './PhotoNotices'
import { Picture } from './Picture'
import { Provenance } from './Provenance'
import { Rules } from './Rules'
import { StatusChip } from './StatusChip'
import { StudentPart } from './student/StudentPart'
import type { Photo } from './types'

/** Stays at the foot of the window, over the page, so that a decision needs no search. */
const IN_VIEW = {
  'position': 'sticky',
  'bottom': 0,
  'zIndex': 2,
  'mt': 2,
  'px': 2,
  'py': 1,
  '&:not(:has(button))': { display: 'none' },
} as const

function TakenOn({ photo }: { photo: Photo }) {
  const translate = useTranslate()
  const { day } = useDates()
  const { labelled, noted } = usePatterns()
  const late = photo.outsideNote && labelled(translate('photo.outside_note'), photo.outsideNote)
  return (
    <Typography sx={{ mb: 1.5 }}>
      {noted(`${translate('photo.taken_on')} ${day(photo.takenOn)}`, late)}
    </Typography>
  )
}

function Body() {
  const photo = useRecordContext<Photo>()
  const [pointed, setPointed] = useState<PhotoRule | null>(null)
  // Until the photo is loaded, its row of the list is shown.
  if (!photo?.rules) return null
  // Marks failed rules; pointing at a rule marks only that one.
  const drawn = photo.rules.filter(({ rule, result }) =>
    pointed ? rule === pointed : result === 'fail' || result === 'warn'
  )
  return (
    <>
      <Box
        sx={{
          'display': 'grid',
          'gap': 2,
          'gridTemplateColumns': { md: '1fr 1fr' },
          'alignItems': 'start',
          // What is tabbed to stops above the decisions, which lie over the foot of the window.
          '& :focus-visible': { scrollMarginBottom: 120 },
        }}
      >
        <Card>
          <CardContent>
            <TakenOn photo={photo} />
            <PhotoNotices photo={photo} />
            <Picture photo={photo} drawn={drawn} />
            <StudentPart photo={photo} />
            <PersonPart photo={photo} />
            <Versions photo={photo} />
            <Decisions photo={photo} />
          </CardContent>
        </Card>
        <Card>
          <CardContent>
            <Stack spacing={1}>
              <Rules photo={photo} onPoint={setPointed} />
              <JudgedBy photo={photo} />
              <Provenance photo={photo} />
              <WhoLooked photoId={photo.id} />
            </Stack>
          </CardContent>
        </Card>
      </Box>
      <Card sx={IN_VIEW}>
        <DecisionButtons photo={photo} />
      </Card>
    </>
  )
}

function Status() {
  const photo = useRecordContext<Photo>()
  return photo && <StatusChip status={photo.status} />
}

/** One photo: measurements, verdict and decisions. */
export function PhotoShow() {
  const { day } = useDates()
  return (
    <RecordPage<Photo>
      titleOf={({ unit, takenOn }) => `${unit.name} ${day(takenOn)}`}
      beside={<Status />}
    >
      <Body />
    </RecordPage>
  )
}
