import type { Data } from '@api/data'
import { ANY_LEVEL } from '@domain/roster/unit_codes'
import { CreateButton, ReferenceInput, SearchInput, SelectInput } from 'react-admin'
import { ListPage } from '../layout/ListPage'
import type { Column } from '../rows/column'
import { RecordRows } from '../rows/RecordRows'

type UnitRow = Data.Units.Unit

const filters = [
  <SearchInput key="text" source="text" alwaysOn />,
  <ReferenceInput key="regionId" source="regionId" reference="regions" alwaysOn>
    <SelectInput optionText="name" translateChoice={false} />
  </ReferenceInput>,
]

/** Each national code, with its level unless it is of every one; null without any. */
const codesText = ({ codes }: UnitRow) =>
  codes.map(({ yxdm, level }) => (level === ANY_LEVEL ? yxdm : `${yxdm} ${level}`)).join(', ') ||
  null

const columns: Column<UnitRow>[] = [
  { label: 'resources.units.fields.name', place: 'name', value: ({ name }) => name, sort: 'name' },
  { label: 'resources.units.fields.code', value: ({ code }) => code, sort: 'code' },
  { label: 'resources.units.fields.codes', value: codesText },
  { label: 'resources.units.fields.regionId', value: ({ region }) => region, sort: 'regionId' },
]

/** Schools, graduate schools and campuses by their codes. */
export const UnitList = () => (
  <ListPage filters={filters} beside={<CreateButton />}>
    <RecordRows columns={columns} to={({ id }) => `/units/${id}`} empty="hints.units" />
  </ListPage>
)
