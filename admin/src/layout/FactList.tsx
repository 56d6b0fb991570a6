import { Box, Typography } from '@mui/material'
import { Fragment, type ReactNode } from 'react'
import { useTranslate } from 'react-admin'

/** A name (a text key) and its value; without one it is left out. */
export type Fact = [name: string, value: ReactNode]

/** Names and values, side by side. */
export function FactList({ facts }: { facts: Fact[] }) {
  const translate = useTranslate()
  const known = facts.filter(([, value]) => value !== null && value !== undefined && value !== '')
  return (
    <Box
      component="dl"
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'auto minmax(0, 1fr)', sm: '160px minmax(0, 1fr)' },
        columnGap: 2,
        rowGap: 1,
        m: 0,
      }}
    >
      {known.map(([name, value]) => (
        <Fragment key={name}>
          <Typography variant="muted" component="dt">
            {translate(name)}
          </Typography>
          <Typography component="dd" sx={{ m: 0, whiteSpace: 'pre-line' }}>
            {value}
          </Typography>
        </Fragment>
      ))}
    </Box>
  )
}
