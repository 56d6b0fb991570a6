import { test } from '@japa/runner'
import { en } from '../src/words/en/index.js'
import { zh } from '../src/words/zh/index.js'
import { textsOf } from './phone_words.js'

const CHINESE = /[\u4e00-\u9fff]/
const FULL_WIDTH = /[（）【】：；，。、！？]/
/** What students have to tap is called as it stands on their screens. */
const ON_SCREENS =
  /图像采集码|学信网|在线服务—学信档案|高等教育信息—学籍信息|高等教育信息—学籍|学籍查询|查看图像采集码|保存图片|学信档案|中文/g

test.group('The words of the phone page', () => {
  test('are all there: the types ask for each key, and none is empty', ({ assert }) => {
    for (const [key, text] of [...textsOf(zh), ...textsOf(en)]) assert.isNotEmpty(text.trim(), key)
    assert.sameMembers(
      textsOf(zh).map(([key]) => key),
      textsOf(en).map(([key]) => key)
    )
  })

  test('are English in English, apart from what stands on other screens', ({ assert }) => {
    const foreign = textsOf(en).filter(([, text]) => CHINESE.test(text.replace(ON_SCREENS, '')))
    assert.deepEqual(foreign, [])
    assert.deepEqual(
      textsOf(en).filter(([, text]) => FULL_WIDTH.test(text)),
      []
    )
  })
})
