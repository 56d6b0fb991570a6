import { LinearProgress, MenuItem, Stack, TextField } from '@mui/material'
import { useGetList, useTranslate } from 'react-admin'
import { EmptyList } from '../layout/EmptyList'
import { Page } from '../layout/Page'
import { useMayAt } from '../permissions/useMay'
import { CollegeSection } from './CollegeSection'
import { CreatePlaceButton } from './CollegeButtons'
import { HeadsSection } from './HeadsSection'
import { InviteSheetButton } from './InviteSheetButton'
import type { College, SchoolClass } from './types'
import { useRosterUnit } from './useRosterUnit'

const ALL = { page: 1, perPage: 500 }
const BY_NAME = { field: 'name', order: 'ASC' } as const

function Colleges({ seasonUnitId, unitId }: { seasonUnitId: string; unitId: string }) {
  const may = useMayAt(unitId)
  const wanted = { filter: { seasonUnitId }, pagination: ALL }
  const colleges = useGetList<College>('colleges', wanted)
  const classes = useGetList<SchoolClass>('classes', { ...wanted, sort: BY_NAME })
  if (!colleges.data || !classes.data) return <LinearProgress />
  const without = classes.data.filter(({ collegeId }) => collegeId === null)
  const isEmpty = colleges.data.length === 0 && without.length === 0
  return (
    <Stack spacing={2} sx={{ maxWidth: 900 }}>
      {may('keepRoster') && <HeadsSection seasonUnitId={seasonUnitId} />}
      {isEmpty && <EmptyList hint="hints.colleges" />}
      {[...colleges.data, ...(without.length > 0 ? [null] : [])].map((college) => (
        <CollegeSection
          key={college?.id ?? 'none'}
          college={college}
          seasonUnitId={seasonUnitId}
          mayKeep={may('keepRoster')}
          classes={classes.data.filter(({ collegeId }) => collegeId === (college?.id ?? null))}
        />
      ))}
    </Stack>
  )
}

/** 学院与班级: a school's colleges, and in each its classes with their headcounts. */
export function CollegesPage() {
  const translate = useTranslate()
  const { units, unit, choose, isPending } = useRosterUnit()
  const may = useMayAt(unit?.unit.id)
  const buttons = unit && (
    <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
      {units.length > 1 && (
        <TextField
          select
          size="small"
          label={translate('roster.unit')}
          value={unit.id}
          onChange={({ target }) => choose(target.value)}
        >
          {units.map(({ id, unit: { name } }) => (
            <MenuItem key={id} value={id}>
              {name}
            </MenuItem>
          ))}
        </TextField>
      )}
      {may('keepRoster') && <CreatePlaceButton seasonUnitId={unit.id} />}
      {may('keepRoster') && <CreatePlaceButton seasonUnitId={unit.id} college={null} />}
      {may('inviteOwnPeople') && <InviteSheetButton seasonUnitId={unit.id} />}
    </Stack>
  )
  return (
    <Page title={translate('roster.places')} beside={buttons}>
      {isPending && <LinearProgress />}
      {unit && <Colleges seasonUnitId={unit.id} unitId={unit.unit.id} />}
      {!isPending && !unit && <EmptyList hint="hints.colleges" />}
    </Page>
  )
}
