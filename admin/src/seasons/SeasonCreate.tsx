import { useQuery } from '@tanstack/react-query'
import {
  Create,
  NumberInput,
  required,
  SelectInput,
  SimpleForm,
  TextInput,
  useDataProvider,
} from 'react-admin'
import type { ConsoleDataProvider } from '../providers/dataProvider'

/** Creates a draft from a preset; its rules can be viewed before publication. */
export function SeasonCreate() {
  const { read } = useDataProvider<ConsoleDataProvider>()
  const { data: presets = [] } = useQuery({
    queryKey: ['presets'],
    queryFn: async () => (await read('presets')).data as { id: string; name: string }[],
  })
  return (
    <Create redirect="show">
      <SimpleForm>
        <TextInput source="name" validate={required()} />
        <NumberInput source="year" validate={required()} min={2018} max={2100} />
        <TextInput source="notice" validate={required()} />
        <SelectInput
          source="preset"
          choices={presets}
          validate={required()}
          translateChoice={false}
        />
      </SimpleForm>
    </Create>
  )
}
