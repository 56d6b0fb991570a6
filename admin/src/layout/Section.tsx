import { Card, CardContent, Stack, Typography } from '@mui/material'
import type { ReactNode } from 'react'

interface Props {
  title?: string
  /** Beside the title. */
  beside?: ReactNode
  children: ReactNode
}

/** A part of a page, under its title. */
export const Section = ({ title, beside, children }: Props) => (
  <Card component="section" sx={{ minWidth: 0 }}>
    <CardContent>
      {title && (
        <Stack
          direction="row"
          spacing={1}
          sx={{ alignItems: 'center', justifyContent: 'space-between', mb: 1 }}
        >
          <Typography variant="h2">{title}</Typography>
          {beside}
        </Stack>
      )}
      {children}
    </CardContent>
  </Card>
)
