import { MAIN_PHASES, type MainPhase } from '@domain/season/main/phases'
import { Box, Link, Stack, Typography } from '@mui/material'
import { LinkBase, useTranslate } from 'react-admin'
import { EmptyList } from '../../layout/EmptyList'
import { Line } from '../../layout/Line'
import { Section } from '../../layout/Section'
import { usePhone } from '../../layout/usePhone'
import type { Column } from '../../rows/column'
import { RowTable } from '../../rows/RowTable'
import { TURN_OF_STATE } from '../../season_units/PhaseChip'
import { boardWith } from '../links'
import type { RegionPhases } from './figures'

const ALL = 'all'

/** The units of a region in a phase, on the colour of the phase. */
function Cell({ region, phase }: { region: RegionPhases; phase: MainPhase }) {
  const translate = useTranslate()
  const count = region.phases[phase]
  if (!count) return null
  const turn = TURN_OF_STATE[phase] ?? 'idle'
  const filter = region.id === ALL ? { phase } : { regionId: region.id, phase }
  const state = translate(`states.${phase}`)
  return (
    <Link
      component={LinkBase}
      to={boardWith(filter)}
      aria-label={translate('home.cell', { region: region.name, state, smart_count: count })}
      sx={{
        display: 'inline-block',
        minWidth: 32,
        px: 1,
        borderRadius: 1,
        textAlign: 'center',
        color: `turn.${turn}.main`,
        bgcolor: `turn.${turn}.soft`,
      }}
    >
      {count}
    </Link>
  )
}

function totals(regions: RegionPhases[], name: string): RegionPhases {
  const sum = (phase: MainPhase) =>
    regions.reduce((total, { phases }) => total + (phases[phase] ?? 0), 0)
  const phases = Object.fromEntries(MAIN_PHASES.map((phase) => [phase, sum(phase)]))
  return { id: ALL, name, phases }
}

const columnOf = (phase: MainPhase): Column<RegionPhases> => ({
  label: `states.${phase}`,
  align: 'right',
  value: (region) => <Cell region={region} phase={phase} />,
})

const Name = ({ id, name }: RegionPhases) =>
  id === ALL ? (
    name
  ) : (
    <Link component={LinkBase} to={boardWith({ regionId: id })}>
      {name}
    </Link>
  )

interface MatrixProps {
  rows: RegionPhases[]
  phases: MainPhase[]
}

function RegionTable({ rows, phases }: MatrixProps) {
  const columns: Column<RegionPhases>[] = [
    { label: 'board.region', place: 'name', value: (region) => <Name {...region} /> },
    ...phases.map(columnOf),
  ]
  return (
    <Box sx={{ mx: -1.5 }}>
      <RowTable rows={rows} columns={columns} />
    </Box>
  )
}

/** On a phone each region says only the phases in which it has units. */
function RegionList({ rows, phases }: MatrixProps) {
  const translate = useTranslate()
  return (
    <Stack component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {rows.map((region) => (
        <Line key={region.id} component="li">
          <Name {...region} />
          {phases
            .filter((phase) => region.phases[phase])
            .map((phase) => (
              <Stack key={phase} direction="row" sx={{ justifyContent: 'space-between' }}>
                <Typography variant="muted">{translate(`states.${phase}`)}</Typography>
                <Cell region={region} phase={phase} />
              </Stack>
            ))}
        </Line>
      ))}
    </Stack>
  )
}

/** 片区 × 阶段: phases in which no unit is are left out. */
export function RegionMatrix({ regions }: { regions: RegionPhases[] }) {
  const translate = useTranslate()
  const isPhone = usePhone()
  const Body = isPhone ? RegionList : RegionTable
  const all = totals(regions, translate('home.all_regions'))
  const reached = MAIN_PHASES.filter((phase) => all.phases[phase])
  return (
    <Section title={translate('home.regions')}>
      {regions.length === 0 ? (
        <EmptyList hint="board.empty" />
      ) : (
        <Body rows={[...regions, all]} phases={reached} />
      )}
    </Section>
  )
}
