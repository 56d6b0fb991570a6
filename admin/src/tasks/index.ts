import Checklist from '@mui/icons-material/Checklist'
import { lazyPage } from '../layout/lazyPage'

export default { list: lazyPage(() => import('./TaskList'), 'TaskList'), icon: Checklist }
