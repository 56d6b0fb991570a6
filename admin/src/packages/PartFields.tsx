import type { Data } from '@api/data'
import { MenuItem, Stack, TextField } from '@mui/material'
import { useGetList, useTranslate } from 'react-admin'
import type { Part } from './usePackages'

const CHOICES = {
  pagination: { page: 1, perPage: 500 },
  sort: { field: 'name', order: 'ASC' },
} as const

interface Named {
  id: string
  name: string
}

interface ChoiceProps {
  label: string
  /** The text key of no choice. */
  all: string
  rows: Named[]
  value: string | null
  onChange: (id: string | null) => void
}

/** Of several one, or all; of one there is no choice. */
function Choice({ label, all, rows, value, onChange }: ChoiceProps) {
  const translate = useTranslate()
  if (rows.length < 2) return null
  return (
    <TextField
      select
      label={translate(label)}
      value={value ?? ''}
      onChange={({ target }) => onChange(target.value || null)}
      sx={{ minWidth: 180 }}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
    >
      <MenuItem value="">{translate(all)}</MenuItem>
      {rows.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  )
}

interface Props {
  unitId: string
  part: Part
  onChange: (part: Part) => void
}

/** The college and the class whose photos are packed; without either all whom the reader reaches. */
export function PartFields({ unitId, part, onChange }: Props) {
  const filter = { seasonUnitId: unitId }
  const { data: colleges = [] } = useGetList<Data.Roster.College>('colleges', {
    filter,
    ...CHOICES,
  })
  const collegeId = part.collegeId ?? (colleges.length === 1 ? colleges[0]!.id : null)
  const { data: classes = [] } = useGetList<Data.Roster.Class>(
    'classes',
    { filter: { ...filter, collegeId }, ...CHOICES },
    { enabled: collegeId !== null }
  )
  if (colleges.length < 2 && classes.length < 2) return null
  return (
    <Stack direction="row" spacing={1.5} useFlexGap sx={{ flexWrap: 'wrap' }}>
      <Choice
        label="packages.college"
        all="packages.all_colleges"
        rows={colleges}
        value={part.collegeId}
        onChange={(chosen) => onChange({ collegeId: chosen, classId: null })}
      />
      <Choice
        label="packages.class"
        all="packages.all_classes"
        rows={collegeId ? classes : []}
        value={part.classId}
        onChange={(classId) => onChange({ ...part, classId })}
      />
    </Stack>
  )
}
