import LockPersonOutlined from '@mui/icons-material/LockPersonOutlined'
import { lazyPage } from '../layout/lazyPage'

export default {
  list: lazyPage(() => import('./LockList'), 'LockList'),
  icon: LockPersonOutlined,
}
