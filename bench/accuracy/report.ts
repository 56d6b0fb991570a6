import type { PhotoRule } from '#domain/photos/rules'
import type { LimitRow } from './first_half.js'
import type { Portrait } from './portraits.js'
import type { Share } from './statistics.js'

/** One rule against one fault. */
export interface AccuracyRow {
  rule: PhotoRule
  defect: string
  middle: boolean
  found: Share
  failed: Share
  falselyFailed: Share
  falselyFlagged: Share
  area: number
  areaLow: number
  areaHigh: number
}

/** One rule on unchanged portraits. */
export interface CleanRow {
  rule: PhotoRule
  failed: Share
  flagged: Share
}

/** All figures of one pack of models with its shipped limits. */
export interface Accuracy {
  pack: string
  limits: string
  rows: AccuracyRow[]
  cleanRows: CleanRow[]
  limitRows: LimitRow[]
  anyFalseFail: Share
  glasses: { found: Share; falsely: Share }
  lips: { found: Share; falsely: Share }
  ears: { found: Share; falsely: Share }
  made: Share
  inFormat: Share
}

const percent = (value: number) => `${(value * 100).toFixed(0)}`
const formatShare = ({ hits, of, low, high }: Share) =>
  of === 0 ? '–' : `${hits}/${of} (${percent(low)}–${percent(high)} %)`

const line = (row: AccuracyRow) =>
  `| ${row.rule} | ${row.defect}${row.middle ? ' **·**' : ''} | ${formatShare(row.failed)} | ${formatShare(row.found)} | ${formatShare(row.falselyFailed)} | ${formatShare(row.falselyFlagged)} | ${Number.isNaN(row.area) ? '–' : `${row.area.toFixed(3)} (${row.areaLow.toFixed(2)}–${row.areaHigh.toFixed(2)})`} |`

const number = (value: number | null) => (value === null ? '–' : String(Number(value.toFixed(4))))
const limitLine = ({ rule, measure, strictest, warn, fail, flagged, failed, of }: LimitRow) =>
  `| ${rule} | ${measure} | ${number(strictest)} | ${number(warn)} | ${number(fail)} | ${flagged}/${of} | ${failed}/${of} |`

const cleanLine = ({ rule, failed, flagged }: CleanRow) =>
  `| ${rule} | ${formatShare(failed)} | ${formatShare(flagged)} |`

const NAMES: Record<string, string> = {
  full: 'The full pack',
  core: 'The core pack (where the extended models are not to be had)',
}

const packReport = (
  accuracy: Accuracy
): string => `## ${NAMES[accuracy.pack]}: limits \`${accuracy.limits}\`

### Rule by rule

| rule | fault | failed | flagged | falsely failed | falsely flagged | area under the curve |
|---|---|---|---|---|---|---|
${accuracy.rows.map(line).join('\n')}

### Portraits to which nothing was done

| rule | falsely failed | falsely flagged |
|---|---|---|
${accuracy.cleanRows.map(cleanLine).join('\n')}

### Limits beside the first half

| rule | measure | strictest with ≤ 1 false | warns | fails | falsely flagged | falsely failed |
|---|---|---|---|---|---|---|
${accuracy.limitRows.map(limitLine).join('\n')}

### On the real thing

| what | found | falsely |
|---|---|---|
| glasses (tag of PR16) | ${formatShare(accuracy.glasses.found)} | ${formatShare(accuracy.glasses.falsely)} |
| hair over the ears (PR13 warns) | ${formatShare(accuracy.ears.found)} | ${formatShare(accuracy.ears.falsely)} |
| lips apart (PR15 fails) | ${formatShare(accuracy.lips.found)} | ${formatShare(accuracy.lips.falsely)} |

### Together

- Clean portraits of the second half with any false failure: ${formatShare(accuracy.anyFalseFail)}.
- Of the portraits that no rule about the picture itself fails (smiles and blue suits apart), so many can be made into the national picture: ${formatShare(accuracy.made)}; of those that were made, inside of the national format: ${formatShare(accuracy.inFormat)}.
`

/** The text of `docs/photo-accuracy.md`. */
export function renderReport(packs: Accuracy[], portraits: Portrait[]): string {
  const half = Math.ceil(portraits.length / 2)
  const closed = portraits.filter(({ lips_closed: lips }) => lips).length
  return `# How well the photo rules are judged

Written by \`npm run bench -- accuracy\`.

## What this is, and what it is not

- ${portraits.length} official portraits of members of the United States Congress, in the order of their manifest. The faults are **synthetic**, of the strength that is stated, put into these real portraits; only glasses, covered ears and closed lips are judged on the real thing, and there on all ${portraits.length}: ${closed} have closed lips, too few to say much; who covers the ears was labelled by eye, and the measure was chosen on these same portraits.
- There are **no East Asian faces** among them. Nothing here says how well students in China are judged; that has to be measured in a season, by what reviewers decide.
- The tables of rules are from the **second half**. The first trials of the measures, before this product was written, had seen all ${portraits.length}: the second half is unseen by the limits, not by the choice of the measures.
- False rejections leave out portraits that break a rule in truth, by the committed labels (\`bench/accuracy/labels.json\`, and the manifest's own for lips and hats).
- Intervals are 95 %: Wilson's for shares, Hanley and McNeil's for areas. With ${half} portraits they are wide. A photo on which nothing could be measured has no part in an area; a dash stands where these models see nothing of a rule.
- Portraits of 480 × 600 px show faces smaller than the product asks for: FILE is exact arithmetic and not part of this.
- “Warm light” and “cold light” are no faults but what lamps and windows do: nothing should be found in them.
- A head is turned until it stands at the stated angle, whatever it leaned before.
- Pictures of pictures (PR26, the fault “screen”: a display’s grid, its glow and its lost blacks), beautification, make-up, jewellery and contact lenses are **not detected** on a photo alone: a person decides. A photo of the phone page comes with a burst: see “Proof of life” at the end.

**·** marks the middle strength, for which a true positive rate of 95 % at 5 % false rejections is the aim of a rule that may fail. “Failed” counts rejections, “flagged” also warnings.

**Where limits come from.** They are set by hand, beside what the first half in manifest order says: the strictest limit that falsely rejects at most one portrait there. A limit to **fail** is never stricter than that (this report does not come about otherwise), and often looser, where a rule names its own number (roll: 10°) or where a wrong rejection costs more than a look. A limit to **warn** may be stricter, where looking twice is cheap (side light, glasses, shoulders), or lies where the notices draw the line whatever these portraits do (a smile of an official portrait is no natural expression of a graduation photo).

${packs.map(packReport).join('\n')}`
}
