import { hashSecret, mintSecret } from '#backend/identity/minted_secrets'
import { test } from '@japa/runner'

const HOW_MANY = 2_000

test.group('A secret that people type', () => {
  test('has 120 bits: 24 letters, each of 32, none oftener than by chance', ({ assert }) => {
    const secrets = Array.from({ length: HOW_MANY }, mintSecret)
    assert.lengthOf(new Set(secrets), HOW_MANY)
    const counts = new Map<string, number>()
    for (const secret of secrets) {
      assert.match(secret, /^([0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-HJKMNP-TV-Z]{4}$/)
      for (const letter of secret.replaceAll('-', ''))
        counts.set(letter, (counts.get(letter) ?? 0) + 1)
    }
    assert.equal(counts.size, 32)
    // 1,500 of each on average; six standard deviations are 229.
    for (const [letter, count] of counts) assert.closeTo(count, 1_500, 229, letter)
  })

  test('is stored as a digest that names neither it nor the same one for another purpose', ({
    assert,
  }) => {
    const secret = mintSecret()
    const digest = hashSecret('recovery code', secret)
    assert.match(digest, /^[\w-]{43}$/)
    assert.notInclude(digest, secret)
    assert.notEqual(hashSecret('another purpose', secret), digest)
    assert.equal(hashSecret('recovery code', secret.toLowerCase().replaceAll('-', ' ')), digest)
  })
})
