import { faceInFrame, type FaceShares } from '@domain/photos/hand_frame'
import { NATIONAL_FORMAT } from '@domain/photos/national_format'
import { Box, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { usePatterns } from '../../i18n/usePatterns'
import type { Framed } from './useFrame'

const { eyes, faceWidth, maxOffCentre } = NATIONAL_FORMAT

interface Figure {
  name: string
  value: number
  low: number
  high: number
}

/** What the rule measures, as it is in the frame now: a person sees at once which way to go. */
export function FrameFigures({ face, framed }: { face: FaceShares | null; framed: Framed }) {
  const translate = useTranslate()
  const { labelled, noted } = usePatterns()
  if (!face) return <Typography variant="muted">{translate('by_hand.no_face')}</Typography>
  const shown = faceInFrame(face, framed.frame, framed.picture)
  const figures: Figure[] = [
    { name: 'eyes', value: shown.eyes, low: eyes[0], high: eyes[1] },
    { name: 'face_width', value: shown.faceWidth, low: faceWidth[0], high: faceWidth[1] },
    { name: 'off_centre', value: shown.offCentre, low: 0, high: maxOffCentre },
  ]
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5 }} aria-live="polite">
      {figures.map(({ name, value, low, high }) => {
        const isRight = value >= low && value <= high
        const range = translate('by_hand.range', { low, high })
        const said = labelled(translate(`by_hand.${name}`), noted(String(Math.round(value)), range))
        return (
          <Typography
            key={name}
            component="li"
            sx={{ color: isRight ? 'turn.done.main' : 'turn.overdue.main' }}
          >
            {isRight ? said : noted(said, translate('by_hand.outside'))}
          </Typography>
        )
      })}
    </Box>
  )
}
