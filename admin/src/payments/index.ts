import RefundOutlined from '@mui/icons-material/CurrencyYuanOutlined'
import { lazyPage } from '../layout/lazyPage'

/** What goes back to students. */
export default {
  list: lazyPage(() => import('./RefundList'), 'RefundList'),
  icon: RefundOutlined,
}
