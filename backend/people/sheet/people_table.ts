import type { Expected } from '#backend/sheets/read/headings'
import { PEOPLE_COLUMNS, type PeopleColumn } from '#domain/identity/people_sheet'

/** A sheet of people who are invited: most of them are coordinators, one of each of 150 schools. */
export const PEOPLE_TABLE: Expected<PeopleColumn> = {
  columns: PEOPLE_COLUMNS,
  optional: ['unit_code', 'phone', 'role', 'valid_until'],
  synonyms: {
    unit_code: '学校代码 院校代码 单位代码 学校标识码 代码 code school_code school',
    name: '姓名 名字 联系人 联系人姓名 full_name person',
    email: '邮箱 电子邮箱 电子邮件 邮件 邮箱地址 mail e_mail',
    phone: '手机 手机号 手机号码 电话 联系电话 电话号码 mobile telephone',
    role: '角色 身份 职务 岗位',
    valid_until: '有效期至 有效期 截止日期 到期日 到期日期 until expires',
  },
  maxRows: 500,
}
