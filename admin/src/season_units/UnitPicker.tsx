import { Autocomplete, TextField } from '@mui/material'
import { useState } from 'react'
import { useDebouncedEvent, useGetList, useTranslate } from 'react-admin'
import { useSeasonScope } from '../seasons/useSeasonScope'
import type { SeasonUnit } from './types'

const TYPING_MS = 250

interface Props {
  onFound: (unit: SeasonUnit) => void
  /** What the field is for; by default it says that units are found here. */
  label?: string
}

/** Finds a unit of the season by name, code or pinyin. */
export function UnitPicker({ onFound, label = 'unit.search' }: Props) {
  const translate = useTranslate()
  const { filter } = useSeasonScope()
  const [typed, setTyped] = useState('')
  const [text, setText] = useState('')
  const ask = useDebouncedEvent((value: string) => setText(value.trim()), TYPING_MS)
  const { data: units = [] } = useGetList<SeasonUnit>(
    'season_units',
    { filter: { ...filter, text }, pagination: { page: 1, perPage: 10 } },
    { enabled: text !== '' }
  )
  return (
    <Autocomplete<SeasonUnit, false, false, true>
      freeSolo
      size="small"
      options={text === '' ? [] : units}
      // The server finds by pinyin, which the names do not contain.
      filterOptions={(found) => found}
      getOptionLabel={(option) =>
        typeof option === 'string' ? option : `${option.unit.name} ${option.unit.code}`
      }
      getOptionKey={(option) => (typeof option === 'string' ? option : option.id)}
      value={null}
      inputValue={typed}
      onInputChange={(_event, value, why) => {
        setTyped(why === 'input' ? value : '')
        ask(why === 'input' ? value : '')
      }}
      onChange={(_event, unit) => {
        if (unit && typeof unit !== 'string') onFound(unit)
      }}
      renderInput={(params) => (
        <TextField
          {...params}
          hiddenLabel
          variant="filled"
          placeholder={translate(label)}
          slotProps={{
            ...params.slotProps,
            htmlInput: {
              ...params.slotProps.htmlInput,
              'aria-label': translate(label),
            },
          }}
        />
      )}
      sx={{ width: 240 }}
    />
  )
}
