import type { Expected } from '#backend/sheets/read/headings'
import {
  SCHOOL_PEOPLE_COLUMNS,
  type SchoolPeopleColumn,
} from '#domain/identity/school_people_sheet'

/** A sheet of a school’s own people: with a class they are its teachers, with a college alone its people. */
export const SCHOOL_PEOPLE_TABLE: Expected<SchoolPeopleColumn> = {
  columns: SCHOOL_PEOPLE_COLUMNS,
  optional: ['class'],
  synonyms: {
    name: '姓名 名字 教师 教师姓名 班主任 辅导员 联系人 full_name teacher person',
    email: '邮箱 电子邮箱 电子邮件 邮件 邮箱地址 mail e_mail',
    college: '学院 院系 二级学院 系 department faculty',
    class: '班级 班 行政班 class_name',
  },
  maxRows: 2_000,
}
