import PrivacyTipOutlined from '@mui/icons-material/PrivacyTipOutlined'
import { lazyPage } from '../layout/lazyPage'

/** Students who withdraw consent after the delivery. */
export default {
  list: lazyPage(() => import('./RequestList'), 'RequestList'),
  icon: PrivacyTipOutlined,
}
