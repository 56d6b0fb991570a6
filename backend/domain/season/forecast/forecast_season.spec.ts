import { anyMoves, playMoves, type Move } from '#tests/random_season'
import { calendar, inProof, SeasonWorld, taizhou } from '#tests/season_world'
import { storedSeason } from '#tests/stored_season'
import { addDays } from '#domain/calendar/civil_date'
import { civilDateOf, instantOf } from '#domain/calendar/instant'
import { test } from '@japa/runner'
import fc from 'fast-check'
import { forecastSeason, forecastStart, type ForecastStep } from './forecast_season.js'
import { seasonFromTables } from './stored_season.js'

const anyDays = fc.integer({ min: 0, max: 200 })
const anyCount = fc.option(fc.integer({ min: 0, max: 3 }))

const kinds = (steps: ForecastStep[]) => steps.map(({ event }) => event)
const lettersOf = (steps: ForecastStep[]) =>
  steps.flatMap(({ letters }) =>
    letters.flatMap(({ template, to }) => to.map((reader) => `${template} ${reader}`))
  )

/** Plays a random season; some have failed photos open on the day at which it arrives. */
function played(moves: Move[], open: number | null) {
  const world = playMoves(moves)
  if (open !== null) {
    world.state = { ...world.state, unresolved: { on: civilDateOf(world.now), count: open } }
  }
  return world
}

/** What a walk to `until` really does while nobody acts. */
function walked(world: SeasonWorld, until: string) {
  const before = { moves: world.moves.length, letters: world.letters().length }
  world.walkTo(until)
  const moves = world.moves.slice(before.moves)
  return {
    events: moves.map(([, event]) => event),
    letters: world
      .letters()
      .slice(before.letters)
      .map(({ template, to }) => `${template} ${to}`),
    closings: moves.filter(([, , to]) => to === 'closed').length,
  }
}

test.group('The forecast of a jump', () => {
  test('is what the walk then does when nobody acts, from any season', ({ assert }) => {
    let seen = 0
    fc.assert(
      fc.property(anyMoves, anyDays, anyCount, (moves, days, open) => {
        const world = played(moves, open)
        const until = instantOf(addDays(civilDateOf(world.now), days), '09:00')
        const forecast = forecastSeason(world.state, calendar, world.now, until)
        const real = walked(world, until)
        assert.deepEqual(kinds(forecast), real.events)
        assert.deepEqual(lettersOf(forecast), real.letters)
        assert.equal(forecast.filter(({ to }) => to === 'closed').length, real.closings)
        seen += real.events.length
      }),
      { numRuns: 150 }
    )
    assert.isAbove(seen, 1_000)
  })

  test('is the same from what the tables keep of a season', ({ assert }) => {
    fc.assert(
      fc.property(anyMoves, anyDays, anyCount, (moves, days, open) => {
        const world = played(moves, open)
        const until = instantOf(addDays(civilDateOf(world.now), days), '09:00')
        const ahead = (state: typeof world.state) =>
          forecastSeason(state, calendar, world.now, until)
        assert.deepEqual(ahead(seasonFromTables(storedSeason(world))), ahead(world.state))
      }),
      { numRuns: 150 }
    )
  })

  test('goes on behind a letter of the same instant, also from the tables', ({ assert }) => {
    const world = new SeasonWorld().on('2023-03-06', '09:00')
    const state = seasonFromTables(storedSeason(world))
    assert.deepEqual(state.messages, world.state.messages)
    assert.deepEqual(kinds(forecastSeason(state, calendar, world.now, world.now)), [])
  })

  test('says when each event happens, which phase it leads to and who gets its letters', ({
    assert,
  }) => {
    const world = new SeasonWorld().on('2023-03-19', '12:00')
    const until = instantOf('2023-03-20', '08:00')
    const [missed, start] = forecastSeason(world.state, calendar, world.now, until)
    assert.deepEqual(missed, {
      at: instantOf('2023-03-20'),
      event: 'setup_missed',
      from: 'awaiting_setup',
      to: 'scheduled',
      letters: [{ template: 'setup_defaulted', to: ['school', 'centre'] }],
    })
    assert.include(start, { event: 'window_start', from: 'scheduled', to: 'capturing' })
  })

  test('closes a season that waited only for its make-up to end', ({ assert }) => {
    const world = inProof({ makeUpFrom: '08-01', makeUpTo: '08-10' }).on('2023-08-05')
    const { billing, print, main } = world.state
    world.state = {
      ...world.state,
      main: { ...main, phase: 'feedback_accepted' },
      billing: { ...billing!, state: 'settled' },
      print: { ...print, state: 'done' },
      deadlines: {},
    }
    const until = instantOf('2023-08-31')
    const forecast = forecastSeason(world.state, calendar, world.now, until)
    assert.deepEqual(kinds(forecast), ['make_up_closes', 'all_done'])
    assert.equal(forecast.at(-1)!.to, 'closed')
    assert.equal(walked(world, until).closings, 1)
  })

  test('begins with the letters of a publication that the engine has not started', ({ assert }) => {
    const { state, now } = new SeasonWorld()
    assert.deepEqual(forecastStart(state), {
      at: now,
      event: 'published',
      from: 'awaiting_setup',
      to: 'awaiting_setup',
      letters: [{ template: 'season_published', to: ['school'] }],
    })
    assert.equal(state.cityWindow.firstDay, taizhou.firstDay)
  })
})
