import { mayActAfterWindow, mayActIn } from '#domain/identity/act_rights'
import { inProof, scheduled, SeasonWorld } from '#tests/season_world'
import { test } from '@japa/runner'

const lengthen = (until: string, target: 'window' | 'proof' = 'window') =>
  ({ name: 'extendDeadline', input: { target, until, noteId: 'note-1' } }) as const

/** A school that photographs until 24 March, in a city that does until 26 March. */
function inCapture() {
  const world = new SeasonWorld()
  scheduled(world, '2023-03-24')
  return world.on('2023-03-22')
}

test.group('A school lengthens its own window', () => {
  test('as far as that of its city goes, and no further', ({ assert }) => {
    const world = inCapture()
    assert.equal(world.act(lengthen('2023-03-27'), ['coordinator']), 'window_outside_city')
    assert.equal(world.act(lengthen('2023-03-24'), ['coordinator']), 'not_later')
    assert.isNull(world.act(lengthen('2023-03-26'), ['coordinator']))
    assert.equal(world.state.window?.lastDay, '2023-03-26')
    world.on('2023-03-26', '17:59')
    assert.equal(world.state.main.phase, 'capturing')
    assert.include(
      world.effects.map((effect) => effect.kind === 'window_set' && effect.exception),
      false
    )
  })

  test('which the centre gave it outside the city’s hours, too', ({ assert }) => {
    const world = inCapture()
    world.state.window!.to = '20:00'
    assert.isNull(world.act(lengthen('2023-03-25'), ['coordinator']))
  })

  test('before it ends: not afterwards, and no deadline of the centre', ({ assert }) => {
    const late = inCapture().on('2023-03-24', '18:30')
    assert.equal(late.act(lengthen('2023-03-26'), ['coordinator']), 'wrong_phase')
    const proof = inProof()
    assert.equal(proof.act(lengthen('2023-06-01', 'proof'), ['coordinator']), 'not_allowed')
    assert.equal(proof.act(lengthen('2023-06-01'), ['coordinator']), 'extension_wrong_target')
    assert.isNull(proof.act(lengthen('2023-06-01', 'proof'), ['operator']))
  })

  test('while the centre still goes beyond the city', ({ assert }) => {
    assert.isNull(inCapture().act(lengthen('2023-03-29'), ['operator']))
  })

  test('and is offered to do so only while there is a window', ({ assert }) => {
    for (const phase of ['scheduled', 'capturing'])
      assert.isTrue(mayActIn(['coordinator'], 'extendDeadline', phase))
    assert.isFalse(mayActIn(['coordinator'], 'extendDeadline', 'proofreading'))
    assert.isTrue(mayActIn(['operator'], 'extendDeadline', 'proofreading'))
    assert.isFalse(mayActAfterWindow(['coordinator'], 'extendDeadline'))
    assert.isTrue(mayActIn(['coordinator'], 'requestExtension', 'proofreading'))
  })
})
