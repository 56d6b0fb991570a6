import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Of which a subset goes into each PDF. Chinese names that it has not are drawn with the fonts of the machine. */
export const FONT_FILE = fileURLToPath(
  import.meta.resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf')
)

const CONFIG = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${dirname(FONT_FILE)}</dir>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
</fontconfig>`

let config: string | null = null

/**
 * A configuration by which the browser knows the font as one of the machine’s own: to send it with each paper takes three
 * times as long as the paper. Where there is no fontconfig, the font is still sent.
 */
export function fontConfig(): string {
  if (config) return config
  const file = join(mkdtempSync(join(tmpdir(), 'tucai-fonts-')), 'fonts.conf')
  writeFileSync(file, CONFIG)
  config = file
  return file
}
