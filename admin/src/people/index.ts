import PeopleOutlined from '@mui/icons-material/PeopleOutlined'
import { lazyPage } from '../layout/lazyPage'

export default {
  list: lazyPage(() => import('./PeopleList'), 'PeopleList'),
  show: lazyPage(() => import('./PersonShow'), 'PersonShow'),
  icon: PeopleOutlined,
  recordRepresentation: 'name',
}
