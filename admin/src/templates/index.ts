import EditNoteOutlined from '@mui/icons-material/EditNoteOutlined'
import { lazyPage } from '../layout/lazyPage'

export default {
  list: lazyPage(() => import('./TemplateList'), 'TemplateList'),
  edit: lazyPage(() => import('./TemplateEdit'), 'TemplateEdit'),
  icon: EditNoteOutlined,
}
