import HelpOutlined from '@mui/icons-material/HelpOutlined'
import { lazyPage } from '../layout/lazyPage'

export default {
  list: lazyPage(() => import('./HelpPage'), 'HelpPage'),
  icon: HelpOutlined,
}
