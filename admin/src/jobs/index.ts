import PendingActionsOutlined from '@mui/icons-material/PendingActionsOutlined'
import { lazyPage } from '../layout/lazyPage'

export default {
  list: lazyPage(() => import('./JobList'), 'JobList'),
  show: lazyPage(() => import('./JobShow'), 'JobShow'),
  icon: PendingActionsOutlined,
}
