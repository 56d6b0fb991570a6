import AccountTreeOutlined from '@mui/icons-material/AccountTreeOutlined'
import GroupsOutlined from '@mui/icons-material/GroupsOutlined'
import { lazyPage } from '../layout/lazyPage'
import type { Student } from './types'

export const students = {
  list: lazyPage(() => import('./StudentList'), 'StudentList'),
  show: lazyPage(() => import('./StudentShow'), 'StudentShow'),
  icon: GroupsOutlined,
  recordRepresentation: ({ maskedName, xh }: Student) => [maskedName, xh].filter(Boolean).join(' '),
}

const CollegesPage = lazyPage(() => import('./CollegesPage'), 'CollegesPage')

export const colleges = { list: CollegesPage, icon: AccountTreeOutlined }

/** The classes are listed in their colleges. */
export const classes = {
  list: CollegesPage,
  show: lazyPage(() => import('./ClassShow'), 'ClassShow'),
  recordRepresentation: 'name',
}
