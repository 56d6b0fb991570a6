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
}

const en: typeof zh = {
  'required': 'is required',
  'string': 'must be text',
  'number': 'must be a number',
  'boolean': 'must be yes or no',
  'object': 'is malformed',
  'array': 'must be a list',
  'record': 'is malformed',
  'email': 'must be an e-mail address',
  'regex': 'is malformed',
  'uuid': 'is no id',
  'enum': 'is not one of the choices',
  'in': 'is not one of the choices',
  'min': 'must be at least {{ min }}',
  'max': 'must be at most {{ max }}',
  'range': 'must lie between {{ min }} and {{ max }}',
  'minLength': 'must have at least {{ min }} letters',
  'maxLength': 'must have at most {{ max }} letters',
  'array.minLength': 'must have at least {{ min }} entries',
  'array.maxLength': 'must have at most {{ max }} entries',
  'withoutDecimals': 'must be a whole number',
}

/** What can be wrong with one field, in both languages. */
export const fieldMessages: Record<Locale, typeof zh> = { zh, en }
