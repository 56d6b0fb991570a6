import { Box, Stack, Typography } from '@mui/material'
import type { ReactNode } from 'react'
import { useTranslate } from 'react-admin'
import { Line } from '../layout/Line'

/** A sentence, and the button that does what it says. */
export function Way({ says, children }: { says: string; children: ReactNode }) {
  const translate = useTranslate()
  return (
    <Line>
      <Stack
        direction="row"
        spacing={1}
        useFlexGap
        sx={{ alignItems: 'center', flexWrap: 'wrap', py: 0.5 }}
      >
        <Typography sx={{ flexGrow: 1, flexBasis: 240 }}>{translate(says)}</Typography>
        <Box>{children}</Box>
      </Stack>
    </Line>
  )
}
