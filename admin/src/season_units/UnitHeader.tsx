import { Link, Stack, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { usePatterns } from '../i18n/usePatterns'
import { Section } from '../layout/Section'
import type { SeasonUnit } from './types'
import { UnitActs } from './UnitActs'

/** Where the unit belongs and whom to call; whose turn it is, and the acts for it. */
export function UnitHeader({ unit }: { unit: SeasonUnit }) {
  const translate = useTranslate()
  const { labelled } = usePatterns()
  const { season, region, setup } = unit
  return (
    <Section>
      <Stack spacing={1.5}>
        <Stack direction="row" useFlexGap sx={{ columnGap: 3, flexWrap: 'wrap' }}>
          <Typography variant="muted">
            {season.name} · {region.name} · {unit.unit.code}
          </Typography>
          {setup && (
            <Typography variant="muted">
              {labelled(translate('unit_page.contact'), setup.contactName)}{' '}
              <Link underline="always" href={`tel:${setup.contactPhone}`}>
                {setup.contactPhone}
              </Link>
            </Typography>
          )}
        </Stack>
        <UnitActs unit={unit} />
      </Stack>
    </Section>
  )
}
