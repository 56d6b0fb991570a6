import { readdirSync, readFileSync } from 'node:fs'

/** One year of the State Council's holidays as shipped: dates are facts, `papers` their source. */
export interface HolidayYear {
  year: number
  papers: string[]
  days: { date: string; name: string; kind: 'off' | 'work' }[]
}

const files = readdirSync(import.meta.dirname).filter((name) => /^\d{4}\.json$/.test(name))

/** All shipped years, oldest first. */
export const holidayYears: HolidayYear[] = files
  .sort()
  .map((name) => JSON.parse(readFileSync(`${import.meta.dirname}/${name}`, 'utf8')))
