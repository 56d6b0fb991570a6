import { Box, Stack, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { FIGURE_NAMES, type FigurePlace } from './figures'
import { FigureLink } from './FigureLink'
import type { Figures } from './progressTypes'

interface Props {
  figures: Figures
  place: FigurePlace
  of: string
}

/** The figures of the whole unit, or of the reader’s part of it, and where the first of them comes from. */
export function TotalFigures({ figures, place, of }: Props) {
  const translate = useTranslate()
  return (
    <Stack spacing={1}>
      <Box
        component="dl"
        sx={{
          m: 0,
          display: 'grid',
          gap: 2,
          gridTemplateColumns: 'repeat(auto-fill, minmax(88px, 1fr))',
        }}
      >
        {FIGURE_NAMES.map((figure) => (
          <div key={figure}>
            <Typography component="dt" variant="muted">
              {translate(`progress.figures.${figure}`)}
            </Typography>
            <Typography component="dd" variant="h2" sx={{ m: 0 }}>
              <FigureLink {...{ figures, figure, place, of }} />
            </Typography>
          </div>
        ))}
      </Box>
      <Typography variant="muted">
        {translate(`progress.expected_by.${figures.expectedBy}`)}
        {figures.offList > 0 && translate('progress.off_list', { smart_count: figures.offList })}
      </Typography>
    </Stack>
  )
}
