import { Link, Stack } from '@mui/material'
import { LinkBase, useGetList, useTranslate } from 'react-admin'
import { Page } from '../layout/Page'
import { Section } from '../layout/Section'
import type { SeasonUnit } from './types'

/** More units than a school has. */
const ALL = { pagination: { page: 1, perPage: 50 } }

/**
 * The units among which somebody with several chooses.
 * @param title the text key of the page
 * @param to where the page of a unit begins
 */
export function UnitChoice({ title, to }: { title: string; to: string }) {
  const translate = useTranslate()
  const { data = [] } = useGetList<SeasonUnit>('season_units', ALL)
  return (
    <Page title={translate(title)}>
      <Section>
        <Stack spacing={1} sx={{ alignItems: 'flex-start' }}>
          {data.map(({ id, unit }) => (
            <Link key={id} component={LinkBase} to={`${to}/${id}`}>
              {unit.name}
            </Link>
          ))}
        </Stack>
      </Section>
    </Page>
  )
}
