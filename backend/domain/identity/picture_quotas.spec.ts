import { isUnusual, pictureQuota, PICTURES_PER_HOUR } from '#domain/identity/picture_quotas'
import { PERMISSIONS } from '#domain/identity/permissions'
import { ROLES } from '#domain/season/codes'
import { test } from '@japa/runner'
import fc from 'fast-check'

const count = fc.nat({ max: 10_000 })

test.group('Quotas of pictures', () => {
  test('are given to whoever may see photos, and to nobody else', ({ assert }) => {
    assert.sameMembers(Object.keys(PICTURES_PER_HOUR), [...PERMISSIONS.seePhotos])
  })

  test('of several roles are the highest of them', ({ assert }) => {
    fc.assert(
      fc.property(fc.subarray([...ROLES]), (roles) => {
        const quota = pictureQuota(roles)
        for (const role of roles) assert.isAtLeast(quota, pictureQuota([role]))
        assert.isTrue(quota === 0 || roles.some((role) => pictureQuota([role]) === quota))
      })
    )
  })

  test('a few pictures are never unusual; more of them never become usual', ({ assert }) => {
    fc.assert(
      fc.property(count, count, count, fc.nat({ max: 500 }), (seen, usual, quota, more) => {
        if (seen < 200) assert.isFalse(isUnusual(seen, usual, quota))
        if (isUnusual(seen, usual, quota)) assert.isTrue(isUnusual(seen + more, usual, quota))
      })
    )
  })

  test('three times as many as ever is unusual, for somebody new half of the quota', ({
    assert,
  }) => {
    assert.isFalse(isUnusual(600, 200, 3_000))
    assert.isTrue(isUnusual(601, 200, 3_000))
    assert.isFalse(isUnusual(1_500, 0, 3_000))
    assert.isTrue(isUnusual(1_501, 0, 3_000))
  })
})
