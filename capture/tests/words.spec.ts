import { test } from '@japa/runner'
import { en as english } from '../src/words/en/index.js'
import { kiosk as englishKiosk } from '../src/words/en/kiosk.js'
import { zh as chinese } from '../src/words/zh/index.js'
import { kiosk as chineseKiosk } from '../src/words/zh/kiosk.js'
import { textsOf } from './phone_words.js'

/** With those of a fixed point, which only its devices load. */
const en = { ...english, kiosk: englishKiosk }
const zh = { ...chinese, kiosk: chineseKiosk }

const CHINESE = /[\u4e00-\u9fff]/
const FULL_WIDTH = /[（）【】：；，。、！？]/
/** What students have to tap is called as it stands on their screens. */
const ON_SCREENS =
  /图像采集码|学信网|在线服务—学信档案|高等教育信息—学籍信息|高等教育信息—学籍|学籍查询|查看图像采集码|保存图片|学信档案|中文/g

test.group('The words of the phone page', () => {
  test('are all there: the types ask for each key, and none is empty', ({ assert }) => {
    for (const [key, text] of [...textsOf(zh), ...textsOf(en)])
      // Chinese says it around the name, English before it.
      if (key !== 'kiosk.toPoint') assert.isNotEmpty(text.trim(), key)
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
