import { Box, Stack, Typography } from '@mui/material'
import type { ReactNode } from 'react'
import { useTranslate } from 'react-admin'
import { Line } from '../layout/Line'
import { Section } from '../layout/Section'
import { DisableButton } from './DisableButton'
import { HandOverButton } from './HandOverButton'
import type { Person } from './types'

function Way({ says, children }: { says: string; children: ReactNode }) {
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

/** What cannot simply be undone: somebody hands over to a successor, or is shut out. */
export function LeavingSection({ person }: { person: Person }) {
  const translate = useTranslate()
  const holds = person.grants.some(({ isOver }) => !isOver)
  const isDisabled = person.state === 'disabled'
  if (!holds && isDisabled) return null
  return (
    <Section title={translate('people.leaving')}>
      {holds && (
        <Way says="people.hand_over.says">
          <HandOverButton person={person} />
        </Way>
      )}
      {!isDisabled && (
        <Way says="people.disable.says">
          <DisableButton person={person} />
        </Way>
      )}
    </Section>
  )
}
