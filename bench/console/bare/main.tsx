import { createRoot } from 'react-dom/client'
import {
  Admin,
  DataTable,
  Edit,
  List,
  Resource,
  SimpleForm,
  TextInput,
  type AuthProvider,
  type DataProvider,
} from 'react-admin'

const rows = [{ id: 1, name: 'one' }]
const dataProvider = {
  getList: () => Promise.resolve({ data: rows, total: 1 }),
  getOne: () => Promise.resolve({ data: rows[0] }),
} as unknown as DataProvider

let isSignedIn = false
const authProvider: AuthProvider = {
  login: async () => {
    isSignedIn = true
  },
  logout: async () => {},
  checkAuth: () => (isSignedIn ? Promise.resolve() : Promise.reject(new Error())),
  checkError: async () => {},
  getPermissions: async () => {},
}

const Rows = () => (
  <List>
    <DataTable>
      <DataTable.Col source="name" />
    </DataTable>
  </List>
)
const Form = () => (
  <Edit>
    <SimpleForm>
      <TextInput source="name" />
    </SimpleForm>
  </Edit>
)

createRoot(document.getElementById('root')!).render(
  <Admin {...{ dataProvider, authProvider }} requireAuth disableTelemetry>
    <Resource name="rows" list={Rows} edit={Form} />
  </Admin>
)
