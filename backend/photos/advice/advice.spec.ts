import { advise } from '#backend/photos/advice/advice'
import { makeFaultWords, productWords } from '#backend/photos/advice/make_words'
import { productRules } from '#backend/photos/advice/product_rules'
import { isWordKey, LOCALES } from '#backend/lang/words'
import { PHOTO_MEASURES, type PhotoMeasure } from '#domain/photos/rules'
import type { RuleRow } from '#domain/photos/judge'
import type { ProductMeasures } from '#domain/photos/national_format'
import { test } from '@japa/runner'

const MEASURES = Object.keys(PHOTO_MEASURES) as PhotoMeasure[]
const row = (measure: PhotoMeasure, given: Partial<RuleRow> = {}): RuleRow => ({
  rule: PHOTO_MEASURES[measure].rule,
  result: 'fail',
  measure,
  value: 0.5,
  limit: 0.25,
  reason: null,
  ...given,
})

const product: ProductMeasures = {
  width: 480,
  height: 640,
  dpi: 300,
  channels: 3,
  quality: 60,
  bytes: 51_200,
  headTop: 40,
  eyes: 250,
  faceWidth: 260,
  offCentre: 2,
  backgroundError: 1,
}

test.group('Advice about a photo', () => {
  test('every measure has a problem and a remedy in both languages', ({ assert }) => {
    for (const measure of MEASURES) {
      const { rule } = PHOTO_MEASURES[measure]
      for (const part of ['problem', 'remedy'])
        assert.isTrue(isWordKey(`photos.rules.${rule}.${part}`), `${measure} ${part}`)
      for (const locale of LOCALES) {
        const { message, remedy } = advise(row(measure), locale)
        assert.match(
          message,
          locale === 'zh' ? /（实测 .+ > 界限 .+）$/ : / \(measured .+ > limit .+\)$/
        )
        assert.match(remedy, locale === 'zh' ? /。$/ : /\.$/)
      }
    }
  })

  test('a remedy is given for faults only, and that of the measure goes first', ({ assert }) => {
    assert.equal(advise(row('yaw'), 'zh').remedy, '请正脸面对镜头，不要侧转。')
    assert.equal(advise(row('yaw', { result: 'pass' }), 'zh').remedy, '')
    const exempted = advise(row('covered_crown', { reason: 'exempted' }), 'zh')
    assert.equal(exempted.message, '经批准可佩戴头饰，不作要求')
    assert.equal(exempted.remedy, '')
  })

  test('measures of the product have their bounds', ({ assert }) => {
    assert.equal(
      productWords(product, ['dpi', 'bytes'], 'zh'),
      '分辨率 300，文件大小 50.0 KB（20–40 KB）'
    )
    assert.equal(
      productWords(product, ['dpi', 'bytes'], 'en'),
      'resolution 300, file size 50.0 KB (20–40 KB)'
    )
    assert.include(makeFaultWords('does_not_fit', product, 'zh'), '（文件大小 50.0 KB（20–40 KB）')
    const [background] = productRules(product, 'zh')
    assert.containSubset(background, { rule: 'PR29', result: 'pass', name: '背景均匀' })
  })
})
