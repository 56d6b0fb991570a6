import { Card, CardContent, Stack, Typography } from '@mui/material'
import type { ReactNode } from 'react'
import { EMPTY_LIST } from './EmptyList'

interface Props {
  title?: string
  /** Beside the title. */
  beside?: ReactNode
  children: ReactNode
}

/** What says that a section is empty stands under its title. */
const NO_INSET = { [`& > .${EMPTY_LIST}`]: { px: 0, py: 1 } }

/** Heads of tables stay below the frame, and not below the upper edge of the section. */
const CARD = { minWidth: 0, overflow: 'visible' }

/** A part of a page, under its title. */
export const Section = ({ title, beside, children }: Props) => (
  <Card component="section" sx={CARD}>
    <CardContent sx={NO_INSET}>
      {title && (
        <Stack
          direction="row"
          spacing={1}
          useFlexGap
          sx={{
            alignItems: 'center',
            justifyContent: 'space-between',
            flexWrap: 'wrap',
            mb: 1,
          }}
        >
          <Typography variant="h2">{title}</Typography>
          {beside}
        </Stack>
      )}
      {children}
    </CardContent>
  </Card>
)
