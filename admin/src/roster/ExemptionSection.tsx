import { Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { Line } from '../layout/Line'
import { Section } from '../layout/Section'
import { ExemptButton } from '../photos/ExemptButton'
import { ExemptionLine } from '../photos/ExemptionLine'
import type { StudentStory } from './types'

/** The head cover that a student may wear, by whose word; it may be allowed before there is a photo. */
export function ExemptionSection({ student }: { student: StudentStory }) {
  const translate = useTranslate()
  const { id, exemptions, offersExemption } = student
  if (!exemptions || (exemptions.length === 0 && !offersExemption)) return null
  return (
    <Section
      title={translate('roster.exemption')}
      beside={<ExemptButton of={`students/${id}`} isOffered={offersExemption ?? false} />}
    >
      <Typography variant="muted" component="p" sx={{ mb: 0.5 }}>
        {translate(exemptions.length > 0 ? 'roster.exempted_says' : 'roster.exempt_says')}
      </Typography>
      {exemptions.map((exemption) => (
        <Line key={exemption.id}>
          <ExemptionLine {...exemption} />
        </Line>
      ))}
    </Section>
  )
}
