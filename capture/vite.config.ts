import react from '@vitejs/plugin-react'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

/** Web views of phones that are some years old: the first iOS that gives WeChat a camera, and its like. */
const OLDEST = ['chrome86', 'safari14']

/** The student's phone page, a folder of what the web process serves. Build it after the console. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  plugins: [react()],
  build: { outDir: '../admin/dist/capture', emptyOutDir: true, target: OLDEST },
})
