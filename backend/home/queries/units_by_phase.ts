import type { HomeScope } from '#backend/home/home_scope'
import { boardUnits } from '#backend/seasons/queries/board_query'
import { MAIN_PHASES, type MainPhase } from '#domain/season/main/phases'

interface Cell {
  id: string
  name: string
  phase: MainPhase
  count: string
}

interface RegionPhases {
  id: string
  name: string
  phases: Partial<Record<MainPhase, number>>
}

const inOrder = (one: RegionPhases, other: RegionPhases) =>
  one.name < other.name ? -1 : one.name > other.name ? 1 : 0

/** The units of the board by main phase, and by region and phase (片区 × 阶段). */
export async function unitsByPhase({ viewer, season, today }: HomeScope) {
  const cells: Cell[] = await boardUnits(viewer, season, today)
    .join('regions', 'regions.id', 'su.region_id')
    .groupBy('regions.id', 'regions.name', 'main.state')
    .select('regions.id', 'regions.name', 'main.state as phase')
    .count('* as count')
  const regions = new Map<string, RegionPhases>()
  for (const { id, name, phase, count } of cells) {
    const region = regions.get(id) ?? { id, name, phases: {} }
    region.phases[phase] = Number(count)
    regions.set(id, region)
  }
  const phases = MAIN_PHASES.map((phase) => ({
    phase,
    count: cells.reduce((sum, cell) => sum + (cell.phase === phase ? Number(cell.count) : 0), 0),
  }))
  return { phases, regions: [...regions.values()].toSorted(inOrder) }
}
