// What lies beside the code of the functions that set documents: a typesetter that is no JavaScript, and its fonts.
import { fontFiles, fontPackage } from '../functions/report/fonts.ts'
import type { FunctionName } from './grants.ts'

const typesetter = '@myriaddreamin/typst-ts-node-compiler'

/** The functions that carry it. All others stay as small as they are. */
const rendering: readonly FunctionName[] = ['ServeRenderings', 'RunRenderingStep']

/** Imported from beside the bundle: esbuild cannot bundle a native library. */
export const importedFromBeside: readonly string[] = [typesetter]

/** By package, the files that are needed to run. Lambda runs them on Linux for x64. */
const files: Readonly<Record<string, readonly string[]>> = {
  [typesetter]: ['package.json', 'index.js', 'index-napi.js', 'LICENSE'],
  [`${typesetter}-linux-x64-gnu`]: ['package.json', 'typst-ts-node-compiler.linux-x64-gnu.node'],
  [fontPackage]: ['package.json', 'LICENSE_FONT', ...fontFiles],
}

/** Paths under `node_modules`, the same in the repository and beside the bundle; none for most functions. */
export function filesBeside(name: FunctionName): string[] {
  if (!rendering.includes(name)) return []
  return Object.entries(files).flatMap(([folder, names]) => names.map((file) => `${folder}/${file}`))
}
