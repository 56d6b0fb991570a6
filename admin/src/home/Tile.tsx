import { Box, Card, CardActionArea, Stack, Typography } from '@mui/material'
import type { ReactNode } from 'react'
import { LinkBase } from 'react-admin'
import type { Turn } from '../theme/roles'

export interface TileProps {
  label: string
  value: ReactNode
  /** What is counted, behind the number. */
  unit?: string
  /** Under the number. */
  note?: ReactNode
  /** The list of what was counted. */
  to?: string
  /** How urgent it is; nothing to do has no colour. */
  turn?: Turn
}

const Content = ({ label, value, unit, note, turn = 'idle' }: TileProps) => (
  <Stack spacing={0.25} sx={{ p: 2, height: '100%' }}>
    <Typography variant="muted" component="span">
      {label}
    </Typography>
    <Box component="span" sx={{ fontSize: 28, lineHeight: '36px', color: `turn.${turn}.main` }}>
      {value}{' '}
      <Typography variant="caption" component="span">
        {unit}
      </Typography>
    </Box>
    {note && (
      <Typography variant="caption" component="span">
        {note}
      </Typography>
    )}
  </Stack>
)

/** A figure under its name; one that can be listed is a link to the list. */
export const Tile = (props: TileProps) => (
  <Card sx={{ minWidth: 0 }}>
    {props.to ? (
      <CardActionArea component={LinkBase} to={props.to} sx={{ height: '100%' }}>
        <Content {...props} />
      </CardActionArea>
    ) : (
      <Content {...props} />
    )}
  </Card>
)

/** Tiles side by side, two in a row on a phone. */
export const Tiles = ({ children }: { children: ReactNode }) => (
  <Box
    sx={{
      display: 'grid',
      gap: { xs: 1, sm: 2 },
      gridTemplateColumns: {
        xs: 'repeat(2, minmax(0, 1fr))',
        md: 'repeat(auto-fit, minmax(160px, 1fr))',
      },
    }}
  >
    {children}
  </Box>
)
