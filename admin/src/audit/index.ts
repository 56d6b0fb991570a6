import HistoryOutlined from '@mui/icons-material/HistoryOutlined'
import { lazyPage } from '../layout/lazyPage'

export default {
  list: lazyPage(() => import('./AuditList'), 'AuditList'),
  icon: HistoryOutlined,
}
