import { AutocompleteInput, ReferenceInput, required } from 'react-admin'
import { useWatch } from 'react-hook-form'
import type { SeasonUnit } from '../season_units/types'
import { useSeasonScope } from '../seasons/useSeasonScope'
import { StudentFields } from './StudentFields'

/** A unit of the season, found by name, code or pinyin: the server finds by pinyin. */
const CHOICE = {
  optionText: ({ unit }: SeasonUnit) => `${unit.name} ${unit.code}`,
  filterToQuery: (text: string) => ({ text }),
  matchSuggestion: () => true,
  translateChoice: false,
}

/** A student of any school: the school is asked for first, as `seasonUnitId`. */
export function UnitOfStudent() {
  const { filter } = useSeasonScope()
  const chosen: string | undefined = useWatch({ name: 'seasonUnitId' })
  return (
    <>
      <ReferenceInput source="seasonUnitId" reference="season_units" filter={filter}>
        <AutocompleteInput {...CHOICE} label="roster.unit" validate={required()} fullWidth />
      </ReferenceInput>
      {chosen && <StudentFields key={chosen} place={{ seasonUnitId: chosen }} />}
    </>
  )
}
