import type { Data } from '@api/data'
import { Autocomplete, MenuItem, Stack, TextField } from '@mui/material'
import { memo } from 'react'
import { useGetList, useTranslate } from 'react-admin'
import { usePatterns } from '../../i18n/usePatterns'
import { DayInput } from '../../forms/DayInput'
import { useMay } from '../../permissions/useMay'
import type { SchoolClass } from '../../roster/types'
import type { SeasonUnit } from '../../season_units/types'
import { useSeasonScope } from '../../seasons/useSeasonScope'
import type { WallFilter } from './address'
import { useBrokenRules } from './useBrokenRules'
import type { FilterOfWall } from './useWallFilter'

interface Named {
  id: string
  name: string
}

interface ChoiceProps {
  label: string
  value: string | undefined
  choices: readonly Named[]
  onChange: (id: string | undefined) => void
}

/** One of several, or all of them. */
function Choice({ label, value = '', choices, onChange }: ChoiceProps) {
  const translate = useTranslate()
  const isKnown = choices.some(({ id }) => id === value)
  return (
    <TextField
      select
      size="small"
      label={translate(label)}
      value={isKnown ? value : ''}
      onChange={({ target }) => onChange(target.value || undefined)}
      sx={{ width: { xs: 1, sm: 170 } }}
      slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
    >
      <MenuItem value="">{translate('wall.filters.all')}</MenuItem>
      {choices.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  )
}

/** More than a province, and than a school has. */
const ALL = { page: 1, perPage: 200 }
const PLACES = { page: 1, perPage: 500 }
const BY_NAME = { field: 'name', order: 'ASC' } as const

/** The schools of the centre's season. */
function UnitChoice({ filter, change }: FilterOfWall) {
  const translate = useTranslate()
  const { filter: season, isPending } = useSeasonScope()
  const { data: units = [] } = useGetList<SeasonUnit>(
    'season_units',
    { filter: season, pagination: ALL },
    { enabled: !isPending }
  )
  return (
    <Autocomplete
      size="small"
      options={units}
      value={units.find(({ id }) => id === filter.unit) ?? null}
      getOptionKey={({ id }) => id}
      getOptionLabel={({ unit }) => unit.name}
      onChange={(_event, chosen) =>
        change({ unit: chosen?.id, college: undefined, class: undefined })
      }
      renderInput={(params) => <TextField {...params} label={translate('photo.unit')} />}
      sx={{ width: { xs: 1, sm: 220 } }}
    />
  )
}

/**
 * School, college, class, day and rule; all of them stand in the address. They are drawn anew when these change, not
 * at each decision and each photo that is seen.
 */
export const WallFilters = memo(function WallFilters({ of }: { of: FilterOfWall }) {
  const translate = useTranslate()
  const may = useMay()
  const { noted } = usePatterns()
  const { filter, unitId, change } = of
  const inUnit = { filter: { seasonUnitId: unitId }, pagination: PLACES, sort: BY_NAME }
  const isOfUnit = unitId !== undefined
  const { data: colleges = [] } = useGetList<Data.Roster.College>('colleges', inUnit, {
    enabled: isOfUnit,
  })
  const { data: classes = [] } = useGetList<SchoolClass>(
    'classes',
    {
      ...inUnit,
      filter: { ...inUnit.filter, ...(filter.college && { collegeId: filter.college }) },
    },
    { enabled: isOfUnit }
  )
  const rules = useBrokenRules(of).map(({ rule, name, count }) => ({
    id: rule,
    name: noted(name, count),
  }))
  return (
    <Stack
      direction={{ xs: 'column', sm: 'row' }}
      spacing={1}
      useFlexGap
      sx={{
        flexWrap: 'wrap',
        alignItems: { xs: 'stretch', sm: 'center' },
        width: { xs: 1, sm: 'auto' },
      }}
    >
      {may('reviewPhotos') && <UnitChoice {...of} />}
      {isOfUnit && (
        <>
          <Choice
            label="roster.college"
            value={filter.college}
            choices={colleges}
            onChange={(college) => change({ college, class: undefined })}
          />
          <Choice
            label="roster.class"
            value={filter.class}
            choices={classes}
            onChange={(id) => change({ class: id })}
          />
        </>
      )}
      <DayInput
        label={translate('photo.taken_on')}
        value={filter.day}
        onChange={(day) => change({ day: day ?? undefined })}
      />
      <Choice
        label="wall.filters.rule"
        value={filter.rule}
        choices={rules}
        onChange={(rule) => change({ rule: rule as WallFilter['rule'] })}
      />
    </Stack>
  )
})
