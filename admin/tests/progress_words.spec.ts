import { test } from '@japa/runner'
import fc from 'fast-check'
import polyglot from 'ra-i18n-polyglot'
import { dates as datesEn } from '../src/i18n/en/dates.js'
import { unitPage as pageEn } from '../src/i18n/en/unit_page.js'
import { dates as datesZh } from '../src/i18n/zh/dates.js'
import { unitPage as pageZh } from '../src/i18n/zh/unit_page.js'
import { spokenDates } from '../src/layout/dates.js'
import { paceSentences } from '../src/season_units/progress/paceSentences.js'
import { paretoOf } from '../src/season_units/progress/reasons.js'

const WORDS = { zh: { ...datesZh, ...pageZh }, en: { ...datesEn, ...pageEn } }

const AHEAD = {
  ...{ captured: 120, awaited: 512, firstDay: '2023-03-20', lastDay: '2023-03-31' },
  ...{ daysLeft: 7, needed: 61 },
}
const RUNNING = {
  ...{ kind: 'running' as const, ...AHEAD, perDay: 37, reach: 420 },
  counted: ['2023-03-20', '2023-03-21'],
}

function told(pace: Parameters<typeof paceSentences>[0], locale: 'zh' | 'en' = 'zh', absent = 0) {
  const { translate } = polyglot(() => WORDS[locale] as never, locale)
  return paceSentences(pace, absent, { translate, day: spokenDates(translate, locale).day })
}

test.group('The pace in words', () => {
  test('says how far it leads, how many a day are needed, and what that is worked out from', ({
    assert,
  }) => {
    assert.deepEqual(told(RUNNING, 'zh', 12), {
      sentence: '按目前每个采集日 37 人的速度，到3月31日（周五）可采 420/512 人；还需每天 61 人。',
      basis:
        '速度按3月20日（周一）、3月21日（周二）计算，即已经结束、有人拍照的 2 天。余下 7 天都按采集日算，当天算一整天。已登记缺拍的 12 人不计在内。',
    })
    assert.include(told(RUNNING, 'en').basis, '2 days that are over')
    const enough = told({ ...RUNNING, perDay: 70.4, reach: 512 })
    assert.equal(
      enough.sentence,
      '按目前每个采集日 70 人的速度，到3月31日（周五）可采完 512 人；每天 61 人就够。'
    )
  })

  test('has a sentence of its own where there is no pace yet, or none any more', ({ assert }) => {
    const kinds = [
      { kind: 'unknown' as const },
      { kind: 'not_begun' as const, ...AHEAD },
      { kind: 'no_day' as const, ...AHEAD },
      { kind: 'over' as const, captured: 500, awaited: 512, lastDay: '2023-03-31' },
      { kind: 'complete' as const, captured: 512, awaited: 512 },
    ]
    for (const locale of ['zh', 'en'] as const) {
      const sentences = kinds.map((pace) => told(pace, locale).sentence)
      assert.lengthOf([...new Set(sentences)], kinds.length)
      for (const sentence of sentences) assert.notMatch(sentence, /%\{|progress\./)
    }
  })
})

test.group('The reasons of those who are missing', () => {
  test('stand by how common they are, and add up to all of them', ({ assert }) => {
    const shares = paretoOf({ leave: 3, unexplained: 6, abroad: 1 })
    assert.deepEqual(shares, [
      { why: 'unexplained', count: 6, cumulative: 60 },
      { why: 'leave', count: 3, cumulative: 90 },
      { why: 'abroad', count: 1, cumulative: 100 },
    ])
    const few = fc.nat(50)
    fc.assert(
      fc.property(fc.record({ leave: few, away: few, other: few, unexplained: few }), (reasons) => {
        const pareto = paretoOf(reasons)
        const counts = pareto.map(({ count }) => count)
        assert.deepEqual(
          counts,
          counts.toSorted((a, b) => b - a)
        )
        if (pareto.length > 0) assert.equal(pareto.at(-1)!.cumulative, 100)
      })
    )
  })
})
