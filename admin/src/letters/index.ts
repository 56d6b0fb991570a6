import MailOutlined from '@mui/icons-material/MailOutlined'
import { lazyPage } from '../layout/lazyPage'

export default {
  list: lazyPage(() => import('./LetterList'), 'LetterList'),
  icon: MailOutlined,
}
