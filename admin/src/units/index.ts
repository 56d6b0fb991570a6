import SchoolOutlined from '@mui/icons-material/SchoolOutlined'
import { lazyPage } from '../layout/lazyPage'

export default {
  list: lazyPage(() => import('./UnitList'), 'UnitList'),
  edit: lazyPage(() => import('./UnitEdit'), 'UnitEdit'),
  create: lazyPage(() => import('./UnitCreate'), 'UnitCreate'),
  icon: SchoolOutlined,
  recordRepresentation: 'name',
}
