import PendingActionsOutlined from '@mui/icons-material/PendingActionsOutlined'
import { JobList } from './JobList'

export default { list: JobList, icon: PendingActionsOutlined }
