import type { Locale } from './explain.js'

const zh = {
  'required': '必填',
  'string': '应为文字',
  'number': '应为数字',
  'boolean': '应为是或否',
  'object': '格式有误',
  'array': '应为列表',
  'record': '格式有误',
  'email': '应为有效的邮箱',
  'regex': '格式有误',
  'uuid': '编号无效',
  'enum': '不在可选范围内',
  'in': '不在可选范围内',
  'min': '不能小于 {{ min }}',
  'max': '不能大于 {{ max }}',
  'range': '应在 {{ min }} 到 {{ max }} 之间',
  'minLength': '至少 {{ min }} 个字',
  'maxLength': '最多 {{ max }} 个字',
  'array.minLength': '至少 {{ min }} 项',
  'array.maxLength': '最多 {{ max }} 项',
  'withoutDecimals': '应为整数',
  'date': '应为 1900 至 2200 年之间的日期，写作 2024-03-18',
  'time': '应为时间，写作 08:00',
  'reach': '应在本季的 {{ firstDay }} 至 {{ lastDay }} 之内，请核对年份',
  'phone':
    '应为电话号码，如 0523-86666666、0523-86666666转801 或 13812345678；最多三个，用顿号分开',
  'amountFen.max': '不能超过 1 亿元',
  'code.regex': '应为 2 至 20 位数字、字母或连字符',
  'after.regex': '位置无效，请从第一页重新打开',
}

const en: typeof zh = {
  'required': 'is required',
  'string': 'must be text',
  'number': 'must be a number',
  'boolean': 'must be yes or no',
  'object': 'is malformed',
  'array': 'must be a list',
  'record': 'is malformed',
  'email': 'must be a valid e-mail address',
  'regex': 'is malformed',
  'uuid': 'is not a valid id',
  'enum': 'is not one of the choices',
  'in': 'is not one of the choices',
  'min': 'must be at least {{ min }}',
  'max': 'must be at most {{ max }}',
  'range': 'must be between {{ min }} and {{ max }}',
  'minLength': 'must have at least {{ min }} characters',
  'maxLength': 'must have at most {{ max }} characters',
  'array.minLength': 'must have at least {{ min }} entries',
  'array.maxLength': 'must have at most {{ max }} entries',
  'withoutDecimals': 'must be a whole number',
  'date': 'must be a date from 1900 to 2200, such as 2024-03-18',
  'time': 'must be a time of day, such as 08:00',
  'reach':
    'must be within the days of this season, {{ firstDay }} to {{ lastDay }}: check the year',
  'phone':
    'must be a phone number, such as 0523-86666666, 0523-86666666 ext. 801 or 13812345678; up to three, separated by commas',
  'amountFen.max': 'must be at most 100 million yuan',
  'code.regex': 'must be 2 to 20 digits, letters or hyphens',
  'after.regex': 'is not a valid position in this list: start again from the first page',
}

/** Validation messages of one field, in both languages. */
export const fieldMessages: Record<Locale, typeof zh> = { zh, en }
