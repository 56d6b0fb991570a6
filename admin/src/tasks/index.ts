import Checklist from '@mui/icons-material/Checklist'
import { TaskList } from './TaskList'

export default { list: TaskList, icon: Checklist }
